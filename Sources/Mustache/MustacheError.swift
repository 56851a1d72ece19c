/// A mistake in a template, found when it is parsed or rendered.
package struct MustacheError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The name of the template that the mistake is in; in a partial, the partial's.
    package var template: String

    /// The line of the tag, from 1. Lines end with LF or CR LF.
    package var line: Int

    /// The column where the tag begins, from 1, in Unicode code points.
    package var column: Int

    /// What is wrong, in one sentence without a full stop.
    package var message: String

    package init(template: String, line: Int, column: Int, message: String) {
        self.template = template
        self.line = line
        self.column = column
        self.message = message
    }

    /// `template:line:column: message`.
    package var description: String {
        "\(template):\(line):\(column): \(message)"
    }
}

/// The text of one template, from which an error takes its place.
struct TemplateSource: Sendable {
    /// The template's name.
    let name: String

    /// The template's text in UTF-8.
    let bytes: [UInt8]

    /// An error about the tag that begins at a byte offset.
    func error(at offset: Int, _ message: String) -> MustacheError {
        let place = position(of: offset)
        return MustacheError(template: name, line: place.line, column: place.column, message: message)
    }

    /// Line and column, both from 1, of a byte offset. An offset past the end is the end.
    func position(of offset: Int) -> (line: Int, column: Int) {
        var line = 1
        var column = 1
        for byte in bytes.prefix(offset) {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                // Continuation bytes of UTF-8 belong to the code point before them.
                column += 1
            }
        }
        return (line, column)
    }
}
