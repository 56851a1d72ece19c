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
