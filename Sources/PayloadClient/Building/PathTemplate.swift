import PayloadRuntime

/// A path with parameters in braces: `/v1/{merchantId}/sessions`.
enum PathTemplate {
    /// A parameter's value.
    struct Value: Sendable {
        let name: String
        /// The encoded value.
        let text: String
        /// The encoded value, or `<redacted>`.
        let shown: String
    }

    /// The path with its parameters filled in, and the same as it may be shown.
    ///
    /// - Throws: a ``TemplateFault`` when a parameter has no value, or a value no parameter.
    static func filled(
        _ template: String,
        with values: [Value]
    ) throws(TemplateFault) -> (path: String, shown: String) {
        guard template.utf8.first == UInt8(ascii: "/") else {
            throw TemplateFault(message: "the operation's path must begin with a slash")
        }
        var path = ""
        var shown = ""
        var used = 0
        var rest = template.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
            guard let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) else { break }
            let text = template[rest.startIndex..<open]
            let name = template[rest.index(after: open)..<close]
            guard let value = values.first(where: { $0.name == name }) else {
                throw TemplateFault(message: "the path parameter \(name) has no value")
            }
            path += text
            path += value.text
            shown += text
            shown += value.shown
            used += 1
            rest = rest[rest.index(after: close)...]
        }
        path += template[rest.startIndex...]
        shown += template[rest.startIndex...]
        guard used >= values.count else {
            throw TemplateFault(message: "a value is given for no parameter of the path")
        }
        return (path, shown)
    }

    /// Whether a path has a segment that a URL library takes out (RFC 3986 section 5.2.4), encoded or not.
    static func hasDotSegment(_ path: String) -> Bool {
        // Most paths have neither a point nor an encoded one.
        guard path.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "%") }) else {
            return false
        }
        return path.split(separator: "/").contains { dotSegments.contains($0.lowercased()) }
    }

    private static let dotSegments: Set<String> = [".", "..", "%2e", "%2e.", ".%2e", "%2e%2e"]
}

/// Why a path cannot be made.
struct TemplateFault: Error {
    let message: String
}

/// Percent-encoding of parameters (RFC 3986 section 2.1).
enum PercentEncoding {
    /// Appends a text with every byte encoded except the unreserved ones (RFC 3986 section 2.3), so that no value can
    /// end its place in a URL or begin another one.
    static func append(_ text: String, to url: inout String) {
        if text.utf8.allSatisfy(isUnreserved) {
            url += text
            return
        }
        for byte in text.utf8 {
            if isUnreserved(byte) {
                url.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                url += "%"
                url.unicodeScalars.append(digit(byte >> 4))
                url.unicodeScalars.append(digit(byte & 0xF))
            }
        }
    }

    /// A text with every byte encoded except the unreserved ones.
    static func encoded(_ text: String) -> String {
        var result = ""
        append(text, to: &result)
        return result
    }

    /// A digit of base 16, in capitals as RFC 3986 section 2.1 recommends.
    private static func digit(_ value: UInt8) -> Unicode.Scalar {
        Unicode.Scalar(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + (value - 10))
    }

    static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}

/// A parameter's value as texts: one for a string, number or Boolean, one for each element of a list.
struct ParameterText: Sendable {
    /// The texts, not yet encoded.
    let elements: [String]

    /// Whether the value is a list.
    let isList: Bool

    /// Whether it must not be shown.
    let isSensitive: Bool

    /// - Returns: nil for a value that is, or has, an object, `null` or a list in a list: there is no one text for it.
    init?(_ value: JSONInstance, isSensitive: Bool) {
        self.isSensitive = isSensitive
        isList = value.kind == .array
        if isList {
            var elements: [String] = []
            for element in value.elements {
                guard let text = Self.text(element) else { return nil }
                elements.append(text)
            }
            self.elements = elements
        } else {
            guard let text = Self.text(value) else { return nil }
            elements = [text]
        }
    }

    /// What is wrong with the value as that of a header field. Nil when nothing is.
    var headerFault: String? {
        if elements.contains("") { return "expected at least 1 character" }
        guard elements.allSatisfy(HeaderSyntax.isValue) else { return "expected \(HeaderSyntax.valueForm)" }
        if isList, elements.contains(where: { $0.utf8.contains(UInt8(ascii: ",")) }) {
            return "expected elements without commas, which would be more elements"
        }
        return nil
    }

    private static func text(_ value: JSONInstance) -> String? {
        switch value.kind {
        case .string: value.string
        case .number: value.number?.text
        case .boolean: value.boolean.map { $0 ? "true" : "false" }
        case .null, .array, .object: nil
        }
    }
}

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
