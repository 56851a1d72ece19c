// Generated from schemas/When.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public typealias When = DateTime
