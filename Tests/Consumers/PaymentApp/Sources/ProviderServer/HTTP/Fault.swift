import Foundation
import LoopbackHTTP

/// A whole response that no document describes, or that is not what its status promises.
enum Fault: String {
    /// `not JSON`, as JSON.
    case notJSON
    /// The first half of a JSON text.
    case truncated
    /// An array where an object is documented, with values of the wrong types.
    case wrongType
    /// 5,000 arrays inside each other.
    case deep
    /// An error page of 3 MB.
    case hugePage
    /// An error page of 3 MB that calls itself JSON.
    case hugeJSON
    /// JSON that calls itself plain text.
    case wrongContentType
    /// A JSON text that is not UTF-8.
    case invalidUTF8
    /// No body.
    case empty
    /// A status that no document has: 302, to another port.
    case redirect
    /// A status that no document has, without a body: 204.
    case noContent

    /// The name of a demand begins with it, and ends with the status unless that is the fault's own: `deep-400`.
    static func demanded(by demand: Demand) -> (fault: Fault, status: Int)? {
        let parts = demand.name.split(separator: "-")
        guard let fault = parts.first.flatMap({ Fault(rawValue: String($0)) }) else { return nil }
        return (fault, demand.count ?? 200)
    }

    /// The response.
    ///
    /// - Parameter elsewhere: where a redirect leads.
    func answer(status: Int, elsewhere: String) -> ServerAnswer {
        switch self {
        case .notJSON: .text(status, "application/json", "not JSON")
        case .truncated:
            .text(status, "application/json", #"{"errorId": "15eabcd5", "errors": [{"code": "2000"#)
        case .wrongType:
            .text(status, "application/json", #"[{"session": 1, "Errors": "none", "code": true}]"#)
        case .deep: .text(status, "application/json", Self.nested(5_000))
        case .hugePage: .text(status, "text/html; charset=utf-8", Self.page(3_000_000))
        case .hugeJSON: .text(status, "application/json", Self.page(3_000_000))
        case .wrongContentType: .text(status, "text/plain", #"{"Errors": []}"#)
        case .invalidUTF8:
            ServerAnswer(
                status: status,
                headers: [("Content-Type", "application/json")],
                body: Data(Array(#"{"msg": ""#.utf8) + [0xC3, 0x28, 0xFF] + Array(#""}"#.utf8))
            )
        case .empty: ServerAnswer(status: status, headers: [("Content-Type", "application/json")])
        case .redirect: ServerAnswer(status: 302, headers: [("Location", elsewhere)])
        case .noContent: ServerAnswer(status: 204)
        }
    }

    /// Arrays inside each other.
    private static func nested(_ depth: Int) -> String {
        #"{"Errors": "# + String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + "}"
    }

    /// A page of HTML of about a size in bytes.
    private static func page(_ size: Int) -> String {
        let line = "<p>The service is down for maintenance. Please come back later.</p>\n"
        let lines = String(repeating: line, count: size / line.utf8.count + 1)
        return "<!DOCTYPE html>\n<html><body>\n" + lines + "</body></html>\n"
    }
}
