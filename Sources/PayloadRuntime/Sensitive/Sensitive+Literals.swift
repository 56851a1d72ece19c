// A literal of the value is a literal of the sensitive value: `posKey: "..."`. There is none for `nil`, which would
// be ambiguous beside an optional.

extension Sensitive: ExpressibleByUnicodeScalarLiteral where Value: ExpressibleByUnicodeScalarLiteral {
    /// Takes the literal of the value.
    @inlinable
    public init(unicodeScalarLiteral literal: Value.UnicodeScalarLiteralType) {
        self.init(Value(unicodeScalarLiteral: literal))
    }
}

extension Sensitive: ExpressibleByExtendedGraphemeClusterLiteral
where Value: ExpressibleByExtendedGraphemeClusterLiteral {
    /// Takes the literal of the value.
    @inlinable
    public init(extendedGraphemeClusterLiteral literal: Value.ExtendedGraphemeClusterLiteralType) {
        self.init(Value(extendedGraphemeClusterLiteral: literal))
    }
}

extension Sensitive: ExpressibleByStringLiteral where Value: ExpressibleByStringLiteral {
    /// Takes the literal of the value.
    @inlinable
    public init(stringLiteral literal: Value.StringLiteralType) {
        self.init(Value(stringLiteral: literal))
    }
}

extension Sensitive: ExpressibleByStringInterpolation where Value: ExpressibleByStringInterpolation {
    /// Takes the interpolation of the value.
    @inlinable
    public init(stringInterpolation interpolation: Value.StringInterpolation) {
        self.init(Value(stringInterpolation: interpolation))
    }
}

extension Sensitive: ExpressibleByBooleanLiteral where Value: ExpressibleByBooleanLiteral {
    /// Takes the literal of the value.
    @inlinable
    public init(booleanLiteral literal: Value.BooleanLiteralType) {
        self.init(Value(booleanLiteral: literal))
    }
}

extension Sensitive: ExpressibleByIntegerLiteral where Value: ExpressibleByIntegerLiteral {
    /// Takes the literal of the value.
    @inlinable
    public init(integerLiteral literal: Value.IntegerLiteralType) {
        self.init(Value(integerLiteral: literal))
    }
}

extension Sensitive: ExpressibleByFloatLiteral where Value: ExpressibleByFloatLiteral {
    /// Takes the literal of the value.
    @inlinable
    public init(floatLiteral literal: Value.FloatLiteralType) {
        self.init(Value(floatLiteral: literal))
    }
}

// The initialiser of an array or dictionary literal takes any number of arguments, which cannot be passed on, so
// these two are for the types that a schema can give.

extension Sensitive: ExpressibleByArrayLiteral where Value: SensitiveArrayLiteral {
    /// Takes the literal of the value.
    @inlinable
    public init(arrayLiteral elements: Value.Element...) {
        self.init(Value(elements))
    }
}

extension Sensitive: ExpressibleByDictionaryLiteral where Value: SensitiveDictionaryLiteral {
    /// Takes the literal of the value.
    @inlinable
    public init(dictionaryLiteral elements: (String, Value.MemberValue)...) {
        self.init(Value(members: elements))
    }
}

/// A value that an array literal of a ``Sensitive`` value makes.
public protocol SensitiveArrayLiteral {
    /// The type of an element.
    associatedtype Element

    /// Takes the elements.
    init(_ elements: [Element])
}

extension Array: SensitiveArrayLiteral {}

/// A value that a dictionary literal of a ``Sensitive`` value makes.
public protocol SensitiveDictionaryLiteral {
    /// The type of a member's value.
    associatedtype MemberValue

    /// Takes the members in their order; of equal names the last value counts.
    init(members: [(String, MemberValue)])
}

extension PropertyMap: SensitiveDictionaryLiteral {}
