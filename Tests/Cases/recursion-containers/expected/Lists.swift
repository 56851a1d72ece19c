// Generated from schemas/Lists.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public typealias Lists = [JSONValue]
