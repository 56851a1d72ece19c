#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

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
