#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Why and where a text is not JSON.
///
/// Nothing of the text is quoted but the one character that was not expected, so that an error can be logged
/// when the text held a secret.
public struct JSONSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was expected and what was found instead, in words.
    public let message: String
    /// The line, from 1. Lines end with LF, CR or CR LF.
    public let line: Int
    /// The column, from 1, in Unicode code points.
    public let column: Int
    /// The offset of the offending byte, from 0; the length of the text when it ends too early.
    public let byteOffset: Int

    /// `line:column: message`.
    public var description: String { "\(line):\(column): \(message)" }

    init(message: String, byteOffset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        let position = TextPosition(of: byteOffset, in: bytes)
        self.message = message
        self.line = position.line
        self.column = position.column
        self.byteOffset = byteOffset
    }
}

extension JSONSyntaxError: LocalizedError {
    /// `line:column: message`.
    public var errorDescription: String? { description }
}

/// A line and a column, both from 1, the column in Unicode code points.
struct TextPosition {
    var line = 1
    var column = 1

    /// Counts from the start of the text, so it is for errors and not for every value.
    init(of byteOffset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        var previous: UInt8 = 0
        for byte in bytes.prefix(byteOffset) {
            if byte == UInt8(ascii: "\n") {
                if previous != UInt8(ascii: "\r") { line += 1 }
                column = 1
            } else if byte == UInt8(ascii: "\r") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
            previous = byte
        }
    }
}

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

/// What a JSON parser does beyond RFC 8259, where that document leaves a choice.
public struct JSONParsingOptions: Hashable, Sendable {
    /// What happens when an object has two members of one name.
    ///
    /// RFC 8259 section 4 says that names should be unique and leaves open what a receiver does otherwise.
    public enum DuplicateNames: Hashable, Sendable {
        /// The text is refused. Two readers of such a text could understand two different payments.
        case rejected
        /// All members are kept in their order; a look-up by name finds the first of them.
        case allowed
    }

    /// The depth that ``maximumDepth`` cannot exceed.
    ///
    /// Values that are nested deeper could overflow a thread's stack when they are compared or destroyed.
    public static let depthCeiling = 4_096

    /// What happens when an object has two members of one name.
    public var duplicateNames: DuplicateNames

    /// How many arrays and objects may be open at once, from 0 (scalars only) to ``depthCeiling``.
    public let maximumDepth: Int

    /// Creates options.
    ///
    /// - Parameters:
    ///   - duplicateNames: What happens when an object has two members of one name.
    ///   - maximumDepth: How many arrays and objects may be open at once; brought into 0 to ``depthCeiling``.
    public init(duplicateNames: DuplicateNames = .rejected, maximumDepth: Int = 512) {
        self.duplicateNames = duplicateNames
        self.maximumDepth = min(max(maximumDepth, 0), Self.depthCeiling)
    }
}

extension JSONInstance {
    /// Where the value is: a JSON Pointer (RFC 6901) from the document's root, which itself is the empty string.
    ///
    /// Found by going down from the root, in time linear in the siblings on the way: for errors and reports.
    public var location: String {
        var pointer = ""
        var container = 0
        while container < index {
            let isObject = storage.tapeBase[container].kind == .object
            var child = container + 1
            var ordinal = 0
            while true {
                let value = isObject ? child + 1 : child
                let next = Int(storage.tapeBase[value].next)
                if index < next {
                    pointer +=
                        "/"
                        + (isObject
                            ? JSONPointer.escaped(storage.text(of: storage.tapeBase[child])) : "\(ordinal)")
                    container = value
                    break
                }
                child = next
                ordinal += 1
            }
        }
        return pointer
    }

    /// The bytes of the document that the value takes, its quotation marks or brackets included.
    public var byteRange: Range<Int> {
        let range = entry.range
        return entry.kind == .string ? range.lowerBound - 1..<range.upperBound + 1 : range
    }

    /// The line, from 1, on which the value starts, and its column, from 1, in Unicode code points.
    ///
    /// Counted from the start of the document: for errors and reports.
    public var position: (line: Int, column: Int) {
        let position = TextPosition(of: byteRange.lowerBound, in: storage.bytes)
        return (position.line, position.column)
    }
}

/// JSON Pointer (RFC 6901).
enum JSONPointer {
    /// A reference token: `~` and `/` escaped (RFC 6901 section 3).
    static func escaped(_ token: String) -> String {
        guard token.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
            return token
        }
        var result = ""
        for scalar in token.unicodeScalars {
            switch scalar {
            case "~": result += "~0"
            case "/": result += "~1"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
