import Foundation
import LoopbackHTTP

/// Who calls, by the header `Authorization`.
enum GatewayCaller: Equatable {
    /// The merchant, with the password of the API.
    case merchant
    /// The payer's device, with the identifier of a session as the password.
    case session(id: String)

    /// Reads the header of a request to a merchant's resources.
    ///
    /// - Throws: ``GatewayFault/unauthorized`` for anybody else.
    init(_ request: ReceivedRequest, merchant: String, _ account: Accounts.Mastercard) throws {
        guard let header = request.header("Authorization"), header.hasPrefix("Basic "),
            let bytes = Data(base64Encoded: String(header.dropFirst("Basic ".count))),
            let text = String(data: bytes, encoding: .utf8), let colon = text.firstIndex(of: ":"),
            merchant == account.merchantId, text[..<colon] == "merchant.\(merchant)"
        else { throw GatewayFault.unauthorized }
        let password = String(text[text.index(after: colon)...])
        if password == account.password {
            self = .merchant
        } else if password.hasPrefix("SESSION") {
            self = .session(id: password)
        } else {
            throw GatewayFault.unauthorized
        }
    }
}
