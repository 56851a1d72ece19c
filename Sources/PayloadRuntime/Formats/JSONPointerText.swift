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
