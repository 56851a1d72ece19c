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
        name.unicodeScalars.flatMap { scalar in
            (scalar.properties.name ?? "character").lowercased().split { !$0.isLetter && !$0.isNumber }.map(
                String.init
            )
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
