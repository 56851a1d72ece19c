/// A server's URL, taken apart: where requests go, and the path that goes before those of operations.
struct ServerURL: Sendable {
    /// The scheme and authority: `https://api.example.com:8443`.
    let origin: String

    /// The path without a slash at its end: `/gateway`. Empty for none.
    let path: String

    /// - Returns: the URL, or nil when it is not `http` or `https` with a host, or when it has more than a path: a user, a
    ///   query, a fragment, a segment `.` or `..`, or characters that no URL has (RFC 3986).
    init?(_ text: String) {
        guard text.utf8.allSatisfy(Self.isAllowed) else { return nil }
        let lowercase = text.prefix(8).lowercased()
        let scheme = lowercase == "https://" ? 8 : lowercase.hasPrefix("http://") ? 7 : 0
        guard scheme > 0 else { return nil }
        let rest = text.utf8.dropFirst(scheme)
        let authority = rest.prefix { $0 != UInt8(ascii: "/") }
        guard Self.isAuthority(authority) else { return nil }
        var path = rest[authority.endIndex...]
        while path.last == UInt8(ascii: "/") { path = path.dropLast() }
        guard Self.isPath(path) else { return nil }
        origin = String(text[..<authority.endIndex])
        self.path = String(text[path.startIndex..<path.endIndex])
    }

    /// What ``init(_:)`` demands, in words.
    static let form = "http or https with a host, and a port and a path at most"

    /// Visible ASCII but what RFC 3986 excludes or what would be a query, fragment or user.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        guard byte > 0x20, byte < 0x7F else { return false }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
            UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "?"),
            UInt8(ascii: "#"), UInt8(ascii: "@"):
            return false
        default: return true
        }
    }

    /// A host, in brackets when it is an IPv6 address, and perhaps a port (RFC 3986 section 3.2).
    private static func isAuthority(_ authority: Substring.UTF8View) -> Bool {
        var host = authority
        var port = authority[authority.endIndex...]
        if authority.first == UInt8(ascii: "[") {
            guard let end = authority.firstIndex(of: UInt8(ascii: "]")) else { return false }
            host = authority[authority.index(after: authority.startIndex)..<end]
            port = authority[authority.index(after: end)...]
            guard host.allSatisfy({ $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") || isHexadecimal($0) })
            else { return false }
        } else if let colon = authority.firstIndex(of: UInt8(ascii: ":")) {
            host = authority[..<colon]
            port = authority[colon...]
            guard isRegisteredName(host) else { return false }
        } else {
            guard isRegisteredName(host) else { return false }
        }
        guard !host.isEmpty else { return false }
        guard let colon = port.first else { return true }
        let digits = port.dropFirst()
        return colon == UInt8(ascii: ":") && !digits.isEmpty && UInt16(String(digits) ?? "") != nil
    }

    private static func isRegisteredName(_ host: Substring.UTF8View) -> Bool {
        host.allSatisfy { PercentEncoding.isUnreserved($0) }
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }

    private static func isPath(_ path: Substring.UTF8View) -> Bool {
        !PathTemplate.hasDotSegment(String(path) ?? "")
    }
}
