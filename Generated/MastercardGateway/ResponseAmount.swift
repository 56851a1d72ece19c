// Generated from Schemas/MastercardGateway/ResponseAmount.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import Foundation
import PayloadRuntime

/// An amount in major units of the currency.
///
/// 0 to 1000000000000. At most 3 decimals.
public typealias ResponseAmount = Decimal
