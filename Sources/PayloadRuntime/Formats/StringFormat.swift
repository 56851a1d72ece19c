/// A named form of strings, which the keyword `format` can ask for (JSON Schema Validation 2020-12 section 7.3).
///
/// Two formats are equal when their names are.
public struct StringFormat: Hashable, @unchecked Sendable {
    private final class Definition: Sendable {
        let name: String
        let form: String
        let grammar: @Sendable (UnsafeBufferPointer<UInt8>) -> Bool

        init(name: String, form: String, grammar: @escaping @Sendable (UnsafeBufferPointer<UInt8>) -> Bool) {
            self.name = name
            self.form = form
            self.grammar = grammar
        }
    }

    /// Never released: the formats are few, and live as long as the process. So handing one out costs nothing.
    private let definition: Unmanaged<Definition>

    init(
        _ name: String,
        form: String,
        _ grammar: @escaping @Sendable (UnsafeBufferPointer<UInt8>) -> Bool
    ) {
        definition = .passRetained(Definition(name: name, form: form, grammar: grammar))
    }

    /// The name in a schema, such as `date-time`.
    public var name: String { definition._withUnsafeGuaranteedRef { $0.name } }

    /// What a text of this form is called, with its article, for messages: "an RFC 3339 date-time".
    public var form: String { definition._withUnsafeGuaranteedRef { $0.form } }

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
        definition._withUnsafeGuaranteedRef { $0.grammar(text) }
    }

    /// Whether a text has the form.
    public func accepts(_ text: String) -> Bool {
        text.withBytes { accepts($0) }
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

extension StringFormat {
    /// A regular expression of ECMA-262 with the `u` flag (section 22.2.1).
    ///
    /// One beyond what patterns can do here is a regular expression all the same, such as one that asks for a
    /// script; what follows the place that is beyond is not looked at.
    public static let regex = StringFormat("regex", form: "an ECMA-262 regular expression") { text in
        do throws(PatternSyntaxError) {
            _ = try PatternParser.parse(String(decoding: text, as: UTF8.self))
            return true
        } catch {
            return error.kind != .invalid
        }
    }
}

extension StringFormat {
    /// A UUID in its text form, RFC 4122 section 3, such as `2eb8aa08-aa98-11ea-b4aa-73b441d16380`; of any version.
    /// ``UUIDString`` holds one.
    public static let uuid = StringFormat("uuid", form: UUIDString.form) { text in
        guard text.count == 36 else { return false }
        for (place, byte) in text.enumerated() {
            let isRight =
                switch place {
                case 8, 13, 18, 23: byte == UInt8(ascii: "-")
                default: JSONEscapes.hexadecimalDigit(byte) != nil
                }
            guard isRight else { return false }
        }
        return true
    }
}
