// Generated from schemas/Shop.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Shop: Codable, Hashable, PayloadValue {
    /// Where the shop is.
    public var region: Region

    public var kind: Kind?

    public var kinds: [Nullable<ShopKind>]?

    public var state: State?

    public var codes: Int?

    public init(
        region: Region,
        kind: Kind? = nil,
        kinds: [Nullable<ShopKind>]? = nil,
        state: State? = nil,
        codes: Int? = nil,
    ) {
        self.region = region
        self.kind = kind
        self.kinds = kinds
        self.state = state
        self.codes = codes
    }

    public struct Kind: OpenEnumeration {
        /// The value in JSON. It need not be one of those listed here.
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        public static let online = Self(rawValue: "online")

        public static let till = Self(rawValue: "till")
    }

    public struct ShopKind: OpenEnumeration {
        /// The value in JSON. It need not be one of those listed here.
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        public static let a = Self(rawValue: "a")
    }

    public enum State: ClosedEnumeration {
        /// It sells.
        case active

        case closed

        case x
    }
}

// MARK: - Codable

extension Shop {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        region = try object.required("region")
        kind = try object.optional("kind")
        kinds = try object.optional("kinds")
        state = try object.optional("state")
        codes = try object.optional("codes")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("region", region)
        writer.optional("kind", kind)
        writer.optional("kinds", kinds)
        writer.optional("state", state)
        writer.optional("codes", codes)
        writer.endObject()
    }
}

extension Shop.State {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .active: "A"
        case .closed: "C"
        case .x: "X"
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
        if let region = object.required("region", &check) {
            check.reference(Region.self, region)
        }
        if let kind = object.optional("kind", &check) {
            var anyOf = check.anyOf(kind)
            anyOf.matches(&check) { kind, check in
                check.enumeration(Self.kindValues, kind)
            }
            anyOf.matches(&check) { kind, check in
                check.type(.string, kind)
            }
            anyOf.any(&check)
        }
        if let kinds = object.optional("kinds", &check) {
            check.type(.array, kinds)
            var items = check.items(kinds)
            while let kind = items.next(&check) {
                check.type([.string, .null], kind)
            }
        }
        if let state = object.optional("state", &check) {
            var oneOf = check.oneOf(state)
            oneOf.matches(&check) { state, check in
                check.constant("A", state)
            }
            oneOf.matches(&check) { state, check in
                check.constant("C", state)
            }
            oneOf.matches(&check) { state, check in
                check.constant("X", state)
            }
            oneOf.one(&check)
        }
        if let codes = object.optional("codes", &check) {
            var oneOf = check.oneOf(codes)
            oneOf.matches(&check) { codes, check in
                check.constant(1, codes)
            }
            oneOf.matches(&check) { codes, check in
                check.constant(2, codes)
            }
            oneOf.one(&check)
        }
    }

    private static let propertyNames: PropertyNames = ["region", "kind", "kinds", "state", "codes"]
    private static let kindValues: AllowedValues = ["online", "till"]
}
