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
