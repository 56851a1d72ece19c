// Generated from schemas/Value.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public typealias NullableValue = Nullable<Value>
