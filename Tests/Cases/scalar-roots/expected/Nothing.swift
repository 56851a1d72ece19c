// Generated from schemas/Nothing.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public typealias Nothing = JSONNull
