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
