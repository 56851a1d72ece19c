// Generated from schemas/Documented.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// The type.
///
/// With a second paragraph.
public struct Documented: Codable, Hashable, PayloadValue {
    /// The amount that is taken from the payer, in the currency of the account, before any fee of the
    /// acquirer, the scheme or the shop is deducted from it, and never in the currency of the card. The
    /// amount that is taken from the payer, in the currency of the account, before any fee of the acquirer,
    /// the scheme or the shop is deducted from it, and never in the currency of the card.
    public var long: String?

    /// First line.
    /// Second line.
    ///
    /// A paragraph.
    ///
    /// - a point
    /// - another
    public var paragraphs: String?

    /// Windows line.
    /// import Evil
    /// Old line. \u{2028}Separated.\u{202E} Reversed.\u{0} Tab.
    public var endings: String?

    /// Not the end */ nor /* the beginning // of a comment, but
    /// `a code span that is longer than one word and must stay on one line of it` and `` ` ``.
    public var comment: String?

    /// Exactly 1 character. Pattern: `` ^[a-z`]+\u{A}"\\$ ``.
    public var limits: String?

    /// At most 1 character.
    public var lengths: String?

    /// 0 to 100. Default: `5`.
    public var range: Int?

    /// Greater than 0. Less than 1000.0. At most 2 decimals.
    public var exclusive: Decimal?

    /// Exactly 2 elements. No element occurs twice. Each: at least 1.
    public var list: [Int]?

    /// Exactly 1 property. Each: at most 5 characters.
    public var object: PropertyMap<String>?

    /// Default: `{"a": [1, "b"]}`.
    public var `default`: PropertyMap<JSONValue>?

    /// Secret: never shown in descriptions, logs or errors; `value` gives it. Write only: it is never sent
    /// back.
    public var secret: Sensitive<String>?

    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var card: Sensitive<String>?

    /// Personal data: never shown in descriptions, logs or errors; `value` gives it. Read only: requests
    /// leave it out.
    public var payer: Sensitive<String>?

    /// What the payer sees.
    public var titled: String?

    /// Shown.
    public var both: String?

    /// Within 2 minutes of the current time.
    public var window: DateTime?

    public var empty: String?

    /// Spaces inside.
    public var spaces: String?

    public init(
        long: String? = nil,
        paragraphs: String? = nil,
        endings: String? = nil,
        comment: String? = nil,
        limits: String? = nil,
        lengths: String? = nil,
        range: Int? = nil,
        exclusive: Decimal? = nil,
        list: [Int]? = nil,
        object: PropertyMap<String>? = nil,
        `default`: PropertyMap<JSONValue>? = nil,
        secret: Sensitive<String>? = nil,
        card: Sensitive<String>? = nil,
        payer: Sensitive<String>? = nil,
        titled: String? = nil,
        both: String? = nil,
        window: DateTime? = nil,
        empty: String? = nil,
        spaces: String? = nil,
    ) {
        self.long = long
        self.paragraphs = paragraphs
        self.endings = endings
        self.comment = comment
        self.limits = limits
        self.lengths = lengths
        self.range = range
        self.exclusive = exclusive
        self.list = list
        self.object = object
        self.`default` = `default`
        self.secret = secret
        self.card = card
        self.payer = payer
        self.titled = titled
        self.both = both
        self.window = window
        self.empty = empty
        self.spaces = spaces
    }
}

// MARK: - Codable

extension Documented {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        long = try object.optional("long")
        paragraphs = try object.optional("paragraphs")
        endings = try object.optional("endings")
        comment = try object.optional("comment")
        limits = try object.optional("limits")
        lengths = try object.optional("lengths")
        range = try object.optional("range")
        exclusive = try object.optional("exclusive")
        list = try object.optional("list")
        self.object = try object.optional("object")
        `default` = try object.optional("default")
        secret = try object.optional("secret")
        card = try object.optional("card")
        payer = try object.optional("payer")
        titled = try object.optional("titled")
        both = try object.optional("both")
        window = try object.optional("window")
        empty = try object.optional("empty")
        spaces = try object.optional("spaces")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("long", long)
        writer.optional("paragraphs", paragraphs)
        writer.optional("endings", endings)
        writer.optional("comment", comment)
        writer.optional("limits", limits)
        writer.optional("lengths", lengths)
        writer.optional("range", range)
        writer.optional("exclusive", exclusive)
        writer.optional("list", list)
        writer.optional("object", object)
        writer.optional("default", `default`)
        writer.optional("secret", secret)
        writer.optional("card", card)
        writer.optional("payer", payer)
        writer.optional("titled", titled)
        writer.optional("both", both)
        writer.optional("window", window)
        writer.optional("empty", empty)
        writer.optional("spaces", spaces)
        writer.endObject()
    }
}

