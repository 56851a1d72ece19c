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
    ]

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
    ]

    /// Types that generated code names, and Swift's meta-types. A nested type of that name would hide them.
    static let types: Set<String> = [
        // Swift.
        "Any", "Array", "Bool", "CaseIterable", "Character", "Codable", "CodingKey", "Data", "Date",
        "Decimal",
        "Decodable", "Decoder", "Dictionary", "Double", "Encodable", "Encoder", "Equatable", "Error",
        "Hashable",
        "Int", "Never", "Optional", "Protocol", "RawRepresentable", "Result", "Self", "Sendable", "Set",
        "String",
        "Substring", "Type", "URL", "UUID", "Void",
        // PayloadRuntime.
        "Base64Data", "Boxed", "CalendarDate", "CalendarDuration", "ClosedEnumeration", "DateTime",
        "JSONInstance",
        "JSONNull", "JSONNumber", "JSONValue", "JSONWriter", "Nullable", "OpenEnumeration",
        "PayloadDecodingError",
        "PayloadValue", "PropertyMap", "TimeOfDay", "TimeSpan", "URIString", "UUIDString",
        // Modules, whose names qualify the types above.
        "Foundation", "PayloadRuntime", "Swift",
    ]

    /// The name as a member, changed where it is reserved.
    static func member(_ name: String) -> String {
        members.contains(name) ? name + "Property" : name
    }

    /// The name as a type, changed where it is reserved.
    static func type(_ name: String) -> String {
        types.contains(name) ? name + "Payload" : name
    }

    /// The name as it is written where it is declared or used.
    static func escaping(_ name: String) -> String {
        escaped.contains(name) ? "`\(name)`" : name
    }
}
