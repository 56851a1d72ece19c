extension StringFormat {
    /// A host's name: RFC 1123 section 2.1, such as `shop.example`. A label that starts with `xn--` is decoded, and
    /// must be one of RFC 5890.
    public static let hostname = StringFormat("hostname", form: "a host name") { HostName.isHostName($0) }

    /// A host's name whose characters need not be ASCII: RFC 5890 section 2.3.2.3.
    public static let idnHostname = StringFormat(
        "idn-hostname",
        form: "an internationalized host name"
    ) { HostName.isInternational($0) }
}

/// The names of hosts.
enum HostName {
    /// The most characters of a name (RFC 1035 section 2.3.4, less the length of the first label and the root).
    static let longest = 253

    /// Letters, digits and the hyphen (RFC 952, RFC 1123 section 2.1).
    static var characters: ASCIISet { .hostName }

    static func isHostName(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count <= longest else { return false }
        var scanner = FormScanner(bytes)
        var hasEncodedLabel = false
        repeat {
            let start = scanner.position
            let length = scanner.takeAll(characters)
            guard 1...63 ~= length, bytes[start] != UInt8(ascii: "-"),
                bytes[start + length - 1] != UInt8(ascii: "-")
            else { return false }
            hasEncodedLabel = hasEncodedLabel || DomainLabel.isEncoded(bytes[start..<start + length])
        } while scanner.take(".")
        return scanner.isAtEnd && (!hasEncodedLabel || isInternational(bytes))
    }

    /// Labels of RFC 5890 with full stops between them, also those of other scripts (RFC 3490 section 3.1).
    static func isInternational(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        // In ASCII, a scalar of at most four bytes takes one character at least.
        guard bytes.count <= 4 * longest else { return false }
        let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        var labels: [DomainLabel] = []
        var length = -1
        for part in scalars.split(omittingEmptySubsequences: false, whereSeparator: isFullStop) {
            guard let label = DomainLabel(part) else { return false }
            labels.append(label)
            length += 1 + label.encodedLength
        }
        guard length <= longest else { return false }
        // One label from right to left makes the rule hold for all of them (RFC 5893 section 2).
        return !labels.contains { BidiRule.isRightToLeft($0.scalars) }
            || labels.allSatisfy { BidiRule.holds(for: $0.scalars) }
    }

    private static func isFullStop(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "\u{3002}", "\u{FF0E}", "\u{FF61}": true
        default: false
        }
    }
}
