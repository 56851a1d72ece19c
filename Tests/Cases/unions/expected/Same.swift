// Generated from schemas/Same.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public typealias Same = JSONValue
