// Generated from schemas/types.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public typealias MaybeCard = Nullable<Card>
