/// One of several types, told apart by something in the value.
package struct UnionType: Sendable {
    package var variants: [Variant]

    /// The type of a value that no variant recognises.
    package var unknown = TypeReference.any

    /// Whether the value is held by reference, because the union would otherwise contain itself.
    package var isIndirect = false

    package struct Variant: Sendable {
        package let name: DeclaredName
        package var type: TypeReference
        package let test: Test
        package let documentation: Documentation
    }

    /// How a variant is recognised.
    package enum Test: Equatable, Sendable {
        /// By the JSON type alone.
        case kind(JSONType)
        /// An object whose property has one of these strings.
        case tag(property: String, values: [String])
        /// An object that has this property, which no other variant declares.
        case present(property: String)
    }

    /// The types that JSON text tells apart.
    package enum JSONType: String, Sendable {
        case null, boolean, number, string, array, object
    }
}
