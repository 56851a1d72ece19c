// Generated from schemas/AnyMap.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public typealias AnyMap = PropertyMap<JSONValue>
