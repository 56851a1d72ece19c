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
