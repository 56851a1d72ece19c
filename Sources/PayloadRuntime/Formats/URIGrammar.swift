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

extension StringFormat {
    /// A URI with expressions to fill in, of any level: RFC 6570, such as `https://shop.example/{order}{?lang}`.
    public static let uriTemplate = StringFormat("uri-template", form: "a URI template") { text in
        var scanner = FormScanner(text)
        return URITemplate.take(&scanner) && scanner.isAtEnd
    }
}

/// The grammar of RFC 6570 section 2.
enum URITemplate {
    /// Takes literals and expressions as long as there are any.
    static func take(_ scanner: inout FormScanner) -> Bool {
        while !scanner.isAtEnd {
            if scanner.takeAll(.templateLiterals) > 0 || scanner.takePercentEncoded()
                || scanner.takeUnicode(where: isLiteral)
            {
                continue
            }
            guard scanner.take("{"), takeExpression(&scanner), scanner.take("}") else { return false }
        }
        return true
    }

    /// [ operator ] varspec *( "," varspec ), sections 2.2 and 2.3. The operators that are reserved for extensions
    /// are in the grammar too.
    private static func takeExpression(_ scanner: inout FormScanner) -> Bool {
        _ = scanner.take(.templateOperators)
        repeat {
            guard takeName(&scanner), takeModifier(&scanner) else { return false }
        } while scanner.take(",")
        return true
    }

    /// varchar *( ["."] varchar ), section 2.3.
    private static func takeName(_ scanner: inout FormScanner) -> Bool {
        repeat {
            guard scanner.takeAll(.templateNames) > 0 || scanner.takePercentEncoded() else { return false }
            while scanner.takeAll(.templateNames) > 0 || scanner.takePercentEncoded() {}
        } while scanner.take(".")
        return true
    }

    /// [ ":" max-length / "*" ], section 2.4; a length is 1 to 9999 without leading zeros.
    private static func takeModifier(_ scanner: inout FormScanner) -> Bool {
        if scanner.take("*") { return true }
        guard scanner.take(":") else { return true }
        let digits = scanner.digits()
        return 1...4 ~= digits.count && digits.first != UInt8(ascii: "0")
    }

    /// What a literal has beside ``ASCIISet/templateLiterals`` (section 2.1).
    private static func isLiteral(_ scalar: Unicode.Scalar) -> Bool {
        URIGrammar.isUnicode(scalar) || URIGrammar.isPrivateUse(scalar)
    }
}

extension StringFormat {
    /// A JSON Pointer in its string form: RFC 6901 section 3, such as `/items/0/price`.
    public static let jsonPointer = StringFormat("json-pointer", form: "a JSON Pointer") { text in
        var scanner = FormScanner(text)
        return JSONPointerText.takePointer(&scanner)
    }

    /// A relative JSON Pointer: draft-bhutton-relative-json-pointer-00 section 3, such as `1/name`, `0#` or `0+1`.
    public static let relativeJSONPointer = StringFormat(
        "relative-json-pointer",
        form: "a relative JSON Pointer"
    ) { text in
        var scanner = FormScanner(text)
        guard JSONPointerText.takeInteger(&scanner, allowsZero: true) else { return false }
        if scanner.take("+") || scanner.take("-") {
            guard JSONPointerText.takeInteger(&scanner, allowsZero: false) else { return false }
        }
        if scanner.take("#") { return scanner.isAtEnd }
        return JSONPointerText.takePointer(&scanner)
    }
}

/// The grammars of JSON Pointers.
enum JSONPointerText {
    /// Takes the rest of a text: *( "/" *( unescaped / "~0" / "~1" ) ), RFC 6901 section 3.
    static func takePointer(_ scanner: inout FormScanner) -> Bool {
        guard scanner.isAtEnd || scanner.next == UInt8(ascii: "/") else { return false }
        while !scanner.isAtEnd {
            if scanner.take("~") {
                guard scanner.take("0") || scanner.take("1") else { return false }
            } else {
                scanner.skip()
            }
        }
        return true
    }

    /// "0" or digits without a leading "0".
    static func takeInteger(_ scanner: inout FormScanner, allowsZero: Bool) -> Bool {
        let digits = scanner.digits()
        guard let first = digits.first else { return false }
        return first != UInt8(ascii: "0") || digits.count == 1 && allowsZero
    }
}
