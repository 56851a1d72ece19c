// Generated from schemas/Payment.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Payment: Codable, Hashable, PayloadValue {
    /// At most 40 characters unless `d` is present and `e` is absent, or `d` is absent and `e` is present.
    public var kind: String?

    /// - Required when `kind` is
    ///   `"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\""`.
    /// - Required when `odd1` is present.
    public var a: String?

    /// Required when
    /// x\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\".
    public var b: String?

    /// - Required when
    ///   xy\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\".
    /// - Not allowed when `d` is present and `e` is absent, or `d` is absent and `e` is present.
    public var c: String?

    /// Required when """ #"quoted"# \(kind) and */ behind it,
    /// \u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}.
    public var d: String?

    public var e: String?

    public var odd1: String?

    public init(
        kind: String? = nil,
        a: String? = nil,
        b: String? = nil,
        c: String? = nil,
        d: String? = nil,
        e: String? = nil,
        odd1: String? = nil,
    ) {
        self.kind = kind
        self.a = a
        self.b = b
        self.c = c
        self.d = d
        self.e = e
        self.odd1 = odd1
    }
}

// MARK: - Codable

extension Payment {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kind = try object.optional("kind")
        a = try object.optional("a")
        b = try object.optional("b")
        c = try object.optional("c")
        d = try object.optional("d")
        e = try object.optional("e")
        odd1 = try object.optional("odd \"\\\n\\(1)")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("kind", kind)
        writer.optional("a", a)
        writer.optional("b", b)
        writer.optional("c", c)
        writer.optional("d", d)
        writer.optional("e", e)
        writer.optional("odd \"\\\n\\(1)", odd1)
        writer.endObject()
    }
}

// MARK: - Validation

extension Payment: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Payment.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let kind = object.optional("kind", &check) {
            check.type(.string, kind)
        }
        if let a = object.optional("a", &check) {
            check.type(.string, a)
        }
        if let b = object.optional("b", &check) {
            check.type(.string, b)
        }
        if let c = object.optional("c", &check) {
            check.type(.string, c)
        }
        if let d = object.optional("d", &check) {
            check.type(.string, d)
        }
        if let e = object.optional("e", &check) {
            check.type(.string, e)
        }
        if let odd1 = object.optional("odd \"\\\n\\(1)", &check) {
            check.type(.string, odd1)
        }
        let allOf0 = check.at("/allOf/0", value)
        let allOf0MatchesIf = check.matches(allOf0, for: "if") { allOf0, check in
            if let kind = check.required("kind", allOf0) {
                check.constant(
                    "\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"",
                    kind
                )
            }
        }
        if allOf0MatchesIf {
            let thenValue = check.at(
                "/then",
                allOf0,
                when: """
                    kind is \
                    \"\\\\\\\"\\\\\\\"\\\\\\\"\\\\\\\"\\\\\\\"\\\\\\\"\\\\\\\"\\\\\\\"\\\\\\\"\\\\\\\"\\\\\\\"\\\
                    \\\\\"\\\\\\\"\\\\\\\"\\\\\\\"\\\\\\\"\\\\\\\"\\\\\\\"\\\\\\\"\\\\\\\"\"
                    """
            )
            check.required("a", thenValue)
        }
        let allOf1 = check.at("/allOf/1", value)
        let allOf1MatchesIf = check.matches(allOf1, for: "if") { allOf1, check in
            if let kind = check.required("kind", allOf1) {
                check.constant("title", kind)
            }
        }
        if allOf1MatchesIf {
            let thenValue = check.at(
                "/then",
                allOf1,
                when: """
                    x\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\
                    \\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\
                    \\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\
                    \\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"
                    """
            )
            check.required("b", thenValue)
        }
        let allOf2 = check.at("/allOf/2", value)
        let allOf2MatchesIf = check.matches(allOf2, for: "if") { allOf2, check in
            if let kind = check.required("kind", allOf2) {
                check.constant("title", kind)
            }
        }
        if allOf2MatchesIf {
            let thenValue = check.at(
                "/then",
                allOf2,
                when: """
                    xy\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\
                    \"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\
                    \"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\
                    \"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"
                    """
            )
            check.required("c", thenValue)
        }
        let allOf3 = check.at("/allOf/3", value)
        let allOf3MatchesIf = check.matches(allOf3, for: "if") { allOf3, check in
            if let kind = check.required("kind", allOf3) {
                check.constant("lines", kind)
            }
        }
        if allOf3MatchesIf {
            let thenValue = check.at(
                "/then",
                allOf3,
                when: """
                    \"\"\" #\"quoted\"# \\(kind) and */ behind it, \
                    \u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\
                    \u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\
                    \u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}
                    """
            )
            check.required("d", thenValue)
        }
        let allOf4 = check.at("/allOf/4", value)
        let allOf4MatchesIf = check.matches(allOf4, for: "if") { allOf4, check in
            check.required("odd \"\\\n\\(1)", allOf4)
        }
        if allOf4MatchesIf {
            let thenValue = check.at("/then", allOf4, when: "\"odd \\\"\\\\\\n\\\\(1)\" is present")
            check.required("a", thenValue)
        }
        let allOf5 = check.at("/allOf/5", value)
        let allOf5MatchesIf = check.matches(allOf5, for: "if") { allOf5, check in
            check.exactlyOne(of: Self.allOf5Alternatives, allOf5)
        }
        if allOf5MatchesIf {
            let thenValue = check.at(
                "/then",
                allOf5,
                when: "d is present and e is absent, or d is absent and e is present"
            )
            if let c = check.optional("c", thenValue) {
                check.never(c, "properties")
            }
        } else {
            let elseValue = check.at(
                "/else",
                allOf5,
                unless: "d is present and e is absent, or d is absent and e is present"
            )
            if let kind = check.optional("kind", elseValue) {
                check.maxLength(40, kind)
            }
        }
    }

    private static let propertyNames: PropertyNames = ["kind", "a", "b", "c", "d", "e", "odd \"\\\n\\(1)"]
    private static let allOf5Alternatives: PropertyNames = ["d", "e"]
}
