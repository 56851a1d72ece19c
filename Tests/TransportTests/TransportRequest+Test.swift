import Foundation
@testable import PayloadClient

extension TransportRequest {
    /// A request with what matters to a test.
    static func test(
        _ method: String = "POST",
        _ origin: String = "https://api.example.com",
        _ target: String = "/v1/items",
        operation: String = "createItem",
        headers: HeaderFields = ["Content-Type": "application/json"],
        body: String? = "{}",
        timeout: Duration = .seconds(10)
    ) -> TransportRequest {
        TransportRequest(
            operation: operation,
            method: method,
            origin: origin,
            target: target,
            headers: headers,
            body: body.map { Data($0.utf8) },
            timeout: timeout,
            shownTarget: target
        )
    }
}
