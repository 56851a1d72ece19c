// Generated from schemas/Folder.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Folder: Codable, Hashable, PayloadValue {
    /// Default: `{}`.
    public var link: Link?

    /// Default: `{}`.
    public var owner: Owner?

    public init(
        link: Link? = nil,
        owner: Owner? = nil,
    ) {
        self.link = link
        self.owner = owner
    }

    public struct Link: Codable, Hashable, PayloadValue {
        /// Default: `{"owner": {}}`.
        @Boxed public var target: Nullable<Folder>?

        public init(
            target: Nullable<Folder>? = nil,
        ) {
            self.target = target
        }
    }

    public struct Owner: Codable, Hashable, PayloadValue {
        /// Default: `"é"`.
        public var name: Name?

        public init(
            name: Name? = nil,
        ) {
            self.name = name
        }

        public enum Name: ClosedEnumeration {
            case é
            case éValue
        }
    }
}

// MARK: - Codable

extension Folder {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        link = try object.optional("link")
        owner = try object.optional("owner")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("link", link)
        writer.optional("owner", owner)
        writer.endObject()
    }
}

extension Folder.Link {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        target = try object.optional("target")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("target", target)
        writer.endObject()
    }
}

extension Folder.Owner {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        name = try object.optional("name")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("name", name)
        writer.endObject()
    }
}

extension Folder.Owner.Name {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .é: "é"
        case .éValue: "é"
        }
    }
}

// MARK: - Defaults

extension Folder: DefaultProviding {
    /// A copy in which properties that are absent have their defaults, also in the values inside it: `owner`.
    public func withDefaults() -> Folder {
        var copy = self
        if copy.owner == nil {
            copy.owner = try? Folder.Owner(decoding: "{}")
        }
        copy.link = copy.link.withDefaults()
        copy.owner = copy.owner.withDefaults()
        return copy
    }
}

extension Folder.Link: DefaultProviding {
    /// A copy in which properties that are absent have their defaults, also in the values inside it:
    /// `target`.
    public func withDefaults() -> Folder.Link {
        var copy = self
        if copy.target == nil {
            copy.target = try? Nullable<Folder>(decoding: #"{"owner":{}}"#)
        }
        copy.target = copy.target.withDefaults()
        return copy
    }
}

extension Folder.Owner: DefaultProviding {
    /// A copy in which properties that are absent have their defaults: `name`.
    public func withDefaults() -> Folder.Owner {
        var copy = self
        if copy.name == nil {
            copy.name = .éValue
        }
        return copy
    }
}

// MARK: - Validation

extension Folder: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Folder.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let link = check.optional("link", value) {
            check.reference(Folder.Link.self, link)
        }
        if let owner = check.optional("owner", value) {
            check.reference(Folder.Owner.self, owner)
        }
    }
}

extension Folder.Link: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Folder.schema.json#/$defs/link"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let target = check.optional("target", value) {
            var anyOf = check.anyOf(target)
            anyOf.matches(&check, Folder.self)
            anyOf.matches(&check) { target, check in
                check.type(.null, target)
            }
            anyOf.any(&check)
        }
    }
}

extension Folder.Owner: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Folder.schema.json#/$defs/owner"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let name = check.optional("name", value) {
            check.enumeration(Self.nameValues, name)
        }
    }

    private static let nameValues: AllowedValues = ["é", "é"]
}
