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
        try self.init(bytes: Array(bytes), options: options)
    }

    /// Parses a string.
    ///
    /// - Parameters:
    ///   - text: The whole text, at most 2 GiB of UTF-8.
    ///   - options: What to do with repeated names, and how deep values may be nested.
    /// - Throws: ``JSONSyntaxError`` for the first thing that is not JSON.
    public init(parsing text: String, options: JSONParsingOptions = .init()) throws(JSONSyntaxError) {
        try self.init(bytes: Array(text.utf8), options: options)
    }

    private init(bytes: [UInt8], options: JSONParsingOptions) throws(JSONSyntaxError) {
        let tape = bytes.withUnsafeBufferPointer {
            buffer -> Result<ContiguousArray<JSONTapeEntry>, JSONSyntaxError> in
            var parser = JSONParser(buffer, options: options)
            do throws(JSONSyntaxError) {
                try parser.parse()
                return .success(parser.tape)
            } catch {
                return .failure(error)
            }
        }
        storage = JSONStorage(
            bytes: bytes,
            tape: try tape.get(),
            mayRepeatNames: options.duplicateNames == .allowed
        )
    }
}
