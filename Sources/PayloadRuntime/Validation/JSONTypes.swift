/// The types that `type` names (JSON Schema Validation 2020-12 section 6.1.1).
@frozen
public struct JSONTypes: OptionSet, Sendable {
    public let rawValue: UInt8

    @inlinable
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// `null`.
    @inlinable public static var null: JSONTypes { JSONTypes(rawValue: 1) }
    /// `true` or `false`.
    @inlinable public static var boolean: JSONTypes { JSONTypes(rawValue: 2) }
    /// Any number.
    @inlinable public static var number: JSONTypes { JSONTypes(rawValue: 4) }
    /// A text.
    @inlinable public static var string: JSONTypes { JSONTypes(rawValue: 8) }
    /// A list of values.
    @inlinable public static var array: JSONTypes { JSONTypes(rawValue: 16) }
    /// Values by name.
    @inlinable public static var object: JSONTypes { JSONTypes(rawValue: 32) }
    /// A number without a fraction: `1.0` is one.
    @inlinable public static var integer: JSONTypes { JSONTypes(rawValue: 64) }

    /// The type of a kind of value.
    @inlinable @inline(__always)
    init(_ kind: JSONKind) {
        switch kind {
        case .null: self = .null
        case .boolean: self = .boolean
        case .number: self = .number
        case .string: self = .string
        case .array: self = .array
        case .object: self = .object
        }
    }

    /// The types with their articles, joined by "or": "a string or null".
    var inWords: String {
        let words: [(JSONTypes, String)] = [
            (.boolean, "a boolean"), (.integer, "an integer"), (.number, "a number"), (.string, "a string"),
            (.array, "an array"), (.object, "an object"), (.null, "null"),
        ]
        return words.filter { contains($0.0) }.map(\.1).joined(separator: " or ")
    }
}
