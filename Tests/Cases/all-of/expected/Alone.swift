// Generated from schemas/Alone.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

/// What all have.
public typealias Alone = Base
