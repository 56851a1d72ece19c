// Generated from schemas/Shop.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Shop: Codable, Hashable, PayloadValue {
    /// Pattern: `^[a-z]+$`.
    public var id: String?

    public var owner: Owner?

    public var kind: Kind?

    public var parts: [JSONValue]?

    /// Each: pattern: `^m`.
    public var part: PropertyMap<String>?

    public var labels: PropertyMap<JSONValue>?

    public init(
        id: String? = nil,
        owner: Owner? = nil,
        kind: Kind? = nil,
        parts: [JSONValue]? = nil,
        part: PropertyMap<String>? = nil,
        labels: PropertyMap<JSONValue>? = nil,
    ) {
        self.id = id
        self.owner = owner
        self.kind = kind
        self.parts = parts
        self.part = part
        self.labels = labels
    }

    public struct Owner: Codable, Hashable, PayloadValue {
        /// Pattern: `^[0-9]+$`.
        public var id: String?

        public var kind: Kind?

        public init(
            id: String? = nil,
            kind: Kind? = nil,
        ) {
            self.id = id
            self.kind = kind
        }

        public enum Kind: ClosedEnumeration {
            case person
            case firm
        }
    }

    public enum Kind: ClosedEnumeration {
        case web
        case till
    }
}

// MARK: - Codable

extension Shop {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        id = try object.optional("id")
        owner = try object.optional("owner")
        kind = try object.optional("kind")
        parts = try object.optional("parts")
        part = try object.optional("part")
        labels = try object.optional("labels")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("id", id)
        writer.optional("owner", owner)
        writer.optional("kind", kind)
        writer.optional("parts", parts)
        writer.optional("part", part)
        writer.optional("labels", labels)
        writer.endObject()
    }
}

extension Shop.Owner {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        id = try object.optional("id")
        kind = try object.optional("kind")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("id", id)
        writer.optional("kind", kind)
        writer.endObject()
    }
}

extension Shop.Owner.Kind {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .person: "person"
        case .firm: "firm"
        }
    }
}

extension Shop.Kind {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .web: "web"
        case .till: "till"
        }
    }
}

// MARK: - Validation

extension Shop: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let id = object.optional("id", &check) {
            check.type(.string, id)
            check.pattern(Self.idPattern, id)
        }
        if let owner = object.optional("owner", &check) {
            Shop.Owner.validate(owner, &check)
        }
        if let kind = object.optional("kind", &check) {
            check.enumeration(Self.kindValues, kind)
        }
        if let parts = object.optional("parts", &check) {
            check.type(.array, parts)
            var items = check.items(parts)
            while let part = items.next(&check) {
                var anyOf = check.anyOf(part)
                anyOf.matches(&check) { part, check in
                    if let id = check.optional("id", part) {
                        check.pattern(Self.idPattern2, id)
                    }
                    if let kind = check.optional("kind", part) {
                        check.enumeration(Self.kindValues2, kind)
                    }
                }
                anyOf.matches(&check) { part, check in
                    if let id = check.optional("id", part) {
                        check.pattern(Self.idPattern3, id)
                    }
                    if let kind = check.optional("kind", part) {
                        check.enumeration(Self.kindValues2, kind)
                    }
                }
                anyOf.any(&check)
                var members = check.members(of: part)
                while let name = members.next(&check) {
                    if check.isName(name, matching: Self.partNamePattern, for: "patternProperties", part) {
                        let member = check.member(name, "/patternProperties/^x-", part)
                        check.type(.integer, member)
                    }
                }
            }
        }
        if let part = object.optional("part", &check) {
            check.type(.object, part)
            var members = check.members(of: part)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", part)
                check.type(.string, member)
                check.pattern(Self.memberPattern, member)
            }
            check.propertyNames(part) { name, check in
                check.pattern(Self.namePattern, name)
            }
        }
        if let labels = object.optional("labels", &check) {
            var members = check.members(of: labels)
            while let name = members.next(&check) {
                var isKnown = false
                if check.isName(name, matching: Self.labelsNamePattern, for: "patternProperties", labels) {
                    isKnown = true
                    let member = check.member(name, "/patternProperties/^a", labels)
                    check.type(.integer, member)
                }
                if check.isName(name, matching: Self.labelsNamePattern2, for: "patternProperties", labels) {
                    isKnown = true
                    let member = check.member(name, "/patternProperties/^b", labels)
                    check.type(.string, member)
                }
                if check.isName(name, matching: Self.labelsNamePattern3, for: "patternProperties", labels) {
                    isKnown = true
                }
                if isKnown { continue }
                check.unexpected(name, "additionalProperties", labels)
            }
        }
    }

    private static let propertyNames: PropertyNames = ["id", "owner", "kind", "parts", "part", "labels"]
    private static let idPattern = Pattern("^[a-z]+$")
    private static let kindValues: AllowedValues = ["web", "till"]
    private static let idPattern2 = Pattern("^p")
    private static let kindValues2: AllowedValues = ["a", "b"]
    private static let idPattern3 = Pattern("^q")
    private static let partNamePattern = Pattern("^x-")
    private static let memberPattern = Pattern("^m")
    private static let namePattern = Pattern("^k")
    private static let labelsNamePattern = Pattern("^a")
    private static let labelsNamePattern2 = Pattern("^b")
    private static let labelsNamePattern3 = Pattern("^c")
}

extension Shop.Owner: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.schema.json#/properties/owner"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let id = check.optional("id", value) {
            check.type(.string, id)
            check.pattern(Self.idPattern, id)
        }
        if let kind = check.optional("kind", value) {
            check.enumeration(Self.kindValues, kind)
        }
    }

    private static let idPattern = Pattern("^[0-9]+$")
    private static let kindValues: AllowedValues = ["person", "firm"]
}
