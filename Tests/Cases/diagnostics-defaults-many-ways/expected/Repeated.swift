// Generated from schemas/Repeated.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Repeated: Codable, Hashable, PayloadValue {
    /// Default: `1`.
    public var a: Int?

    /// Required when `a` is present.
    public var b: String?

    public init(
        a: Int? = nil,
        b: String? = nil,
    ) {
        self.a = a
        self.b = b
    }
}

// MARK: - Codable

extension Repeated {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        a = try object.optional("a")
        b = try object.optional("b")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", a)
        writer.optional("b", b)
        writer.endObject()
    }
}

// MARK: - Validation

extension Repeated: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Repeated.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let a = check.optional("a", value) {
            check.type(.integer, a)
        }
        if let b = check.optional("b", value) {
            check.type(.string, b)
        }
        check.reference(Repeated.D0Schema.self, value)
    }
}

extension Repeated {
    /// Checks values that have no type of their own.
    public enum D0Schema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Repeated.schema.json#/$defs/d0"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.reference(Repeated.D1Schema.self, value, "/allOf/0/$ref")
            check.reference(Repeated.D1Schema.self, value, "/allOf/1/$ref")
            check.reference(Repeated.D1Schema.self, value, "/allOf/2/$ref")
        }
    }
}

extension Repeated {
    /// Checks values that have no type of their own.
    public enum D1Schema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Repeated.schema.json#/$defs/d1"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.reference(Repeated.D2Schema.self, value, "/allOf/0/$ref")
            check.reference(Repeated.D2Schema.self, value, "/allOf/1/$ref")
            check.reference(Repeated.D2Schema.self, value, "/allOf/2/$ref")
        }
    }
}

extension Repeated {
    /// Checks values that have no type of their own.
    public enum D2Schema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Repeated.schema.json#/$defs/d2"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.reference(Repeated.D3Schema.self, value, "/allOf/0/$ref")
            check.reference(Repeated.D3Schema.self, value, "/allOf/1/$ref")
            check.reference(Repeated.D3Schema.self, value, "/allOf/2/$ref")
        }
    }
}

extension Repeated {
    /// Checks values that have no type of their own.
    public enum D3Schema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Repeated.schema.json#/$defs/d3"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.reference(Repeated.D4Schema.self, value, "/allOf/0/$ref")
            check.reference(Repeated.D4Schema.self, value, "/allOf/1/$ref")
            check.reference(Repeated.D4Schema.self, value, "/allOf/2/$ref")
        }
    }
}

extension Repeated {
    /// Checks values that have no type of their own.
    public enum D4Schema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Repeated.schema.json#/$defs/d4"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.reference(Repeated.D5Schema.self, value, "/allOf/0/$ref")
            check.reference(Repeated.D5Schema.self, value, "/allOf/1/$ref")
            check.reference(Repeated.D5Schema.self, value, "/allOf/2/$ref")
        }
    }
}

extension Repeated {
    /// Checks values that have no type of their own.
    public enum D5Schema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Repeated.schema.json#/$defs/d5"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.reference(Repeated.D6Schema.self, value, "/allOf/0/$ref")
            check.reference(Repeated.D6Schema.self, value, "/allOf/1/$ref")
            check.reference(Repeated.D6Schema.self, value, "/allOf/2/$ref")
        }
    }
}

extension Repeated {
    /// Checks values that have no type of their own.
    public enum D6Schema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Repeated.schema.json#/$defs/d6"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.reference(Repeated.D7Schema.self, value, "/allOf/0/$ref")
            check.reference(Repeated.D7Schema.self, value, "/allOf/1/$ref")
            check.reference(Repeated.D7Schema.self, value, "/allOf/2/$ref")
        }
    }
}

extension Repeated {
    /// Checks values that have no type of their own.
    public enum D7Schema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Repeated.schema.json#/$defs/d7"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.reference(Repeated.D8Schema.self, value, "/allOf/0/$ref")
            check.reference(Repeated.D8Schema.self, value, "/allOf/1/$ref")
            check.reference(Repeated.D8Schema.self, value, "/allOf/2/$ref")
        }
    }
}

extension Repeated {
    /// Checks values that have no type of their own.
    public enum D8Schema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Repeated.schema.json#/$defs/d8"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.reference(Repeated.D9Schema.self, value, "/allOf/0/$ref")
            check.reference(Repeated.D9Schema.self, value, "/allOf/1/$ref")
            check.reference(Repeated.D9Schema.self, value, "/allOf/2/$ref")
        }
    }
}

extension Repeated {
    /// Checks values that have no type of their own.
    public enum D9Schema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Repeated.schema.json#/$defs/d9"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.reference(Repeated.D10Schema.self, value, "/allOf/0/$ref")
            check.reference(Repeated.D10Schema.self, value, "/allOf/1/$ref")
            check.reference(Repeated.D10Schema.self, value, "/allOf/2/$ref")
        }
    }
}

extension Repeated {
    /// Checks values that have no type of their own.
    public enum D10Schema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Repeated.schema.json#/$defs/d10"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.reference(Repeated.D11Schema.self, value, "/allOf/0/$ref")
            check.reference(Repeated.D11Schema.self, value, "/allOf/1/$ref")
            check.reference(Repeated.D11Schema.self, value, "/allOf/2/$ref")
        }
    }
}

extension Repeated {
    /// Checks values that have no type of their own.
    public enum D11Schema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Repeated.schema.json#/$defs/d11"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.reference(Repeated.D12Schema.self, value, "/allOf/0/$ref")
            check.reference(Repeated.D12Schema.self, value, "/allOf/1/$ref")
            check.reference(Repeated.D12Schema.self, value, "/allOf/2/$ref")
        }
    }
}

extension Repeated {
    /// Checks values that have no type of their own.
    public enum D12Schema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Repeated.schema.json#/$defs/d12"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.dependentRequired("b", ifPresent: "a", value)
        }
    }
}
