/// A value in a text form, which it keeps as it came.
///
/// It reads from a JSON string and writes the same string again: neither letter case nor a fraction's zeros are
/// lost on the way. Unless a type says otherwise, two values are equal when their texts are.
public protocol TextValue: PayloadValue, Hashable, LosslessStringConvertible {
    /// What a text of this form is called, with its article, for messages: "an RFC 3339 date-time".
    static var form: String { get }

    /// The text as it came.
    var text: String { get }

    /// Takes a text, or gives nil when it is not in the form.
    init?(_ text: String)
}

extension TextValue {
    /// Reads a string in the form.
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        guard let text = instance.string else {
            throw PayloadDecodingError(at: instance, expected: Self.form)
        }
        guard let value = Self(text) else {
            throw PayloadDecodingError(at: instance, expected: Self.form, notIn: "in another form")
        }
        self = value
    }

    /// Writes the text as it came.
    public func write(to writer: inout JSONWriter) {
        writer.write(text)
    }

    /// The text as it came.
    public var description: String { text }
}
