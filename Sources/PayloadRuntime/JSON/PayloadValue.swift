#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A value that is read from JSON and written as JSON, directly and through `Codable`.
///
/// A conforming type says how to read it from a ``JSONInstance`` and how to write it; decoding from bytes, encoding
/// to bytes, and both halves of `Codable` follow from that.
public protocol PayloadValue: Codable, Sendable {
    /// Whether `null` is a value of the type. False unless the type says otherwise.
    static var acceptsNull: Bool { get }

    /// Reads the value.
    ///
    /// - Throws: ``PayloadDecodingError`` when the instance is not one.
    init(instance: JSONInstance) throws(PayloadDecodingError)

    /// Writes the value where the writer stands: exactly one JSON value.
    func write(to writer: inout JSONWriter)
}

extension PayloadValue {
    /// False: the type has no `null`.
    public static var acceptsNull: Bool { false }

    /// Parses and reads a JSON text.
    ///
    /// - Parameter bytes: The whole text in UTF-8; `Data` and `[UInt8]` alike.
    /// - Throws: ``JSONSyntaxError`` when it is not JSON, ``PayloadDecodingError`` when it is another value.
    public init(decoding bytes: some Sequence<UInt8>) throws {
        try self.init(instance: JSONDocument(parsing: bytes).root)
    }

    /// Parses and reads a JSON text.
    ///
    /// - Throws: ``JSONSyntaxError`` when it is not JSON, ``PayloadDecodingError`` when it is another value.
    public init(decoding text: String) throws {
        try self.init(instance: JSONDocument(parsing: text).root)
    }

    /// The value as the bytes of a JSON text.
    ///
    /// - Parameter pretty: Each element and member on a line of its own.
    /// - Throws: ``PayloadEncodingError`` when the value holds something that JSON cannot say.
    public func encodedBytes(pretty: Bool = false) throws(PayloadEncodingError) -> [UInt8] {
        var writer = JSONWriter(pretty: pretty)
        write(to: &writer)
        return try writer.finish()
    }
}

extension PayloadValue {
    /// The value as a JSON text in UTF-8.
    ///
    /// - Parameter pretty: Each element and member on a line of its own.
    /// - Throws: ``PayloadEncodingError`` when the value holds something that JSON cannot say.
    public func encoded(pretty: Bool = false) throws -> Data {
        Data(try encodedBytes(pretty: pretty))
    }

    /// Reads the value from any decoder, by way of a JSON text.
    ///
    /// Exact for numbers of up to 37 digits, which is what a `Decoder` gives; `init(decoding:)` has no such limit
    /// and is many times quicker.
    ///
    /// - Throws: `DecodingError`.
    public init(from decoder: any Decoder) throws {
        let path = decoder.codingPath
        let document: JSONDocument
        do {
            let bytes = try JSONValue(from: decoder).encodedBytes()
            document = try JSONDocument(parsing: bytes, options: .deepest)
        } catch let error as JSONSyntaxError {
            throw DecodingError.dataCorrupted(.init(codingPath: path, debugDescription: error.message))
        }
        do {
            try self.init(instance: document.root)
        } catch {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: path + error.codingPath,
                    debugDescription: error.message,
                    underlyingError: error
                )
            )
        }
    }

    /// Writes the value to any encoder, by way of a JSON text.
    ///
    /// - Throws: `EncodingError`.
    public func encode(to encoder: any Encoder) throws {
        let value: JSONValue
        do {
            value = try JSONDocument(parsing: encodedBytes(), options: .deepest).root.value
        } catch {
            // The error names the type where it could hold the value, since errors are logged.
            throw EncodingError.invalidValue(
                Self.self,
                .init(codingPath: encoder.codingPath, debugDescription: "\(error)", underlyingError: error)
            )
        }
        try value.encode(to: encoder)
    }
}

extension PayloadDecodingError {
    /// The location as the keys of a coding path.
    fileprivate var codingPath: [any CodingKey] {
        (InstancePointer(location)?.tokens ?? []).map { JSONCodingKey(stringValue: $0) }
    }
}

