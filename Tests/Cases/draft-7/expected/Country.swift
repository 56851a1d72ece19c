// Generated from schemas/Address.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

/// Pattern: `^[A-Z]+$`.
public typealias Country = String
