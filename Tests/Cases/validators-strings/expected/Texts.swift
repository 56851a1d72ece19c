// Generated from schemas/Texts.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Texts: Codable, Hashable, PayloadValue {
    /// 2 to 4 characters.
    public var length: String?

    /// At most 0 characters.
    public var empty: String?

    /// At least 1 character.
    public var one: String?

    /// Pattern: `^"[^"]*"$`.
    public var quotes: String?

    /// Pattern: `^\\\d+$`.
    public var backslash: String?

    /// Pattern: `^#\w"#$`.
    public var textsHash: String?

    /// Pattern: `^\/#$`.
    public var slashes: String?

    /// Pattern: `^a\u{A}b$`.
    public var newline: String?

    /// Pattern: `^[ä💳]+$`.
    public var unicode: String?

    /// Pattern: `b`.
    public var anchored: String?

    /// Pattern:
    /// `^([A-Z]{2}[0-9]{10}-[a-z]+|[A-Z]{2}[0-9]{11}-[a-z]+|[A-Z]{2}[0-9]{12}-[a-z]+|[A-Z]{2}[0-9]{13}-[a-z]+|[A-Z]{2}[0-9]{14}-[a-z]+|[A-Z]{2}[0-9]{15}-[a-z]+|[A-Z]{2}[0-9]{16}-[a-z]+|[A-Z]{2}[0-9]{17}-[a-z]+|[A-Z]{2}[0-9]{18}-[a-z]+|[A-Z]{2}[0-9]{19}-[a-z]+|[A-Z]{2}[0-9]{20}-[a-z]+|[A-Z]{2}[0-9]{21}-[a-z]+|[A-Z]{2}[0-9]{22}-[a-z]+|[A-Z]{2}[0-9]{23}-[a-z]+|[A-Z]{2}[0-9]{24}-[a-z]+)$`.
    public var long: String?

    /// Pattern:
    /// `^("\\aaaaaaaaaaaaaaaaaaaa#|"\\bbbbbbbbbbbbbbbbbbbb#|"\\cccccccccccccccccccc#|"\\dddddddddddddddddddd#|"\\eeeeeeeeeeeeeeeeeeee#|"\\ffffffffffffffffffff#|"\\gggggggggggggggggggg#|"\\hhhhhhhhhhhhhhhhhhhh#|"\\iiiiiiiiiiiiiiiiiiii#|"\\jjjjjjjjjjjjjjjjjjjj#|"\\kkkkkkkkkkkkkkkkkkkk#|"\\llllllllllllllllllll#)$`.
    public var longest: String?

    /// At least 2 characters. Pattern: `^x`.
    public var untyped: String?

    public init(
        length: String? = nil,
        empty: String? = nil,
        one: String? = nil,
        quotes: String? = nil,
        backslash: String? = nil,
        textsHash: String? = nil,
        slashes: String? = nil,
        newline: String? = nil,
        unicode: String? = nil,
        anchored: String? = nil,
        long: String? = nil,
        longest: String? = nil,
        untyped: String? = nil,
    ) {
        self.length = length
        self.empty = empty
        self.one = one
        self.quotes = quotes
        self.backslash = backslash
        self.textsHash = textsHash
        self.slashes = slashes
        self.newline = newline
        self.unicode = unicode
        self.anchored = anchored
        self.long = long
        self.longest = longest
        self.untyped = untyped
    }
}

// MARK: - Codable

extension Texts {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        length = try object.optional("length")
        empty = try object.optional("empty")
        one = try object.optional("one")
        quotes = try object.optional("quotes")
        backslash = try object.optional("backslash")
        textsHash = try object.optional("hash")
        slashes = try object.optional("slashes")
        newline = try object.optional("newline")
        unicode = try object.optional("unicode")
        anchored = try object.optional("anchored")
        long = try object.optional("long")
        longest = try object.optional("longest")
        untyped = try object.optional("untyped")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("length", length)
        writer.optional("empty", empty)
        writer.optional("one", one)
        writer.optional("quotes", quotes)
        writer.optional("backslash", backslash)
        writer.optional("hash", textsHash)
        writer.optional("slashes", slashes)
        writer.optional("newline", newline)
        writer.optional("unicode", unicode)
        writer.optional("anchored", anchored)
        writer.optional("long", long)
        writer.optional("longest", longest)
        writer.optional("untyped", untyped)
        writer.endObject()
    }
}

// MARK: - Validation

