// Generated from schemas/Maps.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public typealias Maps = PropertyMap<JSONValue>
