/// The grammar of RFC 3986, appendix A.
enum URIGrammar {
    /// Whether bytes are a `URI`: scheme ":" hier-part [ "?" query ] [ "#" fragment ].
    static func isURI(_ bytes: [UInt8]) -> Bool {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), isScheme(bytes[..<colon]) else {
            return false
        }
        var rest = bytes[(colon + 1)...]
        if let hash = rest.firstIndex(of: UInt8(ascii: "#")) {
            guard isText(rest[(hash + 1)...], extra: ":@/?") else { return false }
            rest = rest[..<hash]
        }
        if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
            guard isText(rest[(mark + 1)...], extra: ":@/?") else { return false }
            rest = rest[..<mark]
        }
        if rest.starts(with: "//".utf8) {
            let authority = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "/") }
            guard isAuthority(authority) else { return false }
            rest = rest[authority.endIndex...]
        }
        return isText(rest, extra: ":@/")
    }

    /// ALPHA *( ALPHA / DIGIT / "+" / "-" / "." ), section 3.1.
    private static func isScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, isLetter(first) else { return false }
        return bytes.allSatisfy { isLetter($0) || isDigit($0) || contains("+-.", $0) }
    }

    /// [ userinfo "@" ] host [ ":" port ], section 3.2.
    private static func isAuthority(_ bytes: ArraySlice<UInt8>) -> Bool {
        var host = bytes
        if let at = bytes.firstIndex(of: UInt8(ascii: "@")) {
            guard isText(bytes[..<at], extra: ":") else { return false }
            host = bytes[(at + 1)...]
        }
        guard host.first == UInt8(ascii: "[") else {
            let name = host.prefix { $0 != UInt8(ascii: ":") }
            return isText(name, extra: "") && isPort(host[name.endIndex...])
        }
        guard let bracket = host.firstIndex(of: UInt8(ascii: "]")) else { return false }
        let address = host[(host.startIndex + 1)..<bracket]
        return (isIPv6(address) || isFutureAddress(address)) && isPort(host[(bracket + 1)...])
    }

    private static func isPort(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.isEmpty || bytes.first == UInt8(ascii: ":") && bytes.dropFirst().allSatisfy(isDigit)
    }

    /// "v" 1*HEXDIG "." 1*( unreserved / sub-delims / ":" ), section 3.2.2.
    private static func isFutureAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, first | 0x20 == UInt8(ascii: "v"),
            let point = bytes.firstIndex(of: UInt8(ascii: "."))
        else { return false }
        let version = bytes[(bytes.startIndex + 1)..<point]
        let address = bytes[(point + 1)...]
        return !version.isEmpty && version.allSatisfy { JSONEscapes.hexadecimalDigit($0) != nil }
            && !address.isEmpty && address.allSatisfy { isCharacter($0) || $0 == UInt8(ascii: ":") }
    }

    /// IPv6address, section 3.2.2: eight groups, of which one run may be "::", the last two perhaps as IPv4.
    private static func isIPv6(_ bytes: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self)
        let halves = text.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
        if halves.count == 1 { return groups(in: text[...], mayEndInIPv4: true) == 8 }
        guard let first = groups(in: halves[0], mayEndInIPv4: false),
            let second = groups(in: halves[1], mayEndInIPv4: true)
        else { return false }
        return first + second <= 7
    }

    /// How many 16-bit groups a text has, 0 for the empty one, or nil when it is not made of groups.
    private static func groups(in text: Substring, mayEndInIPv4: Bool) -> Int? {
        if text.isEmpty { return 0 }
        let groups = text.split(separator: ":", omittingEmptySubsequences: false)
        for (place, group) in groups.enumerated() {
            if 1...4 ~= group.utf8.count, group.utf8.allSatisfy({ JSONEscapes.hexadecimalDigit($0) != nil }) {
                continue
            }
            guard mayEndInIPv4, place == groups.count - 1, isIPv4(group) else { return nil }
            return groups.count + 1
        }
        return groups.count
    }

    /// Four numbers from 0 to 255 without leading zeros.
    private static func isIPv4(_ text: Substring) -> Bool {
        let numbers = text.split(separator: ".", omittingEmptySubsequences: false)
        return numbers.count == 4
            && numbers.allSatisfy { number in
                number.utf8.allSatisfy(isDigit) && UInt8(number) != nil
                    && (number.utf8.count == 1 || number.first != "0")
            }
    }

    // MARK: - Characters (section 2)

    /// *( unreserved / pct-encoded / sub-delims / extra ).
    private static func isText(_ bytes: ArraySlice<UInt8>, extra: StaticString) -> Bool {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == UInt8(ascii: "%") {
                let digits = bytes[(index + 1)...].prefix(2)
                guard digits.count == 2, digits.allSatisfy({ JSONEscapes.hexadecimalDigit($0) != nil }) else {
                    return false
                }
                index += 3
            } else {
                guard isCharacter(byte) || contains(extra, byte) else { return false }
                index += 1
            }
        }
        return true
    }

    private static func isCharacter(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte) || contains("-._~!$&'()*+,;=", byte)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }

    private static func contains(_ characters: StaticString, _ byte: UInt8) -> Bool {
        characters.withUTF8Buffer { $0.contains(byte) }
    }
}
