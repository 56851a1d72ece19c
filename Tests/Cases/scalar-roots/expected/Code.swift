// Generated from schemas/Code.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

/// A code.
///
/// At least 2 characters.
public typealias Code = String