// MARK: - Defaults

extension Documented: DefaultProviding {
    /// A copy in which properties that are absent have their defaults: `range` and `default`.
    public func withDefaults() -> Documented {
        var copy = self
        if copy.range == nil {
            copy.range = 5
        }
        if copy.`default` == nil {
            copy.`default` = try? PropertyMap<JSONValue>(decoding: #"{"a":[1,"b"]}"#)
        }
        return copy
    }
}

// MARK: - Validation

extension Documented: ValidatedPayload {
    /// What validation needs to know that is not in the payload.
    public struct Context: PayloadContext {
        public static let facts: [ContextFact] = [.time("now")]

        /// The same with facts by their names.
        public var validation: ValidationContext

        /// Without it, no time is checked against the clock.
        public var now: Date? {
            get { validation.now }
            set { validation.now = newValue }
        }

        public init(
            now: Date? = nil,
            parsing: JSONParsingOptions = .init(),
        ) {
            validation = ValidationContext(parsing: parsing)
            self.now = now
        }

        public init(_ validation: ValidationContext) {
            self.validation = validation
        }
    }

    public static var schemaLocation: StaticString {
        "file:///Documented.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let long = object.optional("long", &check) {
            check.type(.string, long)
        }
        if let paragraphs = object.optional("paragraphs", &check) {
            check.type(.string, paragraphs)
        }
        if let endings = object.optional("endings", &check) {
            check.type(.string, endings)
        }
        if let comment = object.optional("comment", &check) {
            check.type(.string, comment)
        }
        if let limits = object.optional("limits", &check) {
            check.type(.string, limits)
            check.minLength(1, limits)
            check.maxLength(1, limits)
            check.pattern(Self.limitsPattern, limits)
        }
        if let lengths = object.optional("lengths", &check) {
            check.type(.string, lengths)
            check.minLength(0, lengths)
            check.maxLength(1, lengths)
        }
        if let range = object.optional("range", &check) {
            check.type(.integer, range)
            check.minimum(0, range)
            check.maximum(100, range)
        }
        if let exclusive = object.optional("exclusive", &check) {
            check.type(.number, exclusive)
            check.exclusiveMinimum(0, exclusive)
            check.exclusiveMaximum("1000.0", exclusive)
            check.multipleOf("0.01", exclusive)
        }
        if let list = object.optional("list", &check) {
            check.type(.array, list)
            var items = check.items(list)
            while let listElement = items.next(&check) {
                check.type(.integer, listElement)
                check.minimum(1, listElement)
            }
            check.minItems(2, list)
            check.maxItems(2, list)
            check.uniqueItems(list)
        }
        if let object2 = object.optional("object", &check) {
            check.type(.object, object2)
            check.minProperties(1, object2)
            check.maxProperties(1, object2)
            var members = check.members(of: object2)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", object2)
                check.type(.string, member)
                check.maxLength(5, member)
            }
        }
        if let `default` = object.optional("default", &check) {
            check.type(.object, `default`)
        }
        if let secret = object.optional("secret", &check) {
            check.type(.string, secret)
        }
        if let card = object.optional("card", &check) {
            check.type(.string, card)
        }
        if let payer = object.optional("payer", &check) {
            check.type(.string, payer)
        }
        if let titled = object.optional("titled", &check) {
            check.type(.string, titled)
        }
        if let both = object.optional("both", &check) {
            check.type(.string, both)
        }
        if let window = object.optional("window", &check) {
            check.type(.string, window)
            check.format(.dateTime, window)
            check.clockWindow(within: .minutes(2), window)
        }
        if let empty = object.optional("empty", &check) {
            check.type(.string, empty)
        }
        if let spaces = object.optional("spaces", &check) {
            check.type(.string, spaces)
        }
    }

    private static let propertyNames: PropertyNames = [
        "long",
        "paragraphs",
        "endings",
        "comment",
        "limits",
        "lengths",
        "range",
        "exclusive",
        "list",
        "object",
        "default",
        "secret",
        "card",
        "payer",
        "titled",
        "both",
        "window",
        "empty",
        "spaces",
    ]
    private static let limitsPattern = Pattern("^[a-z`]+\n\"\\\\$")
}
