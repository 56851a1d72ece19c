import PayloadRuntime

extension Violation {
    /// Whether the two locations go the same way: where the keyword's location goes through `properties` and a name,
    /// the instance's has this name, where it goes through `items`, an index, and so on.
    var hasLocationsThatAgree: Bool {
        var places = Self.tokens(instanceLocation)
        var keywords = Self.tokens(keywordLocation).dropLast()
        while let keyword = keywords.popFirst() {
            switch keyword {
            case "properties", "prefixItems":
                guard let name = keywords.popFirst(), places.popFirst() == name else { return false }
            case "patternProperties":
                guard keywords.popFirst() != nil, places.popFirst() != nil else { return false }
            case "items":
                guard let index = places.popFirst(), UInt(index) != nil else { return false }
            case "allOf", "anyOf", "oneOf", "dependentSchemas":
                guard keywords.popFirst() != nil else { return false }
            case "$ref", "if", "then", "else", "not": break
            default: return false
            }
        }
        return places.isEmpty
    }

    /// Whether a value is one that the keyword speaks of, and lacks or has the property that the message names.
    func canBe(of value: JSONInstance) -> Bool {
        switch keyword {
        case "maxLength", "minLength", "pattern", "format": value.kind == .string
        case "minimum", "exclusiveMinimum", "multipleOf": value.kind == .number
        case "x-duration": value.kind == .string || value.kind == .number
        case "minItems", "contains", "maxContains", "uniqueItems", "unevaluatedItems": value.kind == .array
        case "minProperties", "propertyNames": value.kind == .object
        case "required", "dependentRequired":
            value.kind == .object && quotedName.map { value[$0] == nil } ?? true
        case "additionalProperties", "unevaluatedProperties":
            value.kind == .object && quotedName.map { value[$0] != nil } ?? true
        case "type":
            message.hasSuffix(", found \(value.kind.inWords)")
                || message.hasSuffix(", found a number with a fraction") && value.number?.isInteger == false
        default: true
        }
    }

    /// The name that the message quotes first. Nil when it is shortened, or its escapes would have to be resolved.
    private var quotedName: String? {
        if message.contains("...") || message.contains("\\") { return nil }
        let parts = message.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
        return parts.count > 2 ? String(parts[1]) : nil
    }

    /// The reference tokens of a JSON Pointer, escaped. A character may hold a slash and what combines with it.
    private static func tokens(_ pointer: String) -> ArraySlice<String> {
        pointer.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
            .map { String($0) }[...]
    }
}
