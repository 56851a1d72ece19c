import PayloadRuntime

/// How sentences spell what they speak of: violations as JSON has it, documentation as Swift has it.
package struct ProseSpelling: Sendable {
    /// The value at a path, from the value that a sentence is about. Never asked for the empty path.
    package let path: @Sendable ([PathStep]) -> String

    /// What the value at a path may be equal to.
    package let value: @Sendable (JSONValue, [PathStep]) -> String

    /// A pattern, or anything else that is no word.
    package let code: @Sendable (String) -> String

    package init(
        path: @escaping @Sendable ([PathStep]) -> String,
        value: @escaping @Sendable (JSONValue, [PathStep]) -> String,
        code: @escaping @Sendable (String) -> String
    ) {
        self.path = path
        self.value = value
        self.code = code
    }

    /// As violations have it: `data.lines[].price`, and words without quotes where they cannot be misread.
    package static let json = ProseSpelling(
        path: { jsonPath($0, ViolationWords.name) },
        value: { value, _ in
            if case .string(let text) = value, isWord(text) { text } else { ViolationWords.spelled(value) }
        },
        code: { ViolationWords.excerpt(of: $0) }
    )

    /// A path with its properties' names: `data.lines[].price`.
    package static func jsonPath(_ path: [PathStep], _ name: (String) -> String) -> String {
        var text = ""
        for step in path {
            switch step {
            case .property(let property): text += (text.isEmpty ? "" : ".") + name(property)
            case .elements: text += "[]"
            }
        }
        return text
    }

    /// Whether a text can stand in a sentence without quotes.
    private static func isWord(_ text: String) -> Bool {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        // A number as text stays apart from a number, and a value from the words around it.
        let startsWithLetter = text.unicodeScalars.first?.properties.isAlphabetic == true
        return isPlain && startsWithLetter && text.utf8.count <= 60
            && !sentenceWords.contains(text.lowercased())
    }

    private static let sentenceWords: Set<String> = [
        "a", "an", "and", "absent", "empty", "false", "none", "not", "null", "or", "present", "true",
    ]
}
