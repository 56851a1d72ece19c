// Generated from schemas/Maybe.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public typealias Maybe = Nullable<Int>
