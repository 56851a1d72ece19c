/// A URI or relative reference in its five parts (RFC 3986 section 3), enough to resolve one against another.
package struct URI: Hashable, Sendable, CustomStringConvertible {
    package var scheme: String?
    package var authority: String?
    package var path: String
    package var query: String?
    package var fragment: String?

    /// Splits a text as RFC 3986 appendix B does. Nil when a character may not stand in a URI.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            // Small letters, which most are, need no second look.
            let isLetter = bytes[index] >= 0x61 && bytes[index] <= 0x7A
            guard isLetter || Self.mayStand(bytes[index]) else { return nil }
            index += 1
        }
        // By bytes: every delimiter is ASCII, and searching for characters is many times slower.
        var rest = text.utf8[...]
        if let hash = rest.firstIndex(of: UInt8(ascii: "#")) {
            fragment = String(text[rest.index(after: hash)..<rest.endIndex])
            rest = rest[..<hash]
        }
        if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
            query = String(text[rest.index(after: mark)..<rest.endIndex])
            rest = rest[..<mark]
        }
        if let colon = rest.firstIndex(of: UInt8(ascii: ":")), Self.isScheme(rest[..<colon]) {
            scheme = text[rest.startIndex..<colon].lowercased()
            rest = rest[rest.index(after: colon)...]
        }
        if rest.starts(with: "//".utf8) {
            rest = rest.dropFirst(2)
            let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
            authority = String(text[rest.startIndex..<end])
            rest = rest[end...]
        }
        path = String(text[rest.startIndex..<rest.endIndex])
    }

    /// The reference seen from a base (RFC 3986 section 5.2.2).
    package func resolved(against base: URI) -> URI {
        if scheme != nil { return normalized }
        var target = self
        target.scheme = base.scheme
        guard authority == nil else { return target.normalized }
        target.authority = base.authority
        if path.isEmpty {
            target.path = base.path
            target.query = query ?? base.query
            return target
        }
        if !path.hasPrefix("/") { target.path = merged(with: base) }
        return target.normalized
    }

    /// The same URI without its fragment.
    package var withoutFragment: URI {
        var copy = self
        copy.fragment = nil
        return copy
    }

    /// The fragment with its percent-encodings resolved; empty when there is none. Nil when they are not UTF-8.
    package var decodedFragment: String? { Self.percentDecoded(fragment ?? "") }

    /// The path with its percent-encodings resolved. Nil when they are not UTF-8.
    package var decodedPath: String? { Self.percentDecoded(path) }

    /// A text with its percent-encodings resolved (RFC 3986 section 2.1). Nil when they are not UTF-8.
    package static func percentDecoded(_ text: String) -> String? {
        guard text.contains("%") else { return text }
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let value = UInt8(String(Substring(rest.prefix(2))), radix: 16), rest.count >= 2 else {
                return nil
            }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    package var description: String {
        var text = ""
        if let scheme { text += scheme + ":" }
        if let authority { text += "//" + authority }
        text += path
        if let query { text += "?" + query }
        if let fragment { text += "#" + fragment }
        return text
    }

    /// Letters past ASCII may stand too: an IRI is as good a name (RFC 3987).
    private static func mayStand(_ byte: UInt8) -> Bool {
        switch byte {
        case ...UInt8(ascii: " "), 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"),
            UInt8(ascii: "}"):
            false
        default: true
        }
    }

    /// RFC 3986 section 3.1.
    private static func isScheme(_ text: Substring.UTF8View) -> Bool {
        func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
        guard let first = text.first, isLetter(first) else { return false }
        return text.allSatisfy { byte in
            isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || "+-.".utf8.contains(byte)
        }
    }

    /// RFC 3986 section 5.2.3.
    private func merged(with base: URI) -> String {
        if base.authority != nil, base.path.isEmpty { return "/" + path }
        guard let slash = base.path.lastIndex(of: "/") else { return path }
        return base.path[...slash] + path
    }

    /// Without `.` and `..` segments (RFC 3986 section 5.2.4).
    private var normalized: URI {
        let segments = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map(Substring.init)
        guard segments.contains(where: { $0 == "." || $0 == ".." }) else { return self }
        var output: [Substring] = []
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1
            switch segment {
            case ".":
                if isLast { output.append("") }
            case "..":
                if output.count > 1 || output.first.map({ !$0.isEmpty }) == true { output.removeLast() }
                if isLast { output.append("") }
            default:
                output.append(segment)
            }
        }
        var copy = self
        copy.path = output.joined(separator: "/")
        return copy
    }
}

extension URI {
    /// The reference to the document itself.
    package static let empty = URI(path: "")

    private init(path: String) {
        self.path = path
    }
}
