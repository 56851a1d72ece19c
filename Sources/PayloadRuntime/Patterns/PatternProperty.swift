/// A Unicode property that `\p{...}` asks for.
package enum PatternProperty: Hashable, Sendable {
    /// The code point's General_Category is one of these.
    case generalCategory(PatternCategories)
    /// The code point has this binary property.
    case binary(PatternBinaryProperty)

    /// Whether a code point has the property, by the Unicode data of the Swift standard library.
    package func matches(_ scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .generalCategory(let categories): categories.contains(scalar.properties.generalCategory)
        case .binary(let property): property.matches(scalar)
        }
    }
}

/// `\p{...}`, or `\P{...}` if negated.
package struct PatternPropertyTest: Hashable, Sendable {
    package let property: PatternProperty
    package let isNegated: Bool

    package init(_ property: PatternProperty, isNegated: Bool) {
        self.property = property
        self.isNegated = isNegated
    }

    /// Whether a code point passes the test.
    package func matches(_ scalar: Unicode.Scalar) -> Bool {
        property.matches(scalar) != isNegated
    }
}

extension PatternProperty {
    /// What the text between the braces of `\p{...}` may mean.
    enum Lookup {
        case found(PatternProperty)
        /// Every code point.
        case any
        /// A property that exists, but whose data the standard library does not hold.
        case unsupported
        case unknown
    }

    /// Finds `\p{name}`: a General_Category value or a binary property (ECMA-262 section 22.2.1.1). Case
    /// matters.
    private static func lookup(name: String) -> Lookup {
        if name == "Any" { return .any }
        if let categories = PatternCategories(name: name) { return .found(.generalCategory(categories)) }
        if let property = PatternBinaryProperty(name: name) { return .found(.binary(property)) }
        return name == "Extended_Pictographic" || name == "ExtPict" ? .unsupported : .unknown
    }

    /// Finds `\p{name=value}`, or `\p{name}` if there is no value.
    static func lookup(name: String, value: String?) -> Lookup {
        guard let value else { return lookup(name: name) }
        switch name {
        case "General_Category", "gc":
            guard let categories = PatternCategories(name: value) else { return .unknown }
            return .found(.generalCategory(categories))
        case "Script", "sc", "Script_Extensions", "scx":
            return .unsupported
        default:
            return .unknown
        }
    }
}
