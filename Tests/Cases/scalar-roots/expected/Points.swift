// Generated from schemas/Points.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public typealias Points = [Point]
