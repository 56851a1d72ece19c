/// The output formats of JSON Schema (Core 2020-12 section 12.4).
public enum ValidationOutputFormat: String, CaseIterable, Sendable {
    /// Whether the instance is valid.
    case flag
    /// The violations in a list.
    case basic
    /// The violations in the hierarchy of the schemas that found them. What has a single part is that part.
    case detailed
}

extension ValidationError {
    /// The error as JSON.
    public func output(_ format: ValidationOutputFormat) -> JSONValue {
        switch format {
        case .flag: ["valid": false]
        case .basic: ["valid": false, "errors": .array(violations.map(\.output))]
        case .detailed:
            [
                "valid": false, "keywordLocation": "", "instanceLocation": "",
                "errors": .array(detail.map(output)),
            ]
        }
    }

    private func output(_ detail: ValidationDetail) -> JSONValue {
        switch detail {
        case .violation(let number): return violations[number].output
        case .group(let instance, let keyword, let absolute, let parts):
            return [
                "valid": false, "keywordLocation": .string(keyword),
                "absoluteKeywordLocation": .string(absolute), "instanceLocation": .string(instance),
                "errors": .array(parts.map(output)),
            ]
        }
    }
}

extension Violation {
    fileprivate var output: JSONValue {
        [
            "valid": false, "keywordLocation": .string(keywordLocation),
            "absoluteKeywordLocation": .string(absoluteKeywordLocation),
            "instanceLocation": .string(instanceLocation), "error": .string(message),
        ]
    }
}
