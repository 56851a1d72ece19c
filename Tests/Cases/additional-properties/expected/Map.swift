// Generated from schemas/Map.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public typealias Map = PropertyMap<[String]>
