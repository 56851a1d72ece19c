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
