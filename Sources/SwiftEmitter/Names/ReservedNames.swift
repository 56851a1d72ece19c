/// Names that generated code cannot use as they are, with the reason for each group.
enum ReservedNames {
    /// Swift's keywords that may not be a declared name without backticks (The Swift Programming Language,
    /// "Lexical Structure"). With backticks they may.
    static let escaped: Set<String> = [
        "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import", "inout",
        "internal", "let", "operator", "private", "precedencegroup", "protocol", "public", "rethrows",
        "static", "struct", "subscript", "typealias", "var", "break", "case", "catch", "continue", "default",
        "defer", "do", "else", "fallthrough", "for", "guard", "if", "in", "repeat", "return", "throw",
        "switch",
        "where", "while", "as", "false", "is", "nil", "super", "throws", "true", "try",
        // Not a keyword everywhere, but where a value is expected it takes what follows.
        "await",
    ]

    /// Meta-members: `x.self`, `X.init`, `X.Type`. Not even with backticks are they ordinary names.
    private static let metaMembers: Set<String> = ["self", "Self", "init", "Type", "Protocol"]

    static func isReserved(variable name: String) -> Bool {
        metaMembers.contains(name)
    }

    /// Members that cannot be told from something else even with backticks, or that a protocol of every
    /// generated type gives a meaning of its own.
    static let members: Set<String> = [
        // Meta-members: `x.self`, `X.init`, `X.Type`.
        "self", "Self", "init", "Type", "Protocol",
        // Hashable, Equatable.
        "hashValue", "hash",
        // CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable: what a log line shows.
        "description", "debugDescription", "customMirror",
        // RawRepresentable, CaseIterable.
        "rawValue", "allCases",
        // PayloadValue: coding, and the text of an enumeration's case.
        "write", "encode", "encoded", "jsonText",
        // DefaultProviding.
        "withDefaults",
    ]

    /// Types that generated code names, and Swift's meta-types. A nested type of that name would hide them.
    private static let types: Set<String> = [
        // Swift.
        "Any", "Array", "Bool", "CaseIterable", "Codable", "CodingKey", "Date", "Decimal", "Decodable",
        "Decoder",
        "Dictionary", "Double", "Encodable", "Encoder", "Equatable", "Hashable", "Int", "Never", "Optional",
        "Protocol", "RawRepresentable", "Self", "Sendable", "String", "Type", "Void",
        // PayloadRuntime.
        "Base64Data", "Boxed", "CalendarDate", "CalendarDuration", "ClosedEnumeration", "DateTime",
        "DefaultProviding", "DurationBound", "ISOTimeSpan", "JSONInstance",
        "JSONNull", "JSONNumber", "JSONValue", "JSONWriter", "NonNullValue", "Nullable", "OpenEnumeration",
        "Pattern", "PayloadDecodingError", "Sensitive",
        "AllowedValues", "ContextFact", "JSONParsingOptions", "MinorUnits", "PayloadContext",
        "PayloadSchema", "PayloadValue", "PropertyMap", "PropertyNames", "SecondsTimeSpan", "StaticString",
        "TimeOfDay", "TimeSpan", "URIString", "UUIDString", "ValidatedPayload", "Validation",
        "ValidationContext",
        // What validation needs to know beside a payload: a member of every type that validates.
        "Context",
        // Modules, whose names qualify the types above.
        "Foundation", "PayloadRuntime", "Swift",
    ]

    /// Types that apps name. A module's own type of that name would hide them wherever the module is imported;
    /// inside another type it hides nothing that generated code needs.
    private static let appTypes: Set<String> = [
        "Character", "Data", "Error", "Locale", "Result", "Set", "Substring", "Task", "URL", "UUID",
    ]

    static func isReserved(type name: String, isNested: Bool) -> Bool {
        types.contains(name) || escaped.contains(name) || (!isNested && appTypes.contains(name))
    }

    /// Types that every outcome of an operation has, where they would hide a module's own.
    static func isOutcomes(type name: String) -> Bool {
        name == "Success" || name == "Failure"
    }

    /// What a member is; the word that is added to a name which cannot be used as it is.
    enum Role: String {
        case property = "Property"
        case value = "Value"
    }

    /// Cases that Swift would take for those of `Optional`: assigning `.none` to an optional property would
    /// remove the value.
    private static let optionalCases: Set<String> = ["none", "some"]

    static func isReserved(_ name: String, as role: Role) -> Bool {
        members.contains(name)
            || (role == .value && (optionalCases.contains(name) || validationMembers.contains(name)))
    }

    /// Static members of every type that validates.
    private static let validationMembers: Set<String> = ["schemaLocation", "validate"]

    /// Whether the name of a fact is one of the context that holds it.
    static func isReserved(fact name: String) -> Bool {
        name == "validation" || name == "parsing" || members.contains(name)
    }

    /// The name as it is written where it is declared or used.
    static func escaping(_ name: String) -> String {
        escaped.contains(name) ? "`\(name)`" : name
    }
}