extension JSONParsingOptions {
    /// For text that was written here.
    static let deepest = JSONParsingOptions(maximumDepth: depthCeiling)
}

extension JSONNumber: PayloadValue {
    /// Reads a number with all its digits.
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        guard let value = instance.number else {
            throw PayloadDecodingError(at: instance, expected: "a number")
        }
        self = value
    }

    /// Writes the number in its own text.
    public func write(to writer: inout JSONWriter) {
        writer.write(self)
    }
}

extension JSONValue: PayloadValue {
    /// True.
    public static var acceptsNull: Bool { true }

    /// Reads any value.
    public init(instance: JSONInstance) {
        self = instance.value
    }

    /// Writes the value, or what it is into a redacted text.
    public func write(to writer: inout JSONWriter) {
        guard writer.beginsSensitive(description) else { return }
        switch self {
        case .null: writer.null()
        case .boolean(let value): writer.write(value)
        case .number(let value): writer.write(value)
        case .string(let value): writer.write(value)
        case .array(let value): value.write(to: &writer)
        case .object(let value): value.write(to: &writer)
        }
    }
}

extension PropertyMap: Codable, PayloadValue where Value: PayloadValue {
    /// Reads all members of an object.
    ///
    /// Where a document may repeat names, the first member of a name counts.
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        guard instance.kind == .object else {
            throw PayloadDecodingError(at: instance, expected: "an object")
        }
        self.init()
        for (name, value) in instance.members where !instance.storage.mayRepeatNames || self[name] == nil {
            self[name] = try Value(instance: value)
        }
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.others(self)
        writer.endObject()
    }
}

/// The value `null`, for a schema that allows nothing else.
public struct JSONNull: Hashable, Sendable, PayloadValue {
    /// True.
    public static var acceptsNull: Bool { true }

    /// Creates the value.
    public init() {}

    /// Reads `null`.
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        guard instance.isNull else { throw PayloadDecodingError(at: instance, expected: "null") }
    }

    /// Writes `null`.
    public func write(to writer: inout JSONWriter) {
        writer.null()
    }
}

/// Why a JSON value is not the Swift value that was asked for.
///
/// It names kinds and never quotes a value, so that it can be logged when the payload held a secret. The location
/// holds names of members, as the payload spells them.
public struct PayloadDecodingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Where the offending value is: a JSON Pointer (RFC 6901), empty for the whole document.
    public let location: String
    /// What was expected, with its article: "a string", "an RFC 3339 date-time".
    public let expected: String
    /// What was found instead, in words: the kind of the value, or "nothing".
    public let found: String

    /// Creates an error.
    ///
    /// - Parameters:
    ///   - location: The JSON Pointer of the offending value.
    ///   - expected: What was expected, in words.
    ///   - found: What was found instead, in words; never a value.
    public init(location: String, expected: String, found: String) {
        self.location = location
        self.expected = expected
        self.found = found
    }

    /// Creates an error for a value of the wrong kind.
    public init(at instance: JSONInstance, expected: String) {
        self.init(location: instance.location, expected: expected, found: instance.kind.inWords)
    }

    /// Creates an error for a value of the right kind that is not in the expected form or range.
    public init(at instance: JSONInstance, expected: String, notIn form: String) {
        self.init(location: instance.location, expected: expected, found: "\(instance.kind.inWords) \(form)")
    }

    /// What was expected and what was found.
    public var message: String { "expected \(expected), found \(found)" }

    /// The location and the message.
    public var description: String { (location.isEmpty ? "" : location + ": ") + message }
}

extension PayloadDecodingError: LocalizedError {
    /// The location and the message.
    public var errorDescription: String? { description }
}

/// Why a value could not be written as JSON.
public struct PayloadEncodingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Where the value would have stood: a JSON Pointer (RFC 6901).
    public let location: String
    /// What is wrong, in words; never the value.
    public let message: String

    /// Creates an error.
    public init(location: String, message: String) {
        self.location = location
        self.message = message
    }

    /// The location and the message.
    public var description: String { (location.isEmpty ? "" : location + ": ") + message }
}

extension PayloadEncodingError: LocalizedError {
    /// The location and the message.
    public var errorDescription: String? { description }
}
