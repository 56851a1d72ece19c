// Generated from schemas/Payment.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Payment: Codable, Hashable, PayloadValue {
    public var version: Version

    public var kind: Kind

    /// Always `2`.
    public var revision: Int

    /// Always `true`.
    public var live: Bool

    public var nothing: JSONNull

    /// Always `{"a": 1}`.
    public var shape: JSONValue

    public var optional: PaymentOptional?

    public init(
        version: Version = .value15,
        kind: Kind = .in,
        revision: Int = 2,
        live: Bool = true,
        nothing: JSONNull,
        shape: JSONValue,
        optional: PaymentOptional? = nil,
    ) {
        self.version = version
        self.kind = kind
        self.revision = revision
        self.live = live
        self.nothing = nothing
        self.shape = shape
        self.optional = optional
    }

    public enum Version: ClosedEnumeration {
        case value15
    }

    public enum Kind: ClosedEnumeration {
        case `in`
    }

    public enum PaymentOptional: ClosedEnumeration {
        case x
    }
}

// MARK: - Codable

extension Payment {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        version = try object.required("version")
        kind = try object.required("kind")
        revision = try object.required("revision")
        live = try object.required("live")
        nothing = try object.required("nothing")
        shape = try object.required("shape")
        optional = try object.optional("optional")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("version", version)
        writer.required("kind", kind)
        writer.required("revision", revision)
        writer.required("live", live)
        writer.required("nothing", nothing)
        writer.required("shape", shape)
        writer.optional("optional", optional)
        writer.endObject()
    }
}

extension Payment.Version {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .value15: "1.5"
        }
    }
}

extension Payment.Kind {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .in: "in"
        }
    }
}

extension Payment.PaymentOptional {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .x: "x"
        }
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
        if let version = object.required("version", &check) {
            check.constant("1.5", version)
        }
        if let kind = object.required("kind", &check) {
            check.constant("in", kind)
        }
        if let revision = object.required("revision", &check) {
            check.constant(2, revision)
        }
        if let live = object.required("live", &check) {
            check.constant(true, live)
        }
        if let nothing = object.required("nothing", &check) {
            check.constant(Self.nothingConstant, nothing)
        }
        if let shape = object.required("shape", &check) {
            check.constant(Self.shapeConstant, shape)
        }
        if let optional = object.optional("optional", &check) {
            check.constant("x", optional)
        }
    }

    private static let propertyNames: PropertyNames = [
        "version",
        "kind",
        "revision",
        "live",
        "nothing",
        "shape",
        "optional",
    ]
    private static let nothingConstant = AllowedValues(json: "[null]")
    private static let shapeConstant = AllowedValues(json: #"[{"a":1}]"#)
}
