// Generated from schemas/Votes.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Votes: Codable, Hashable, PayloadValue {
    public var few: [JSONValue]?

    public var none: [JSONValue]?

    public var free: [JSONValue]?

    /// No element occurs twice. Each: at most 2 elements. each: at least 1 element.
    public var matrix: [[[Int]]]?

    public var any: [JSONValue]?

    public init(
        few: [JSONValue]? = nil,
        none: [JSONValue]? = nil,
        free: [JSONValue]? = nil,
        matrix: [[[Int]]]? = nil,
        any: [JSONValue]? = nil,
    ) {
        self.few = few
        self.none = none
        self.free = free
        self.matrix = matrix
        self.any = any
    }
}

// MARK: - Codable

extension Votes {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        few = try object.optional("few")
        none = try object.optional("none")
        free = try object.optional("free")
        matrix = try object.optional("matrix")
        any = try object.optional("any")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("few", few)
        writer.optional("none", none)
        writer.optional("free", free)
        writer.optional("matrix", matrix)
        writer.optional("any", any)
        writer.endObject()
    }
}

// MARK: - Validation

extension Votes: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Votes.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let few = object.optional("few", &check) {
            check.type(.array, few)
            check.contains(few, minContains: 2, maxContains: 3) { item, check in
                check.type(.integer, item)
                check.minimum(5, item)
            }
        }
        if let none = object.optional("none", &check) {
            check.type(.array, none)
            check.contains(none, minContains: 0, maxContains: 1, Votes.BadSchema.self)
        }
        if let free = object.optional("free", &check) {
            check.type(.array, free)
            check.contains(free, minContains: 0, Votes.BadSchema.self)
        }
        if let matrix = object.optional("matrix", &check) {
            check.type(.array, matrix)
            var items = check.items(matrix)
            while let matrixElement = items.next(&check) {
                check.type(.array, matrixElement)
                var items2 = check.items(matrixElement)
                while let matrixElement2 = items2.next(&check) {
                    check.type(.array, matrixElement2)
                    var items3 = check.items(matrixElement2)
                    while let matrixElement3 = items3.next(&check) {
                        check.type(.integer, matrixElement3)
                    }
                    check.minItems(1, matrixElement2)
                }
                check.maxItems(2, matrixElement)
            }
            check.uniqueItems(matrix)
        }
        if let any = object.optional("any", &check) {
            check.contains(any) { _, _ in }
        }
    }

    private static let propertyNames: PropertyNames = ["few", "none", "free", "matrix", "any"]
}

extension Votes {
    /// Checks values that have no type of their own.
    public enum BadSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Votes.schema.json#/$defs/Bad"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.enumeration(Self.allowedValues, value)
        }

        private static let allowedValues: AllowedValues = ["bad", "worse"]
    }
}
