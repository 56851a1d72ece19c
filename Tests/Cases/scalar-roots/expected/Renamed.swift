// Generated from schemas/Renamed.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

/// Whether it works.
public typealias Renamed = State
