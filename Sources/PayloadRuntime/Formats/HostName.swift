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

extension StringFormat {
    /// Four numbers from 0 to 255 with points between them: RFC 2673 section 3.2, dotted-quad.
    public static let ipv4 = StringFormat("ipv4", form: "an IPv4 address") { text in
        var scanner = FormScanner(text)
        return IPAddress.takeIPv4(&scanner) && scanner.isAtEnd
    }

    /// Eight groups of 16 bits, of which one run may be `::`: RFC 4291 section 2.2. No zone, no prefix length.
    public static let ipv6 = StringFormat("ipv6", form: "an IPv6 address") { text in
        var scanner = FormScanner(text)
        return IPAddress.takeIPv6(&scanner) != nil && scanner.isAtEnd
    }
}

/// The text forms of network addresses.
enum IPAddress {
    /// How an IPv6 address is written.
    struct IPv6Form {
        /// The groups of 16 bits that are written, two for an IPv4 address at the end.
        var groups = 0
        /// Whether there is a `::`, which stands for the other groups.
        var isCompressed = false
    }

    /// Takes four numbers from 0 to 255.
    ///
    /// - Parameter leadingZeros: Whether `01` is a number too.
    static func takeIPv4(_ scanner: inout FormScanner, leadingZeros: Bool = false) -> Bool {
        for place in 0..<4 {
            guard place == 0 || scanner.take(".") else { return false }
            let digits = scanner.digits()
            guard 1...3 ~= digits.count, let value = digits.decimalValue, value <= 255,
                leadingZeros || digits.count == 1 || digits.first != UInt8(ascii: "0")
            else { return false }
        }
        return true
    }

    /// Takes an IPv6 address (also RFC 3986 section 3.2.2, IPv6address), or gives nil.
    static func takeIPv6(_ scanner: inout FormScanner, leadingZeros: Bool = false) -> IPv6Form? {
        var form = IPv6Form()
        if scanner.take(":") {
            guard scanner.take(":") else { return nil }
            form.isCompressed = true
        }
        while form.groups < 8 {
            let start = scanner
            let digits = scanner.takeAll(.hexadecimalDigits, atMost: 5)
            // Nothing may follow a "::"; a single ":" is only taken before a digit.
            if digits == 0 { break }
            if scanner.next == UInt8(ascii: ".") {
                scanner = start
                guard takeIPv4(&scanner, leadingZeros: leadingZeros) else { return nil }
                form.groups += 2
                break
            }
            guard digits <= 4 else { return nil }
            form.groups += 1
            guard scanner.take(":") else { break }
            if scanner.take(":") {
                guard !form.isCompressed else { return nil }
                form.isCompressed = true
            } else {
                guard let next = scanner.next, JSONEscapes.hexadecimalDigit(next) != nil else { return nil }
            }
        }
        // RFC 4291 lets "::" stand for one group as well as for more.
        return (form.isCompressed ? form.groups <= 7 : form.groups == 8) ? form : nil
    }
}

extension StringFormat {
    /// An email address without a name: RFC 5321 section 4.1.2, Mailbox, such as `payer@shop.example`.
    public static let email = StringFormat("email", form: "an email address") { EmailAddress().isMailbox($0) }

    /// An email address whose characters need not be ASCII: RFC 6531 section 3.3.
    public static let idnEmail = StringFormat("idn-email", form: "an internationalized email address") {
        EmailAddress(allowsUnicode: true).isMailbox($0)
    }
}

/// The grammar of RFC 5321 section 4.1.2, with the additions of RFC 6531 section 3.3.
struct EmailAddress {
    /// Whether every character beyond ASCII is taken too. A domain's label is not looked up in IDNA: mail software
    /// does that.
    var allowsUnicode = false

