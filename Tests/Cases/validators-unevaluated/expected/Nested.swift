// Generated from schemas/Nested.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Nested: Codable, Hashable, PayloadValue {
    public var inner: JSONValue?

    public init(
        inner: JSONValue? = nil,
    ) {
        self.inner = inner
    }
}

// MARK: - Codable

extension Nested {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        inner = try object.optional("inner")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("inner", inner)
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
        if let inner = check.optional("inner", value) {
            check.reference(Nested.InnerSchema.self, inner)
        }
    }
}

extension Nested {
    /// Checks values that have no type of their own.
    public enum InnerSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Nested.schema.json#/$defs/Inner"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.reference(Nested.PartSchema.self, value, "/allOf/0/$ref")
            let isMatching = check.matches(value, for: "unevaluatedProperties") { value, check in
                var oneOf = check.oneOf(value)
                oneOf.matches(&check) { value, check in
                    if let deep = check.required("deep", value) {
                        check.type(.integer, deep)
                    }
                }
                oneOf.matches(&check) { value, check in
                    if let deeper = check.required("deeper", value) {
                        check.type(.integer, deeper)
                    }
                }
                oneOf.one(&check)
                if let p = check.optional("p", value) {
                    check.type(.string, p)
                }
            }
            let isMatching2 = check.matches(value, for: "unevaluatedProperties") { value, check in
                if let deep = check.required("deep", value) {
                    check.type(.integer, deep)
                }
            }
            let isEvaluating = isMatching && isMatching2
            let isMatching3 = check.matches(value, for: "unevaluatedProperties") { value, check in
                if let deeper = check.required("deeper", value) {
                    check.type(.integer, deeper)
                }
            }
            let isEvaluating2 = isMatching && isMatching3
            let isMatching4 = check.matches(value, for: "unevaluatedProperties") { value, check in
                if let q = check.required("q", value) {
                    check.type(.string, q)
                }
            }
            var unevaluated = check.members(of: value)
            while let name = unevaluated.next(&check) {
                if isMatching, check.isName(name, in: Self.isMatchingNames) { continue }
                if isEvaluating, check.isName(name, in: Self.isEvaluatingNames) { continue }
                if isEvaluating2, check.isName(name, in: Self.isEvaluating2Names) { continue }
                if isMatching4, check.isName(name, in: Self.isMatching4Names) { continue }
                check.unexpected(name, "unevaluatedProperties", value)
            }
        }

        private static let isMatchingNames: PropertyNames = ["p"]
        private static let isEvaluatingNames: PropertyNames = ["deep"]
        private static let isEvaluating2Names: PropertyNames = ["deeper"]
        private static let isMatching4Names: PropertyNames = ["q"]
    }
}

extension Nested {
    /// Checks values that have no type of their own.
    public enum PartSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Nested.schema.json#/$defs/Part"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            var anyOf = check.anyOf(value)
            anyOf.matches(&check) { value, check in
                var oneOf = check.oneOf(value)
                oneOf.matches(&check) { value, check in
                    if let deep = check.required("deep", value) {
                        check.type(.integer, deep)
                    }
                }
                oneOf.matches(&check) { value, check in
                    if let deeper = check.required("deeper", value) {
                        check.type(.integer, deeper)
                    }
                }
                oneOf.one(&check)
                if let p = check.optional("p", value) {
                    check.type(.string, p)
                }
            }
            anyOf.matches(&check) { value, check in
                if let q = check.required("q", value) {
                    check.type(.string, q)
                }
            }
            anyOf.any(&check)
        }
    }
}
