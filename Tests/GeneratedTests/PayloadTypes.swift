import Barion
import Foundation
import MastercardGateway
import PayerMax
import PayloadRuntime
import WorldlineConnect

/// A generated type and the folder under Tests/Documents that holds its instances.
struct PayloadType: Sendable {
    /// `Provider/Type`.
    let folder: String

    /// Reads and writes an instance.
    let rewrite: @Sendable (Data) throws -> Data

    /// Reads and writes an instance with Foundation's coders.
    let rewriteWithFoundation: @Sendable (Data) throws -> Data

    /// Parses, validates and reads an instance.
    let validate: @Sendable (Data, ValidationContext) throws(ValidationError) -> Void

    /// Validates the value that an instance is read as.
    let validateValue: @Sendable (Data, ValidationContext) throws -> Void

    /// The value that an instance is read as.
    let decode: @Sendable (Data) throws -> any Sendable

    /// The same with Foundation's decoder.
    let decodeWithFoundation: @Sendable (Data) throws -> any Sendable

    /// Validates the value that an instance is read as, with its defaults, and once more with theirs: setting them
    /// again changes nothing. False for a type without defaults.
    let validateDefaults: @Sendable (Data, ValidationContext) throws -> Bool

    init<T: ValidatedPayload>(_ folder: String, _ type: T.Type) {
        self.folder = folder
        rewrite = { try T(decoding: $0).encoded() }
        rewriteWithFoundation = { try JSONEncoder().encode(JSONDecoder().decode(T.self, from: $0)) }
        validate = { bytes, context throws(ValidationError) in
            _ = try T(validating: bytes, in: T.Context(context))
        }
        validateValue = { try T(decoding: $0).validate(in: T.Context($1)) }
        decode = { try T(decoding: $0) }
        decodeWithFoundation = { try JSONDecoder().decode(T.self, from: $0) }
        validateDefaults = { bytes, context in
            guard let complete = Self.completed(try T(decoding: bytes)) else { return false }
            try complete.validate(in: T.Context(context))
            let again = Self.completed(complete)
            return try complete.encodedBytes() == again?.encodedBytes()
        }
    }

    /// Another name of a type, whose values a schema beside it checks.
    init<T: PayloadValue, S: PayloadSchema & SendableMetatype>(
        _ folder: String,
        _ type: T.Type,
        checkedBy schema: S.Type
    ) {
        self.folder = folder
        rewrite = { try T(decoding: $0).encoded() }
        rewriteWithFoundation = { try JSONEncoder().encode(JSONDecoder().decode(T.self, from: $0)) }
        validate = { bytes, context throws(ValidationError) in
            try S.validate(bytes, in: S.Context(context))
        }
        validateValue = { try S.validate(T(decoding: $0).encodedBytes(), in: S.Context($1)) }
        decode = { try T(decoding: $0) }
        decodeWithFoundation = { try JSONDecoder().decode(T.self, from: $0) }
        validateDefaults = { _, _ in false }
    }

    /// The value with its defaults. Nil for a type without them.
    private static func completed<T>(_ value: T) -> T? {
        (value as? any DefaultProviding)?.withDefaults() as? T
    }
}

extension PayloadType {
    /// Every generated type that has a schema of its own.
    static let all = barion + mastercardGateway + payerMax + worldlineConnect

    private static let barion = [
        PayloadType("Barion/APIError", Barion.APIError.self),
        PayloadType("Barion/ApplePayHeader", Barion.ApplePayHeader.self),
        PayloadType("Barion/ApplePayPaymentData", Barion.ApplePayPaymentData.self),
        PayloadType("Barion/BillingContact", Barion.BillingContact.self),
        PayloadType("Barion/ErrorResponse", Barion.ErrorResponse.self),
        PayloadType("Barion/Item", Barion.Item.self),
        PayloadType("Barion/PayeeTransaction", Barion.PayeeTransaction.self),
        PayloadType("Barion/PaymentTransaction", Barion.PaymentTransaction.self),
        PayloadType("Barion/PostalAddress", Barion.PostalAddress.self),
        PayloadType("Barion/ServerErrorResponse", Barion.ServerErrorResponse.self),
        PayloadType("Barion/ShippingContact", Barion.ShippingContact.self),
        PayloadType(
            "Barion/StartPaymentWithAppleTokenRequest",
            Barion.StartPaymentWithAppleTokenRequest.self
        ),
        PayloadType(
            "Barion/StartPaymentWithAppleTokenResponse",
            Barion.StartPaymentWithAppleTokenResponse.self
        ),
        PayloadType("Barion/Token", Barion.Token.self),
    ]

