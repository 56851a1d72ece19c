/// Turns the names of documents into Swift's spelling. Words stay as the document writes them, so that a
/// name is recognised in both; only the first letter, separators and shouting change.
enum SwiftWords {
    /// `POSKey` gives `posKey`, `order-id` gives `orderId`, `CONNECT_PLATFORM_ERROR` gives
    /// `connectPlatformError`.
    static func lowerCamelCase(_ name: String) -> String {
        if let quick = lowerCamelCaseOfWord(Array(name.utf8)) { return quick }
        let words = words(of: name)
        guard let first = words.first else { return "empty" }
        let joined = startingLower(first) + words.dropFirst().map(startingUpper).joined()
        return isIdentifierStart(joined) ? joined : "value" + startingUpper(joined)
    }

    /// The same for ASCII letters and digits that start with a letter, which nearly every name is. Nil for others.
    private static func lowerCamelCaseOfWord(_ name: [UInt8]) -> String? {
        var run = 0
        var index = 0
        while index < name.count {
            let byte = name[index]
            let isUpper = byte >= 0x41 && byte <= 0x5A
            let isLower = byte >= 0x61 && byte <= 0x7A
            guard isUpper || isLower || (index > 0 && byte >= 0x30 && byte <= 0x39) else { return nil }
            if isUpper, run == index { run += 1 }
            index += 1
        }
        guard let last = name.last else { return nil }
        // Of an acronym before a word the last letter is the word's.
        let isBeforeWord = run < name.count && name[run] >= 0x61 && !(run == name.count - 1 && last == 0x73)
        let lowered = run > 1 && isBeforeWord ? run - 1 : run
        var word = name
        index = 0
        while index < lowered {
            word[index] |= 0x20
            index += 1
        }
        return String(decoding: word, as: UTF8.self)
    }

    /// `session-request` gives `SessionRequest`, `APIError` stays.
    static func upperCamelCase(_ name: String) -> String {
        let words = words(of: name)
        guard !words.isEmpty else { return "Empty" }
        let joined = words.map(startingUpper).joined()
        return isIdentifierStart(joined) ? joined : "Value" + joined
    }

    /// The name of one element of a collection: `transactions` gives `transaction`.
    static func singular(_ name: String) -> String {
        for ending in pluralEndings where name.lowercased().hasSuffix(ending.text) && name.count > 3 {
            return name.dropLast(ending.dropped) + ending.added
        }
        let isPlural = name.hasSuffix("s") && !["ss", "us", "is"].contains { name.hasSuffix($0) }
        return isPlural && name.count > 2 ? String(name.dropLast()) : name + "Element"
    }

    /// Endings of plurals that lose more than an `s`, with the number of letters to drop and what to add.
    /// The first that fits counts.
    private static let pluralEndings: [(text: String, dropped: Int, added: String)] = [
        ("series", 0, "Element"), ("cookies", 1, ""), ("movies", 1, ""), ("ies", 3, "y"),
        ("indices", 4, "ex"), ("matrices", 3, "x"), ("caches", 1, ""), ("people", 4, "rson"),
        ("children", 3, ""), ("statuses", 2, ""), ("bonuses", 2, ""), ("campuses", 2, ""),
        ("sses", 2, ""), ("shes", 2, ""), ("ches", 2, ""), ("xes", 2, ""),
    ]

    private static func words(of name: String) -> [String] {
        var pieces: [String] = []
        var current = ""
        for scalar in name.unicodeScalars {
            if scalar.isXIDContinue, scalar != "_" {
                current.unicodeScalars.append(scalar)
            } else {
                pieces.append(current)
                current = ""
            }
        }
        pieces = (pieces + [current]).filter { !$0.isEmpty }
        if pieces.isEmpty { return spelledOut(name) }
        // A sign is all that tells -1 from 1.
        if name.hasPrefix("-"), pieces[0].first?.isNumber == true { pieces.insert("minus", at: 0) }
        let isShouted = pieces.count > 1 && name.uppercased() == name
        return isShouted ? pieces.map { $0.lowercased() } : pieces
    }

    /// A name of nothing but signs is spelled by the signs' Unicode names: `+` gives `plusSign`.
    private static func spelledOut(_ name: String) -> [String] {
        name.unicodeScalars.flatMap { scalar -> [String] in
            let words = (scalar.properties.name ?? "character").lowercased()
            return words.split { !$0.isLetter && !$0.isNumber }.map { String($0) }
        }
    }

    private static func startingUpper(_ word: String) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }

    /// Lowers an acronym as a whole: `URLPath` gives `urlPath`, `IDs` gives `ids`.
    private static func startingLower(_ word: String) -> String {
        let run = word.prefix { $0.isUppercase }
        let rest = word.dropFirst(run.count)
        if run.count <= 1 || rest.isEmpty || rest == "s" || rest.first?.isLetter == false {
            return run.lowercased() + rest
        }
        return run.dropLast().lowercased() + run.suffix(1) + rest
    }

    private static func isIdentifierStart(_ name: String) -> Bool {
        name.unicodeScalars.first.map { $0.isASCII ? $0.isASCIILetter : $0.properties.isXIDStart } == true
    }
}

extension Unicode.Scalar {
    /// Whether the scalar may stand inside an identifier. Nearly all are ASCII, and looking up properties is slow.
    fileprivate var isXIDContinue: Bool {
        isASCII ? isASCIILetter || ("0"..."9").contains(self) || self == "_" : properties.isXIDContinue
    }

    fileprivate var isASCIILetter: Bool {
        ("a"..."z").contains(self) || ("A"..."Z").contains(self)
    }
}

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

/// The names that are taken in one place.
struct NameScope {
    var taken: Set<String>

    /// Whether names that differ in case alone meet: a type of the module names a file, and most file systems
    /// of people who build apps do not tell the two apart.
    var ignoresCase = false

    private var folded: Set<String> = []

    init(taken: Set<String>, ignoresCase: Bool = false) {
        self.taken = taken
        self.ignoresCase = ignoresCase
    }

    /// The wanted name if it is free, then the second choice, then the wanted name with the first free number.
    mutating func claim(_ wanted: String, otherwise second: @autoclosure () -> String) -> String {
        if insert(wanted) { return wanted }
        let second = second()
        if insert(second) { return second }
        var number = 2
        while !insert("\(wanted)\(number)") { number += 1 }
        return "\(wanted)\(number)"
    }

    private mutating func insert(_ name: String) -> Bool {
        if ignoresCase, !folded.insert(name.lowercased()).inserted { return false }
        return taken.insert(name).inserted
    }
}
