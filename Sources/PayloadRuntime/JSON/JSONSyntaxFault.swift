/// What a parser found wrong, and where: two words, so that code that meets no fault pays nothing for it.
///
/// ``JSONSyntaxError`` says it in words.
struct JSONSyntaxFault: Error {
    /// What is wrong.
    enum Reason {
        case tooLarge
        case byteOrderMark
        case expectedValue
        case expectedName
        case expectedColon
        case expectedSeparatorInArray
        case expectedSeparatorInObject
        case expectedEnd
        case tooDeep
        case repeatedName
        case stringNotEnded
        case controlCharacter
        case invalidUTF8
        case unknownEscape
        case expectedHexadecimalDigit
        case loneHighSurrogate
        case loneLowSurrogate
        case superfluousZero
        case expectedDigit
        case expectedTrue
        case expectedFalse
        case expectedNull
    }

    let reason: Reason
    /// The offset of the offending byte; the length of the text when it ends too early.
    let position: Int

    init(_ reason: Reason, at position: Int) {
        self.reason = reason
        self.position = position
    }
}

extension JSONSyntaxError {
    init(_ fault: JSONSyntaxFault, in bytes: UnsafeBufferPointer<UInt8>, options: JSONParsingOptions) {
        let found = Self.found(at: fault.position, in: bytes)
        self.init(
            message: Self.message(fault.reason, found: found, options: options),
            byteOffset: fault.position,
            in: bytes
        )
    }

    private static func message(
        _ reason: JSONSyntaxFault.Reason,
        found: String,
        options: JSONParsingOptions
    ) -> String {
        switch reason {
        case .tooLarge: "the text is larger than 2 GiB"
        case .byteOrderMark: "the text starts with a byte order mark"
        case .expectedValue: "expected a value, found \(found)"
        case .expectedName: "expected a name in quotation marks, found \(found)"
        case .expectedColon: "expected ':' after the name, found \(found)"
        case .expectedSeparatorInArray: "expected ',' or ']', found \(found)"
        case .expectedSeparatorInObject: "expected ',' or '}', found \(found)"
        case .expectedEnd: "expected the end of the text after the value, found \(found)"
        case .tooDeep: "nested deeper than \(options.maximumDepth) levels"
        case .repeatedName: "the object already has a member of this name"
        case .stringNotEnded: "the text ends inside a string"
        case .controlCharacter: "a control character in a string must be escaped, found \(found)"
        case .invalidUTF8: "the string is not valid UTF-8"
        case .unknownEscape: "a backslash must be followed by one of \"\\/bfnrtu"
        case .expectedHexadecimalDigit: "expected four hexadecimal digits after \\u"
        case .loneHighSurrogate: "the escape is the first half of a surrogate pair alone"
        case .loneLowSurrogate: "the escape is the second half of a surrogate pair alone"
        case .superfluousZero: "a number must not start with a superfluous zero"
        case .expectedDigit: "expected a digit, found \(found)"
        case .expectedTrue: "expected the rest of 'true', found \(found)"
        case .expectedFalse: "expected the rest of 'false', found \(found)"
        case .expectedNull: "expected the rest of 'null', found \(found)"
        }
    }

    /// The character at a position, in words.
    private static func found(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String {
        guard position < bytes.count else { return "the end of the text" }
        let byte = bytes[position]
        if 0x21...0x7E ~= byte { return "'\(Character(Unicode.Scalar(byte)))'" }
        var decoder = UTF8()
        var rest = bytes[position...].prefix(4).makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&rest) else {
            return "the byte 0x\(String(byte, radix: 16, uppercase: true))"
        }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
