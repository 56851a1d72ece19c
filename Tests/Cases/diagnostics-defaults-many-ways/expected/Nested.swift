// Generated from schemas/Nested.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Nested: Codable, Hashable, PayloadValue {
    /// Default: `1`.
    public var a: Int?

    public var b: String?

    public var c0: String?

    public var d0: String?

    public var c1: String?

    public var d1: String?

    public var c2: String?

    public var d2: String?

    public var c3: String?

    public var d3: String?

    public var c4: String?

    public var d4: String?

    /// Required when the condition at `#/allOf/0/if` holds.
    public var c5: String?

    /// Required unless the condition at `#/allOf/0/if` holds.
    public var d5: String?

    public init(
        a: Int? = nil,
        b: String? = nil,
        c0: String? = nil,
        d0: String? = nil,
        c1: String? = nil,
        d1: String? = nil,
        c2: String? = nil,
        d2: String? = nil,
        c3: String? = nil,
        d3: String? = nil,
        c4: String? = nil,
        d4: String? = nil,
        c5: String? = nil,
        d5: String? = nil,
    ) {
        self.a = a
        self.b = b
        self.c0 = c0
        self.d0 = d0
        self.c1 = c1
        self.d1 = d1
        self.c2 = c2
        self.d2 = d2
        self.c3 = c3
        self.d3 = d3
        self.c4 = c4
        self.d4 = d4
        self.c5 = c5
        self.d5 = d5
    }
}

// MARK: - Codable

extension Nested {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        a = try object.optional("a")
        b = try object.optional("b")
        c0 = try object.optional("c0")
        d0 = try object.optional("d0")
        c1 = try object.optional("c1")
        d1 = try object.optional("d1")
        c2 = try object.optional("c2")
        d2 = try object.optional("d2")
        c3 = try object.optional("c3")
        d3 = try object.optional("d3")
        c4 = try object.optional("c4")
        d4 = try object.optional("d4")
        c5 = try object.optional("c5")
        d5 = try object.optional("d5")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", a)
        writer.optional("b", b)
        writer.optional("c0", c0)
        writer.optional("d0", d0)
        writer.optional("c1", c1)
        writer.optional("d1", d1)
        writer.optional("c2", c2)
        writer.optional("d2", d2)
        writer.optional("c3", c3)
        writer.optional("d3", d3)
        writer.optional("c4", c4)
        writer.optional("d4", d4)
        writer.optional("c5", c5)
        writer.optional("d5", d5)
        writer.endObject()
    }
}

// MARK: - Validation

extension Nested: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Nested.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let a = object.optional("a", &check) {
            check.type(.integer, a)
        }
        if let b = object.optional("b", &check) {
            check.type(.string, b)
        }
        if let c0 = object.optional("c0", &check) {
            check.type(.string, c0)
        }
        if let d0 = object.optional("d0", &check) {
            check.type(.string, d0)
        }
        if let c1 = object.optional("c1", &check) {
            check.type(.string, c1)
        }
        if let d1 = object.optional("d1", &check) {
            check.type(.string, d1)
        }
        if let c2 = object.optional("c2", &check) {
            check.type(.string, c2)
        }
        if let d2 = object.optional("d2", &check) {
            check.type(.string, d2)
        }
        if let c3 = object.optional("c3", &check) {
            check.type(.string, c3)
        }
        if let d3 = object.optional("d3", &check) {
            check.type(.string, d3)
        }
        if let c4 = object.optional("c4", &check) {
            check.type(.string, c4)
        }
        if let d4 = object.optional("d4", &check) {
            check.type(.string, d4)
        }
        if let c5 = object.optional("c5", &check) {
            check.type(.string, c5)
        }
        if let d5 = object.optional("d5", &check) {
            check.type(.string, d5)
        }
        let allOf0 = check.at("/allOf/0", value)
        let allOf0MatchesIf = check.matches(allOf0, for: "if") { allOf0, check in
            let allOf0MatchesIf2 = check.matches(allOf0, for: "if") { allOf0, check in
                let allOf0MatchesIf3 = check.matches(allOf0, for: "if") { allOf0, check in
                    let allOf0MatchesIf4 = check.matches(allOf0, for: "if") { allOf0, check in
                        let allOf0MatchesIf5 = check.matches(allOf0, for: "if") { allOf0, check in
                            let allOf0MatchesIf6 = check.matches(allOf0, for: "if") { allOf0, check in
                                check.required("a", allOf0)
                                check.required("b", allOf0)
                            }
                            if allOf0MatchesIf6 {
                                check.required("c0", allOf0)
                            } else {
                                check.required("d0", allOf0)
                            }
                        }
                        if allOf0MatchesIf5 {
                            check.required("c1", allOf0)
                        } else {
                            check.required("d1", allOf0)
                        }
                    }
                    if allOf0MatchesIf4 {
                        check.required("c2", allOf0)
                    } else {
                        check.required("d2", allOf0)
                    }
                }
                if allOf0MatchesIf3 {
                    check.required("c3", allOf0)
                } else {
                    check.required("d3", allOf0)
                }
            }
            if allOf0MatchesIf2 {
                check.required("c4", allOf0)
            } else {
                check.required("d4", allOf0)
            }
        }
        if allOf0MatchesIf {
            let thenValue = check.at("/then", allOf0, when: "the condition at #/allOf/0/if holds")
            check.required("c5", thenValue)
        } else {
            let elseValue = check.at("/else", allOf0, unless: "the condition at #/allOf/0/if holds")
            check.required("d5", elseValue)
        }
    }

    private static let propertyNames: PropertyNames = [
        "a",
        "b",
        "c0",
        "d0",
        "c1",
        "d1",
        "c2",
        "d2",
        "c3",
        "d3",
        "c4",
        "d4",
        "c5",
        "d5",
    ]
}
