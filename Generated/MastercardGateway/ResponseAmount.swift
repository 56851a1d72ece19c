// Generated from Schemas/MastercardGateway/ResponseAmount.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import Foundation
import PayloadRuntime

/// An amount in major units of the currency.
///
/// At least 0. At most 1000000000000. A multiple of 0.001.
public typealias ResponseAmount = Decimal
