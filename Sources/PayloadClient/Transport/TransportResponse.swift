import Foundation
import PayloadRuntime

/// A response as it came. It can hold secrets: its description says its status and how much came, and no more.
public struct TransportResponse: Sendable {
    /// The status code, such as 200 (RFC 9110 section 15).
    public let status: Int

    /// The header fields.
    public let headers: HeaderFields

    /// The body. Empty for none.
    public let body: Data

    /// Creates a response.
    public init(status: Int, headers: HeaderFields = [:], body: Data = Data()) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

extension TransportResponse: OpaqueDescription {
    /// `status 502 with 1024 bytes of text/html`
    public var description: String {
        // A text that cannot be one in HTTP could be another line of a log.
        let type =
            headers["Content-Type"].flatMap { HeaderSyntax.isValue($0) ? " of \($0.prefix(80))" : nil } ?? ""
        return body.isEmpty
            ? "status \(status) without a body" : "status \(status) with \(body.count) bytes\(type)"
    }
}
