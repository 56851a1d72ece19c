// Generated from schemas/Amounts.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import Foundation
import PayloadRuntime

/// At most 3 elements.
public typealias Amounts = [Decimal]
