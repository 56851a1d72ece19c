#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A place where an instance breaks its schema.
///
/// It quotes no value of the instance, so that it can be shown and logged when the instance holds secrets. The
/// names of properties are not kept secret: they stand in the locations.
public struct Violation: Hashable, Sendable, CustomStringConvertible {
    /// The value that is wrong, as a JSON Pointer (RFC 6901) from the instance's root. A missing or unknown property
    /// is the object's violation.
    public let instanceLocation: String

    /// The keyword that rejects it, as a JSON Pointer along the way that validation took, references included:
    /// `/properties/data/$ref/required`.
    public let keywordLocation: String

    /// The keyword that rejects it, as a URI with a JSON Pointer in its fragment, references followed.
    public let absoluteKeywordLocation: String

    /// The keyword's name. For a schema that is `false`, the keyword that holds the schema, empty at the root. Empty
    /// also where no keyword is broken: the bytes are no JSON, or the Swift type cannot hold a value that is valid.
    public let keyword: String

    /// What was expected, for people, without a final period.
    public let message: String

    /// The location and the message.
    public var description: String {
        (instanceLocation.isEmpty ? "" : instanceLocation + ": ") + message
    }
}

/// The words of violations. Limits and listed values are the schema's; nothing of the instance is quoted but the
/// names of properties.
package enum ViolationWords {
    /// A property's name: as it is where it is a plain identifier, else as a JSON string.
    package static func name(_ name: String) -> String {
        let isIdentifier = name.utf8.enumerated().allSatisfy { position, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "_"):
                true
            case UInt8(ascii: "0")...UInt8(ascii: "9"): position > 0
            default: false
            }
        }
        return isIdentifier && !name.isEmpty && name.utf8.count <= 100 ? name : quoted(name)
    }

    /// Words as a list: "A", "A and B", "A, B and C".
    package static func joined(_ words: [String], _ conjunction: String) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return "\(words.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
    }

    /// The first values of a list, and how many more there are.
    static func listed(_ values: [JSONValue]) -> String {
        let shown = values.prefix(10).map(spelled).joined(separator: ", ")
        return values.count <= 10 ? shown : "\(shown) and \(values.count - 10) more"
    }

    /// A scalar as JSON, anything else by its kind.
    package static func spelled(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .boolean(let flag): "\(flag)"
        case .number(let number): excerpt(of: number.text)
        case .string(let text): quoted(text)
        case .array(let elements): elements.isEmpty ? "an empty array" : "a certain array"
        case .object(let members): members.isEmpty ? "an empty object" : "a certain object"
        }
    }

    /// What a text does not match.
    static func matching(_ pattern: Pattern) -> String {
        "expected text that matches the pattern \(excerpt(of: pattern.source))"
    }

    /// A text or name as a JSON string, shortened.
    package static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        var shown = excerpt(of: text)
        shown.withUTF8 { JSONEscapes.append($0, to: &bytes) }
        return "\"" + String(decoding: bytes, as: UTF8.self) + "\""
    }

    /// A number of things.
    package static func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
        "\(count) \(count == 1 ? one : many ?? one + "s")"
    }

    /// At most a number of characters of a text.
    package static func excerpt(of text: String, limit: Int = 100) -> String {
        let scalars = text.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
            end < scalars.endIndex
        else { return text }
        return String(String.UnicodeScalarView(scalars.prefix(limit - 3))) + "..."
    }
}

/// Why an instance is not valid: all of its violations.
public struct ValidationError: Error, Sendable {
    /// At least one, in the order of the instance, those of one value by their keyword's location. Where the context
    /// keeps fewer, the first ones that were found.
    public let violations: [Violation]

    /// Why the bytes are no JSON, and where. Nil when they are; then the violations are those of the schema.
    public let syntaxError: JSONSyntaxError?

    /// The violations as a tree, for the output format `detailed`.
    let detail: [ValidationDetail]

    init(violations: [Violation], detail: [ValidationDetail], syntaxError: JSONSyntaxError? = nil) {
        self.violations = violations
        self.detail = detail
        self.syntaxError = syntaxError
    }

    /// What no keyword has a say in.
    package init(
        message: String,
        instanceLocation: String,
        schemaLocation: String,
        syntaxError: JSONSyntaxError? = nil
    ) {
        let violation = Violation(
            instanceLocation: instanceLocation,
            keywordLocation: "",
            absoluteKeywordLocation: schemaLocation,
            keyword: "",
            message: message
        )
        self.init(violations: [violation], detail: [.violation(0)], syntaxError: syntaxError)
    }
}

extension ValidationError: CustomStringConvertible {
    /// The violations, each on a line.
    public var description: String {
        violations.map(\.description).joined(separator: "\n")
    }
}

extension ValidationError: LocalizedError {
    /// The violations, each on a line.
    public var errorDescription: String? { description }
}

/// A part of the output format `detailed`.
indirect enum ValidationDetail: Sendable {
    /// The number of a violation.
    case violation(Int)
    /// What one schema finds wrong with one value.
    case group(
        instanceLocation: String,
        keywordLocation: String,
        absoluteKeywordLocation: String,
        [ValidationDetail]
    )
}
