// Generated from schemas/Items.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Items: Codable, Hashable, PayloadValue {
    public var tuple: Tuple?

    public var branch: JSONValue?

    public var contained: [JSONValue]?

    public var conditional: [JSONValue]?

    public var through: Start?

    public init(
        tuple: Tuple? = nil,
        branch: JSONValue? = nil,
        contained: [JSONValue]? = nil,
        conditional: [JSONValue]? = nil,
        through: Start? = nil,
    ) {
        self.tuple = tuple
        self.branch = branch
        self.contained = contained
        self.conditional = conditional
        self.through = through
    }

    public struct Tuple: Codable, Hashable, PayloadValue {
        public var element0: String?

        /// Further elements, in their order.
        public var others: [JSONValue]

        public init(
            element0: String? = nil,
            others: [JSONValue] = [],
        ) {
            self.element0 = element0
            self.others = others
        }
    }

    public struct Start: Codable, Hashable, PayloadValue {
        public var element0: Int?

        public var element1: Int?

        /// Further elements, in their order.
        public var others: [JSONValue]

        public init(
            element0: Int? = nil,
            element1: Int? = nil,
            others: [JSONValue] = [],
        ) {
            self.element0 = element0
            self.element1 = element1
            self.others = others
        }
    }
}

// MARK: - Codable

extension Items {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        tuple = try object.optional("tuple")
        branch = try object.optional("branch")
        contained = try object.optional("contained")
        conditional = try object.optional("conditional")
        through = try object.optional("through")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("tuple", tuple)
        writer.optional("branch", branch)
        writer.optional("contained", contained)
        writer.optional("conditional", conditional)
        writer.optional("through", through)
        writer.endObject()
    }
}

extension Items.Tuple {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var array = try instance.array()
        element0 = try array.nextIfPresent()
        others = try array.rest()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.nextIfPresent(element0)
        writer.rest(others)
        writer.endArray()
    }
}

extension Items.Start {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var array = try instance.array()
        element0 = try array.nextIfPresent()
        element1 = try array.nextIfPresent()
        others = try array.rest()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.nextIfPresent(element0)
        writer.nextIfPresent(element1)
        writer.rest(others)
        writer.endArray()
    }
}

// MARK: - Validation

extension Items: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Items.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let tuple = object.optional("tuple", &check) {
            Items.Tuple.validate(tuple, &check)
        }
        if let branch = object.optional("branch", &check) {
            check.type(.array, branch)
            if let element0 = check.element(0, "/prefixItems/0", branch) {
                check.type(.string, element0)
            }
            var anyOf = check.anyOf(branch, all: true)
            let anyOf0 = anyOf.matches(&check) { branch, check in
                if let element1 = check.element(1, "/prefixItems/1", branch) {
                    check.type(.integer, element1)
                }
            }
            let anyOf1 = anyOf.matches(&check) { branch, check in
                if let element2 = check.element(2, "/prefixItems/2", branch) {
                    check.type(.boolean, element2)
                }
            }
            anyOf.any(&check)
            var unevaluated = check.unevaluatedItems(branch, from: 1)
            while unevaluated.next(&check) != nil {
                if anyOf0, unevaluated.position < 2 { continue }
                if anyOf1, unevaluated.position < 3 { continue }
                check.unexpectedItem(unevaluated.position, branch)
            }
        }
        if let contained = object.optional("contained", &check) {
            check.type(.array, contained)
            check.contains(contained) { item, check in
                check.type(.string, item)
            }
            var unevaluated = check.unevaluatedItems(contained)
            while let item = unevaluated.next(&check) {
                let isContained = check.matches(item, for: "unevaluatedItems") { item, check in
                    check.type(.string, item)
                }
                if isContained { continue }
                check.type(.integer, item)
                check.minimum(1, item)
            }
        }
        if let conditional = object.optional("conditional", &check) {
            check.type(.array, conditional)
            let conditionalMatchesIf = check.matches(conditional, for: "if") { conditional, check in
                check.contains(conditional) { item, check in
                    check.constant("all", item)
                }
            }
            if !conditionalMatchesIf {
                let elseValue = check.at(
                    "/else",
                    conditional,
                    unless: "the condition at #/properties/conditional/if holds"
                )
                check.contains(elseValue, minContains: 0) { item, check in
                    check.type(.null, item)
                }
            }
            var unevaluated = check.unevaluatedItems(conditional)
            while let item = unevaluated.next(&check) {
                if conditionalMatchesIf { continue }
                if !conditionalMatchesIf {
                    let isContained = check.matches(item, for: "unevaluatedItems") { item, check in
                        check.type(.null, item)
                    }
                    if isContained { continue }
                }
                check.unexpectedItem(unevaluated.position, conditional)
            }
        }
        if let through = object.optional("through", &check) {
            check.reference(Items.Start.self, through)
            var unevaluated = check.unevaluatedItems(through, from: 2)
            while let item = unevaluated.next(&check) {
                check.type(.boolean, item)
            }
        }
    }

    private static let propertyNames: PropertyNames = [
        "tuple",
        "branch",
        "contained",
        "conditional",
        "through",
    ]
}

extension Items.Tuple: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Items.schema.json#/properties/tuple"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        if let element0 = check.element(0, "/prefixItems/0", value) {
            check.type(.string, element0)
        }
        var unevaluated = check.unevaluatedItems(value, from: 1)
        while unevaluated.next(&check) != nil {
            check.unexpectedItem(unevaluated.position, value)
        }
    }
}

extension Items.Start: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Items.schema.json#/$defs/Start"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        if let element0 = check.element(0, "/prefixItems/0", value) {
            check.type(.integer, element0)
        }
        if let element1 = check.element(1, "/prefixItems/1", value) {
            check.type(.integer, element1)
        }
    }
}
