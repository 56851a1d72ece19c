// Generated from schemas/Inferred.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import Foundation
import PayloadRuntime

public struct Inferred: Codable, Hashable, Sendable {
    /// At least 1 character.
    public var text: String

    /// At least 1.
    public var number: Decimal?

    public var list: [String]?

    public var object: Object?

    /// At least 1 character. At least 1.
    public var several: JSONValue?

    public var required: PropertyMap<JSONValue>?

    /// Anything at all.
    public var nothing: JSONValue?

    public var types: Types?

    public var same: String?

    public var numeric: Decimal?

    public init(
        text: String,
        number: Decimal? = nil,
        list: [String]? = nil,
        object: Object? = nil,
        several: JSONValue? = nil,
        required: PropertyMap<JSONValue>? = nil,
        nothing: JSONValue? = nil,
        types: Types? = nil,
        same: String? = nil,
        numeric: Decimal? = nil,
    ) {
        self.text = text
        self.number = number
        self.list = list
        self.object = object
        self.several = several
        self.required = required
        self.nothing = nothing
        self.types = types
        self.same = same
        self.numeric = numeric
    }

    public struct Object: Codable, Hashable, Sendable {
        public var a: String?

        public init(
            a: String? = nil,
        ) {
            self.a = a
        }
    }

    public enum Types: Codable, Hashable, Sendable {
        case number(Decimal)
        case string(String)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)
    }
}

// MARK: - Codable

extension Inferred: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        text = try object.required("text")
        number = try object.optional("number")
        list = try object.optional("list")
        self.object = try object.optional("object")
        several = try object.optional("several")
        required = try object.optional("required")
        nothing = try object.optional("nothing")
        types = try object.optional("types")
        same = try object.optional("same")
        numeric = try object.optional("numeric")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("text", text)
        writer.optional("number", number)
        writer.optional("list", list)
        writer.optional("object", object)
        writer.optional("several", several)
        writer.optional("required", required)
        writer.optional("nothing", nothing)
        writer.optional("types", types)
        writer.optional("same", same)
        writer.optional("numeric", numeric)
        writer.endObject()
    }
}

extension Inferred.Object: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        a = try object.optional("a")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", a)
        writer.endObject()
    }
}

extension Inferred.Types: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .number:
            self = .number(try Decimal(instance: instance))
        case .string:
            self = .string(try String(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .number(let value): value.write(to: &writer)
        case .string(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}
