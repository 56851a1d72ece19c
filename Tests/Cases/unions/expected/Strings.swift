// Generated from schemas/Strings.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public typealias Strings = String
