/// A JSON text that was parsed, with its bytes kept: numbers lose no digit and members keep their order.
///
/// The parser is strict: RFC 8259 and nothing beside it. No byte order mark, no invalid UTF-8, no lone surrogate
/// in an escape, no trailing comma, no comment, no `NaN`.
public struct JSONDocument: Sendable {
    let storage: JSONStorage

    /// The value that the text is.
    public var root: JSONInstance { JSONInstance(storage: storage, index: 0) }

    /// Parses UTF-8 bytes, in time linear in their number.
    ///
    /// - Parameters:
    ///   - bytes: The whole text, at most 2 GiB; `Data` and `[UInt8]` alike.
    ///   - options: What to do with repeated names, and how deep values may be nested.
    /// - Throws: ``JSONSyntaxError`` for the first thing that is not JSON.
    public init(
        parsing bytes: some Sequence<UInt8>,
        options: JSONParsingOptions = .init()
    ) throws(JSONSyntaxError) {
        let stored = bytes.withContiguousStorageIfAvailable { Self.storage(of: $0, options) }
        storage = try (stored ?? Array(bytes).withUnsafeBufferPointer { Self.storage(of: $0, options) }).get()
    }

    /// Parses a string.
    ///
    /// - Parameters:
    ///   - text: The whole text, at most 2 GiB of UTF-8.
    ///   - options: What to do with repeated names, and how deep values may be nested.
    /// - Throws: ``JSONSyntaxError`` for the first thing that is not JSON.
    public init(parsing text: String, options: JSONParsingOptions = .init()) throws(JSONSyntaxError) {
        var text = text
        storage = try text.withUTF8 { Self.storage(of: $0, options) }.get()
    }

    /// A result rather than an error, because the closures above cannot say which error they throw.
    private static func storage(
        of bytes: UnsafeBufferPointer<UInt8>,
        _ options: JSONParsingOptions
    ) -> Result<JSONStorage, JSONSyntaxError> {
        Result { () throws(JSONSyntaxError) in try JSONStorage(copying: bytes, options: options) }
    }
}
