// Generated from schemas/Everything.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public typealias Everything = JSONValue