extension Texts: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Texts.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let length = object.optional("length", &check) {
            check.type(.string, length)
            check.minLength(2, length)
            check.maxLength(4, length)
        }
        if let empty = object.optional("empty", &check) {
            check.type(.string, empty)
            check.maxLength(0, empty)
        }
        if let one = object.optional("one", &check) {
            check.type(.string, one)
            check.minLength(1, one)
        }
        if let quotes = object.optional("quotes", &check) {
            check.type(.string, quotes)
            check.pattern(Self.quotesPattern, quotes)
        }
        if let backslash = object.optional("backslash", &check) {
            check.type(.string, backslash)
            check.pattern(Self.backslashPattern, backslash)
        }
        if let hash = object.optional("hash", &check) {
            check.type(.string, hash)
            check.pattern(Self.hashPattern, hash)
        }
        if let slashes = object.optional("slashes", &check) {
            check.type(.string, slashes)
            check.pattern(Self.slashesPattern, slashes)
        }
        if let newline = object.optional("newline", &check) {
            check.type(.string, newline)
            check.pattern(Self.newlinePattern, newline)
        }
        if let unicode = object.optional("unicode", &check) {
            check.type(.string, unicode)
            check.pattern(Self.unicodePattern, unicode)
        }
        if let anchored = object.optional("anchored", &check) {
            check.type(.string, anchored)
            check.pattern(Self.anchoredPattern, anchored)
        }
        if let long = object.optional("long", &check) {
            check.type(.string, long)
            check.pattern(Self.longPattern, long)
        }
        if let longest = object.optional("longest", &check) {
            check.type(.string, longest)
            check.pattern(Self.longestPattern, longest)
        }
        if let untyped = object.optional("untyped", &check) {
            check.pattern(Self.untypedPattern, untyped)
            check.minLength(2, untyped)
        }
    }

    private static let propertyNames: PropertyNames = [
        "length",
        "empty",
        "one",
        "quotes",
        "backslash",
        "hash",
        "slashes",
        "newline",
        "unicode",
        "anchored",
        "long",
        "longest",
        "untyped",
    ]
    private static let quotesPattern = Pattern(#"^"[^"]*"$"#)
    private static let backslashPattern = Pattern(#"^\\\d+$"#)
    private static let hashPattern = Pattern("^#\\w\"#$")
    private static let slashesPattern = Pattern(#"^\/#$"#)
    private static let newlinePattern = Pattern("^a\nb$")
    private static let unicodePattern = Pattern("^[ä💳]+$")
    private static let anchoredPattern = Pattern("b")
    private static let longPattern = Pattern(
        """
        ^([A-Z]{2}[0-9]{10}-[a-z]+|[A-Z]{2}[0-9]{11}-[a-z]+|[A-Z]{2}[0-9]{12}-[a-z]+|[A-Z]{2}[0-9]{13}-[a\
        -z]+|[A-Z]{2}[0-9]{14}-[a-z]+|[A-Z]{2}[0-9]{15}-[a-z]+|[A-Z]{2}[0-9]{16}-[a-z]+|[A-Z]{2}[0-9]{17}\
        -[a-z]+|[A-Z]{2}[0-9]{18}-[a-z]+|[A-Z]{2}[0-9]{19}-[a-z]+|[A-Z]{2}[0-9]{20}-[a-z]+|[A-Z]{2}[0-9]{\
        21}-[a-z]+|[A-Z]{2}[0-9]{22}-[a-z]+|[A-Z]{2}[0-9]{23}-[a-z]+|[A-Z]{2}[0-9]{24}-[a-z]+)$
        """
    )
    private static let longestPattern = Pattern(
        #"""
        ^("\\aaaaaaaaaaaaaaaaaaaa#|"\\bbbbbbbbbbbbbbbbbbbb#|"\\cccccccccccccccccccc#|"\\dddddddddddddddd\#
        dddd#|"\\eeeeeeeeeeeeeeeeeeee#|"\\ffffffffffffffffffff#|"\\gggggggggggggggggggg#|"\\hhhhhhhhhhhh\#
        hhhhhhhh#|"\\iiiiiiiiiiiiiiiiiiii#|"\\jjjjjjjjjjjjjjjjjjjj#|"\\kkkkkkkkkkkkkkkkkkkk#|"\\llllllll\#
        llllllllllll#)$
        """#
    )
    private static let untypedPattern = Pattern("^x")
}