    private static let mastercardGateway = [
        PayloadType("MastercardGateway/ACHAccount", MastercardGateway.ACHAccount.self),
        PayloadType("MastercardGateway/Agreement", MastercardGateway.Agreement.self),
        PayloadType("MastercardGateway/Amount", MastercardGateway.Amount.self),
        PayloadType("MastercardGateway/Authentication", MastercardGateway.Authentication.self),
        PayloadType("MastercardGateway/Billing", MastercardGateway.Billing.self),
        PayloadType("MastercardGateway/BillingAddress", MastercardGateway.BillingAddress.self),
        PayloadType("MastercardGateway/Card", MastercardGateway.Card.self),
        PayloadType("MastercardGateway/CreateSessionRequest", MastercardGateway.CreateSessionRequest.self),
        PayloadType("MastercardGateway/CreateSessionResponse", MastercardGateway.CreateSessionResponse.self),
        PayloadType("MastercardGateway/CreatedSession", MastercardGateway.CreatedSession.self),
        PayloadType("MastercardGateway/Customer", MastercardGateway.Customer.self),
        PayloadType("MastercardGateway/Device", MastercardGateway.Device.self),
        PayloadType("MastercardGateway/DevicePayment", MastercardGateway.DevicePayment.self),
        PayloadType("MastercardGateway/ErrorResponse", MastercardGateway.ErrorResponse.self),
        PayloadType("MastercardGateway/Expiry", MastercardGateway.Expiry.self),
        PayloadType("MastercardGateway/GatewayError", MastercardGateway.GatewayError.self),
        PayloadType("MastercardGateway/GatewayResponse", MastercardGateway.GatewayResponse.self),
        PayloadType("MastercardGateway/GiftCard", MastercardGateway.GiftCard.self),
        PayloadType("MastercardGateway/Order", MastercardGateway.Order.self),
        PayloadType("MastercardGateway/OrderSummary", MastercardGateway.OrderSummary.self),
        PayloadType("MastercardGateway/PayOrder", MastercardGateway.PayOrder.self),
        PayloadType("MastercardGateway/PayRequest", MastercardGateway.PayRequest.self),
        PayloadType("MastercardGateway/PayResponse", MastercardGateway.PayResponse.self),
        PayloadType("MastercardGateway/ProvidedFunds", MastercardGateway.ProvidedFunds.self),
        PayloadType(
            "MastercardGateway/ResponseAmount",
            MastercardGateway.ResponseAmount.self,
            checkedBy: ResponseAmountSchema.self
        ),
        PayloadType("MastercardGateway/ResponseControls", MastercardGateway.ResponseControls.self),
        PayloadType("MastercardGateway/SEPAAccount", MastercardGateway.SEPAAccount.self),
        PayloadType("MastercardGateway/SessionContent", MastercardGateway.SessionContent.self),
        PayloadType("MastercardGateway/SessionOptions", MastercardGateway.SessionOptions.self),
        PayloadType("MastercardGateway/SessionReference", MastercardGateway.SessionReference.self),
        PayloadType("MastercardGateway/SessionState", MastercardGateway.SessionState.self),
        PayloadType("MastercardGateway/Shipping", MastercardGateway.Shipping.self),
        PayloadType("MastercardGateway/ShippingAddress", MastercardGateway.ShippingAddress.self),
        PayloadType("MastercardGateway/ShippingContact", MastercardGateway.ShippingContact.self),
        PayloadType("MastercardGateway/ShippingOrigin", MastercardGateway.ShippingOrigin.self),
        PayloadType("MastercardGateway/SourceOfFunds", MastercardGateway.SourceOfFunds.self),
        PayloadType("MastercardGateway/StoredCard", MastercardGateway.StoredCard.self),
        PayloadType("MastercardGateway/StoredFunds", MastercardGateway.StoredFunds.self),
        PayloadType("MastercardGateway/StoredSourceOfFunds", MastercardGateway.StoredSourceOfFunds.self),
        PayloadType("MastercardGateway/Transaction", MastercardGateway.Transaction.self),
        PayloadType("MastercardGateway/TransactionSummary", MastercardGateway.TransactionSummary.self),
        PayloadType("MastercardGateway/UpdateSessionRequest", MastercardGateway.UpdateSessionRequest.self),
    ]

    private static let payerMax = [
        PayloadType("PayerMax/ApplyDropinSessionRequest", PayerMax.ApplyDropinSessionRequest.self),
        PayloadType("PayerMax/ApplyDropinSessionRequestData", PayerMax.ApplyDropinSessionRequestData.self),
        PayloadType("PayerMax/ApplyDropinSessionResponse", PayerMax.ApplyDropinSessionResponse.self),
        PayloadType("PayerMax/ApplyDropinSessionResponseData", PayerMax.ApplyDropinSessionResponseData.self),
        PayloadType("PayerMax/Component", PayerMax.Component.self),
    ]

    private static let worldlineConnect = [
        PayloadType("WorldlineConnect/APIError", WorldlineConnect.APIError.self),
        PayloadType(
            "WorldlineConnect/CreatePaymentProductSessionRequest",
            WorldlineConnect.CreatePaymentProductSessionRequest.self
        ),
        PayloadType(
            "WorldlineConnect/CreatePaymentProductSessionResponse",
            WorldlineConnect.CreatePaymentProductSessionResponse.self
        ),
        PayloadType("WorldlineConnect/ErrorResponse", WorldlineConnect.ErrorResponse.self),
        PayloadType(
            "WorldlineConnect/MobilePaymentProductSession302SpecificInput",
            WorldlineConnect.MobilePaymentProductSession302SpecificInput.self
        ),
        PayloadType(
            "WorldlineConnect/MobilePaymentProductSession302SpecificOutput",
            WorldlineConnect.MobilePaymentProductSession302SpecificOutput.self
        ),
        PayloadType("WorldlineConnect/PaymentProductFilter", WorldlineConnect.PaymentProductFilter.self),
        PayloadType(
            "WorldlineConnect/PaymentProductFiltersClientSession",
            WorldlineConnect.PaymentProductFiltersClientSession.self
        ),
        PayloadType("WorldlineConnect/ServerMetaInfo", WorldlineConnect.ServerMetaInfo.self),
        PayloadType("WorldlineConnect/SessionRequest", WorldlineConnect.SessionRequest.self),
        PayloadType("WorldlineConnect/SessionResponse", WorldlineConnect.SessionResponse.self),
    ]
}
