/// The six kinds of JSON value (RFC 8259 section 3; `true` and `false` are one kind here).
public enum JSONKind: Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case boolean
    /// A number, with or without a fraction.
    case number
    /// A text.
    case string
    /// A list of values.
    case array
    /// Values by name.
    case object

    /// The kind with its article, as in "a string", for messages.
    public var inWords: String {
        switch self {
        case .null: "null"
        case .boolean: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
