extension StringFormat {
    /// A URI with its scheme: RFC 3986 section 3; ``URIString`` holds one.
    public static let uri = StringFormat("uri", form: URIString.form) { URIGrammar().isAbsolute($0) }

    /// A URI or a reference relative to one: RFC 3986 section 4.1.
    public static let uriReference = StringFormat("uri-reference", form: "a URI reference") {
        URIGrammar().isReference($0)
    }

    /// A URI with its scheme whose characters need not be ASCII: RFC 3987 section 2.2.
    public static let iri = StringFormat("iri", form: "an IRI with a scheme") {
        URIGrammar(allowsUnicode: true).isAbsolute($0)
    }

    /// An IRI or a reference relative to one: RFC 3987 section 2.2.
    public static let iriReference = StringFormat("iri-reference", form: "an IRI reference") {
        URIGrammar(allowsUnicode: true).isReference($0)
    }
}

/// The grammar of RFC 3986, appendix A, and of RFC 3987, section 2.2, which is the same with more characters.
struct URIGrammar {
    /// Whether the characters of RFC 3987 are taken too.
    var allowsUnicode = false

    /// Whether bytes are a `URI`: scheme ":" hier-part [ "?" query ] [ "#" fragment ].
    func isAbsolute(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var scanner = FormScanner(bytes)
        return takeScheme(&scanner) && takeHierarchy(&scanner) && scanner.isAtEnd
    }

    /// Whether bytes are a `URI-reference`: a URI, or the same without scheme and without a colon in the first
    /// segment of a path that does not begin with a slash (section 4.2).
    func isReference(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var scanner = FormScanner(bytes)
        if !takeScheme(&scanner) {
            var segment = scanner
            takeText(&segment, .uriSegment)
            if segment.next == UInt8(ascii: ":") { return false }
        }
        return takeHierarchy(&scanner) && scanner.isAtEnd
    }

    /// ALPHA *( ALPHA / DIGIT / "+" / "-" / "." ) ":", section 3.1.
    private func takeScheme(_ scanner: inout FormScanner) -> Bool {
        guard let first = scanner.next, 0x61...0x7A ~= first | 0x20 else { return false }
        var scheme = scanner
        _ = scheme.takeAll(.uriScheme)
        guard scheme.take(":") else { return false }
        scanner = scheme
        return true
    }

    /// [ "//" authority ] path [ "?" query ] [ "#" fragment ].
    private func takeHierarchy(_ scanner: inout FormScanner) -> Bool {
        var afterSlashes = scanner
        if afterSlashes.take("/"), afterSlashes.take("/") {
            scanner = afterSlashes
            guard takeAuthority(&scanner) else { return false }
        }
        takeText(&scanner, .uriPath)
        if scanner.take("?") { takeText(&scanner, .uriQuery, allowsPrivateUse: true) }
        if scanner.take("#") { takeText(&scanner, .uriQuery) }
        return true
    }

    /// [ userinfo "@" ] host [ ":" port ], section 3.2, up to the end or to what may follow.
    private func takeAuthority(_ scanner: inout FormScanner) -> Bool {
        // A name that nothing follows is a host: most have neither user information nor port.
        var host = scanner
        _ = host.takeAll(.uriName)
        if endsAuthority(host) {
            scanner = host
            return true
        }
        var userInformation = scanner
        takeText(&userInformation, .uriUserInformation)
        if userInformation.take("@") { scanner = userInformation }
        if scanner.take("[") {
            var address = scanner
            if IPAddress.takeIPv6(&address) == nil {
                address = scanner
                guard takeFutureAddress(&address) else { return false }
            }
            scanner = address
            guard scanner.take("]") else { return false }
        } else {
            takeText(&scanner, .uriName)
        }
        if scanner.take(":") { _ = scanner.takeAll(.digits) }
        return endsAuthority(scanner)
    }

    /// Whether what may follow an authority is next, or nothing.
    private func endsAuthority(_ scanner: FormScanner) -> Bool {
        guard let next = scanner.next else { return true }
        return next == UInt8(ascii: "/") || next == UInt8(ascii: "?") || next == UInt8(ascii: "#")
    }

    /// "v" 1*HEXDIG "." 1*( unreserved / sub-delims / ":" ), section 3.2.2.
    private func takeFutureAddress(_ scanner: inout FormScanner) -> Bool {
        scanner.take(letter: "v") && scanner.takeAll(.hexadecimalDigits) > 0 && scanner.take(".")
            && scanner.takeAll(.uriUserInformation) > 0
    }

    // MARK: - Characters

    /// Takes characters of a set, what is percent-encoded, and the others that the grammar has; perhaps none.
    private func takeText(_ scanner: inout FormScanner, _ set: ASCIISet, allowsPrivateUse: Bool = false) {
        _ = scanner.takeAll(set)
        if scanner.isAtEnd { return }
        while scanner.takeAll(set) > 0 || scanner.takePercentEncoded()
            || allowsUnicode
                && scanner.takeUnicode(where: {
                    Self.isUnicode($0) || allowsPrivateUse && Self.isPrivateUse($0)
                })
        {}
    }

    /// `ucschar`: everything beyond ASCII but surrogates, private use, noncharacters, specials and tags
    /// (RFC 3987 section 2.2).
    static func isUnicode(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA0...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF: true
        case 0xE0000...0xE0FFF: false
        case 0x10000...0xEFFFF: scalar.value & 0xFFFF <= 0xFFFD
        default: false
        }
    }

    /// `iprivate`, which only a query has (RFC 3987 section 2.2).
    static func isPrivateUse(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xE000...0xF8FF: true
        case 0xF0000...0x10FFFF: scalar.value & 0xFFFF <= 0xFFFD
        default: false
        }
    }
}
