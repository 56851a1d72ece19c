import PayloadRuntime

extension PayloadValue {
    /// The payload as JSON text.
    func text() throws -> String {
        String(decoding: try encodedBytes(), as: UTF8.self)
    }
}
