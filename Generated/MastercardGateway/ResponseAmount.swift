// Generated from Schemas/MastercardGateway/ResponseAmount.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import Foundation
import PayloadRuntime

/// An amount in major units of the currency, from 0 to 1000000000000 with at most three decimals.
///
/// At least 0. At most 1000000000000. A multiple of 0.001.
public typealias ResponseAmount = Decimal
