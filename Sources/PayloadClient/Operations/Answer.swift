import Foundation

/// A response with a body that the document describes.
public struct Answer<Body: Sendable>: Sendable {
    /// The body.
    public let body: Body

    /// The response as it came: its status, header fields and bytes.
    public let response: TransportResponse

    /// The status code.
    public var status: Int { response.status }

    /// Makes an answer of its parts.
    public init(body: Body, response: TransportResponse) {
        self.body = body
        self.response = response
    }
}

extension Answer: CustomReflectable {
    /// The body and the response. Of a body that no schema describes, how many bytes there are.
    public var customMirror: Mirror {
        let body: Any = (body as? Data).map { "\($0.count) bytes" } ?? body
        return Mirror(self, children: ["body": body, "response": response], displayStyle: .struct)
    }
}
