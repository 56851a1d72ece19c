import Foundation

/// A request as it arrived.
public struct ReceivedRequest: Sendable {
    /// The method, as it stands on the request line.
    public let method: String

    /// The path and query as they stand on the request line, with their escapes.
    public let target: String

    /// The header fields by their names, in lower case.
    public let headers: [String: String]

    /// The body's bytes.
    public let body: Data

    /// Creates a request.
    public init(method: String, target: String, headers: [String: String], body: Data) {
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body
    }

    /// The value of a header field. Nil when it is not there.
    public func header(_ name: String) -> String? {
        headers[name.lowercased()]
    }

    /// What the request asks of the server beside what its operation is. Nil for an ordinary request.
    package var demand: Demand? { Demand(segments: rawSegments) }

    /// The segments of the path behind the demand, without escapes. Nil when one of them is not escaped UTF-8.
    public var segments: [String]? {
        let all = rawSegments
        let own = Demand(segments: all) == nil ? all[...] : all.dropFirst(Demand.segmentCount)
        let decoded = own.compactMap(\.removingPercentEncoding)
        return decoded.count == own.count ? decoded : nil
    }

    private var rawSegments: [String] {
        let path = target.prefix { $0 != "?" }
        return path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(String.init)
    }
}

/// What a request asks of the server: `/demand/NAME/TAG/` before the operation's path.
///
/// A client gets there by having it in its server's URL. The tag says which call of the app it is, so that the app
/// can ask what arrived.
package struct Demand: Hashable, Sendable {
    /// How many segments of a path it takes.
    package static let segmentCount = 3

    /// What is demanded. `none` for nothing, where only the tag matters.
    package let name: String

    /// The caller's word for the call.
    package let tag: String

    /// Reads the segments of a path. Nil for a path that demands nothing.
    package init?(segments: [String]) {
        guard segments.count > Self.segmentCount, segments[0] == "demand" else { return nil }
        name = segments[1]
        tag = segments[2]
    }

    /// The number that the name ends with after a hyphen, such as 2 in `busy-2`. Nil when there is none.
    package var count: Int? {
        name.split(separator: "-").last.flatMap { Int($0) }
    }
}