    /// Local-part "@" ( Domain / address-literal ), within the lengths of RFC 5321 section 4.5.3.1: 64 octets
    /// before the "@", 254 in all, which leaves room for the angle brackets of a path.
    func isMailbox(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count <= 254 else { return false }
        if Self.isPlain(bytes) { return true }
        var scanner = FormScanner(bytes)
        guard scanner.take("\"") ? takeQuotedRest(&scanner) : takeDotString(&scanner) else { return false }
        guard scanner.position <= 64, scanner.take("@") else { return false }
        return (scanner.take("[") ? takeAddress(&scanner) : takeDomain(&scanner)) && scanner.isAtEnd
    }

    /// Whether bytes are a Dot-string, "@" and a Domain, all in ASCII, as nearly every address is: the same grammar in
    /// one pass. What is not may be one of another form.
    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var position = 0
        // Where the atom or label begins.
        var start = 0
        while position < bytes.count, bytes[position] != UInt8(ascii: "@") {
            if !ASCIISet.atom.contains(bytes[position]) {
                guard bytes[position] == UInt8(ascii: "."), position > start else { return false }
                start = position &+ 1
            }
            position &+= 1
        }
        guard position > start, position <= 64, position < bytes.count else { return false }
        position &+= 1
        start = position
        while position < bytes.count {
            if !HostName.characters.contains(bytes[position]) {
                guard bytes[position] == UInt8(ascii: "."), isLabel(start, position, of: bytes) else {
                    return false
                }
                start = position &+ 1
            }
            position &+= 1
        }
        return isLabel(start, position, of: bytes)
    }

    /// Whether letters, digits and hyphens are a label of a domain.
    private static func isLabel(_ start: Int, _ end: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        end > start && end - start <= 63 && bytes[start] != UInt8(ascii: "-")
            && bytes[end - 1] != UInt8(ascii: "-")
    }

    /// Atom *( "." Atom ).
    private func takeDotString(_ scanner: inout FormScanner) -> Bool {
        repeat {
            let start = scanner.position
            while scanner.takeAll(.atom) > 0 || takeUnicode(&scanner) {}
            guard scanner.position > start else { return false }
        } while scanner.take(".")
        return true
    }

    /// *( qtextSMTP / quoted-pairSMTP ) DQUOTE.
    private func takeQuotedRest(_ scanner: inout FormScanner) -> Bool {
        while !scanner.take("\"") {
            if takeUnicode(&scanner) { continue }
            _ = scanner.take("\\")
            guard let byte = scanner.next, 0x20...0x7E ~= byte else { return false }
            scanner.skip()
        }
        return true
    }

    /// sub-domain *( "." sub-domain ), each of letters, digits and inner hyphens; 63 octets where it is ASCII
    /// (RFC 1035 section 2.3.4).
    private func takeDomain(_ scanner: inout FormScanner) -> Bool {
        repeat {
            let start = scanner.position
            var isASCII = true
            guard scanner.next != UInt8(ascii: "-") else { return false }
            while true {
                if scanner.takeAll(HostName.characters) > 0 { continue }
                guard takeUnicode(&scanner) else { break }
                isASCII = false
            }
            let length = scanner.position - start
            guard length > 0, !isASCII || length <= 63,
                scanner.bytes[scanner.position - 1] != UInt8(ascii: "-")
            else { return false }
        } while scanner.take(".")
        return true
    }

    /// ( IPv4-address-literal / IPv6-address-literal ) "]", section 4.1.3. No other tag than `IPv6` is registered.
    private func takeAddress(_ scanner: inout FormScanner) -> Bool {
        if scanner.take(letter: "i") {
            guard scanner.take(letter: "p"), scanner.take(letter: "v"), scanner.take("6"), scanner.take(":"),
                let address = IPAddress.takeIPv6(&scanner, leadingZeros: true)
            else { return false }
            // Here, "::" stands for two groups at least.
            guard !address.isCompressed || address.groups <= 6 else { return false }
        } else {
            guard IPAddress.takeIPv4(&scanner, leadingZeros: true) else { return false }
        }
        return scanner.take("]")
    }

    private func takeUnicode(_ scanner: inout FormScanner) -> Bool {
        allowsUnicode && scanner.takeUnicode { _ in true }
    }
}
