// Generated from schemas/types.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import Foundation
import PayloadRuntime

/// An amount.
///
/// At least 0.
public typealias Amount = Decimal
