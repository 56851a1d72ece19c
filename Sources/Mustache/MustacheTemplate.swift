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
