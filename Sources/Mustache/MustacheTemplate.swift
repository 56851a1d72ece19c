/// A Mustache template: parsed once, rendered any number of times.
///
/// Follows the Mustache specification with inheritance and dynamic names, without lambdas. It differs in
/// what a generator of Swift needs: nothing is HTML-escaped, a missing name is an error, and indentation is
/// not put before blank lines of a partial.
package struct MustacheTemplate: Sendable {
    let source: TemplateSource
    let nodes: [Node]

    /// The name that errors give.
    package var name: String { source.name }

    /// Parses a template.
    /// - Parameters:
    ///   - name: the name that errors give, usually the file's.
    ///   - text: the template's text.
    /// - Throws: the first mistake in the text, such as a section that is not closed.
    package init(name: String, text: String) throws(MustacheError) {
        source = TemplateSource(name: name, bytes: Array(text.utf8))
        nodes = try Parser.nodes(of: source)
    }

    /// Renders the template.
    /// - Parameters:
    ///   - value: the data; its names are the template's.
    ///   - partials: the templates that partial and parent tags may name.
    ///   - options: what a missing name leads to, an error unless told otherwise.
    /// - Throws: the first mistake: a missing name or partial, a list or record where text is needed,
    ///   partials nested deeper than 256.
    package func render(
        _ value: MustacheValue,
        partials: [String: MustacheTemplate] = [:],
        options: MustacheOptions = MustacheOptions()
    ) throws(MustacheError) -> String {
        String(decoding: try renderBytes(value, partials: partials, options: options), as: UTF8.self)
    }

    /// Renders the template as UTF-8, for a caller that writes or compares bytes. As ``render(_:partials:options:)``.
    package func renderBytes(
        _ value: MustacheValue,
        partials: [String: MustacheTemplate] = [:],
        options: MustacheOptions = MustacheOptions()
    ) throws(MustacheError) -> [UInt8] {
        try Renderer.render(self, value, partials: partials, options: options)
    }
}

/// The data that a template is rendered with.
///
/// Falsy are `false`, the empty list and `none`; everything else is truthy, the empty text included
/// (Mustache specification, sections).
package enum MustacheValue: Sendable, Equatable {
    /// Text, written as it is: output is Swift, so nothing is escaped.
    case text(String)

    /// A condition for a section. Written out it reads `true` or `false`.
    case flag(Bool)

    /// Values that a section runs over in order. Cannot be written out.
    case list([MustacheValue])

    /// Values that are looked up by name. Cannot be written out.
    case record([String: MustacheValue])

    /// A name that is known and has no value: falsy, and written as nothing.
    case none

    /// Whether a section with this value is rendered.
    var isTruthy: Bool {
        switch self {
        case .text, .record: true
        case .flag(let flag): flag
        case .list(let items): !items.isEmpty
        case .none: false
        }
    }

    /// The kind of value, as an error message calls it.
    var kind: String {
        switch self {
        case .text: "a text"
        case .flag: "a flag"
        case .list: "a list"
        case .record: "a record"
        case .none: "none"
        }
    }
}

extension MustacheValue: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) {
        self = .text(value)
    }
}

extension MustacheValue: ExpressibleByBooleanLiteral {
    package init(booleanLiteral value: Bool) {
        self = .flag(value)
    }
}

extension MustacheValue: ExpressibleByArrayLiteral {
    package init(arrayLiteral elements: MustacheValue...) {
        self = .list(elements)
    }
}

extension MustacheValue: ExpressibleByDictionaryLiteral {
    /// Makes a record. Of a name that stands twice the last value counts.
    package init(dictionaryLiteral elements: (String, MustacheValue)...) {
        self = .record(Dictionary(elements) { _, last in last })
    }
}

/// How a template is rendered.
package struct MustacheOptions: Sendable, Equatable {
    /// What a name that stands nowhere in the data, or a partial that is unknown, leads to.
    package enum MissingNames: Sendable, Equatable {
        /// A ``MustacheError``: in a generator a missing name is a mistake in a template.
        case error

        /// Nothing is written, and the name is falsy in a section (Mustache specification).
        case empty
    }

    /// What a missing name leads to. An error unless told otherwise.
    package var missingNames: MissingNames

    package init(missingNames: MissingNames = .error) {
        self.missingNames = missingNames
    }
}

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
