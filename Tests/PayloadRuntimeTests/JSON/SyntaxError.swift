import PayloadRuntime

/// The error of a text, or nil when it is JSON.
func syntaxError(_ text: String, options: JSONParsingOptions = .init()) -> JSONSyntaxError? {
    syntaxError(Array(text.utf8), options: options)
}

/// The error of bytes, or nil when they are JSON.
func syntaxError(_ bytes: [UInt8], options: JSONParsingOptions = .init()) -> JSONSyntaxError? {
    do {
        _ = try JSONDocument(parsing: bytes, options: options)
        return nil
    } catch {
        return error
    }
}
