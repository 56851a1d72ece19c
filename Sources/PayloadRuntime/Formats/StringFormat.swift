/// A named form of strings, which the keyword `format` can ask for (JSON Schema Validation 2020-12 section 7.3).
///
/// Two formats are equal when their names are.
public struct StringFormat: Hashable, Sendable {
    /// The name in a schema, such as `date-time`.
    public let name: String

    /// What a text of this form is called, with its article, for messages: "an RFC 3339 date-time".
    public let form: String

    private let grammar: @Sendable (UnsafeBufferPointer<UInt8>) -> Bool

    init(
        _ name: String,
        form: String,
        _ grammar: @escaping @Sendable (UnsafeBufferPointer<UInt8>) -> Bool
    ) {
        self.name = name
        self.form = form
        self.grammar = grammar
    }

    /// Every format, in the order of section 7.3.
    package static let all: [StringFormat] = [
        .dateTime, .date, .time, .duration,
        .email, .idnEmail,
        .hostname, .idnHostname,
        .ipv4, .ipv6,
        .uri, .uriReference, .iri, .iriReference, .uuid,
        .uriTemplate,
        .jsonPointer, .relativeJSONPointer,
        .regex,
    ]

    /// The format of a name in a schema. Nil for a name that is not in section 7.3: it asserts nothing.
    public static func named(_ name: String) -> StringFormat? {
        all.first { $0.name == name }
    }

    /// Whether a text has the form.
    ///
    /// Takes time linear in the text, and allocates nothing, except for `idn-hostname`, a `hostname` with a label
    /// that starts with `xn--`, and `regex`.
    ///
    /// - Parameter text: Well-formed UTF-8 with all escapes resolved. Of other bytes the answer says nothing.
    public func accepts(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        grammar(text)
    }

    /// Whether a text has the form.
    public func accepts(_ text: String) -> Bool {
        text.withBytes(grammar)
    }

    /// Whether both have the same name.
    public static func == (first: StringFormat, second: StringFormat) -> Bool {
        first.name == second.name
    }

    /// Hashes the name.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
    }
}

extension String {
    /// What a scanner makes of the whole text; nil when it makes nothing of it, or leaves some of it.
    func scanned<Value>(_ take: (inout FormScanner) -> Value?) -> Value? {
        withBytes { bytes in
            var scanner = FormScanner(bytes)
            guard let value = take(&scanner), scanner.isAtEnd else { return nil }
            return value
        }
    }

    /// Hands out the text's UTF-8 bytes, in place where they lie together, as they do in a native string.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        var copy = self
        return copy.withUTF8(body)
    }
}
