/// What can be a header field (RFC 9110 sections 5.1, 5.5 and 5.6.2). A line break in one would begin another field.
enum HeaderSyntax {
    /// Whether a text is a token: a name of a field.
    static func isToken(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy(isTokenByte)
    }

    /// Whether a text can be a value: visible ASCII, spaces and tabs, with neither at the ends.
    ///
    /// Bytes beyond ASCII are allowed by the specification and mean something else to each service, so they are not here.
    static func isValue(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last else { return true }
        return !isBlank(first) && !isBlank(last)
            && text.utf8.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x09 }
    }

    /// What ``isValue(_:)`` demands, in words.
    static let valueForm = "visible ASCII characters, with spaces and tabs only between them"

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
            UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}

/// Why a header field cannot be added.
public struct HeaderFieldError: ShowableError, Hashable {
    /// The field's name as it was given.
    public let name: String

    /// What is wrong, in words; never the value.
    public let message: String

    /// The name and what is wrong.
    public var description: String { "header \(name.debugDescription): \(message)" }
}

extension HeaderFields {
    /// What is wrong with the fields as those of a request. Nil when nothing is.
    func fault() -> HeaderFieldError? {
        for field in self {
            if !HeaderSyntax.isToken(field.name) {
                return HeaderFieldError(name: field.name, message: "the name is not one of a header field")
            }
            if !HeaderSyntax.isValue(field.value) {
                return HeaderFieldError(
                    name: field.name,
                    message: "the value must be \(HeaderSyntax.valueForm)"
                )
            }
        }
        return nil
    }
}
