import Diagnostics
import JSONSource
import SchemaFrontEnd

/// A named type of a module.
package struct TypeDeclaration: Sendable {
    package let id: DeclarationID

    /// The type that this one is nested in. Nil for a type of the module itself.
    package let parent: DeclarationID?

    package let name: DeclaredName

    /// Index of the schema's file in the ``SchemaSet``.
    package let file: Int

    /// The schemas that describe the type, outermost first. The last one is where it is declared.
    package let schemas: [SchemaID]

    /// The schema whose name the type has: the last of ``schemas``, or a file's root that only refers to it.
    package let home: SchemaID

    /// Where the schema stands.
    package let location: SourceLocation

    package var documentation: Documentation
    package var kind: Kind

    package enum Kind: Sendable {
        case object(ObjectType)
        case enumeration(EnumerationType)
        case union(UnionType)
        case tuple(TupleType)
        case alias(TypeReference)
    }
}

/// Where a declaration's or a property's name comes from.
package struct DeclaredName: Equatable, Sendable {
    /// The name in the document that the Swift name is made from.
    package let source: String

    /// `x-swift-name`: used as it is. Nil where the name is derived.
    package let override: String?

    /// Whether the source is a collection's name and the type is that of its elements.
    package let isElement: Bool

    package init(source: String, override: String? = nil, isElement: Bool = false) {
        self.source = source
        self.override = override
        self.isElement = isElement
    }

    /// The name with a word before it.
    func prefixed(_ word: String) -> DeclaredName {
        guard !word.isEmpty else { return self }
        return DeclaredName(
            source: word + " " + source,
            override: override.map { word + $0 },
            isElement: isElement
        )
    }
}

/// An object with named properties.
package struct ObjectType: Sendable {
    /// In the schema's order.
    package var properties: [Property]

    package var others: Others

    /// The defaults of optional properties, in the order in which to set them.
    package var defaults: [PropertyDefault] = []

    /// What becomes of properties that are not declared.
    package enum Others: Equatable, Sendable {
        /// The schema does not say: they are accepted and not kept.
        case ignored
        /// They are refused.
        case refused
        /// They are kept, with values of this type.
        case kept(TypeReference)
    }
}

/// A property of an object.
package struct Property: Sendable {
    /// The name in JSON.
    package let jsonName: String

    package let name: DeclaredName
    package var type: TypeReference
    package let isRequired: Bool

    /// Whether the value must be held by reference, because the type would otherwise contain itself.
    package var isBoxed = false

    package let documentation: Documentation
    package let location: SourceLocation
}

/// A string from a list.
package struct EnumerationType: Sendable {
    package let cases: [Case]

    /// Whether values outside the list are accepted and kept.
    package let isOpen: Bool

    package struct Case: Sendable {
        /// The value in JSON.
        package let value: String

        /// A title, or the value itself.
        package let name: DeclaredName

        package let description: String?

        package init(value: String, title: String? = nil, description: String? = nil) {
            self.value = value
            self.name = DeclaredName(source: title ?? value)
            self.description = description
        }
    }

    /// The only value that a closed list allows, if there is just one.
    package var constant: String? {
        !isOpen && cases.count == 1 ? cases.first?.value : nil
    }
}

/// An array whose elements have types by their place.
package struct TupleType: Sendable {
    package var elements: [Property]

    /// The type of further elements. Nil when there can be none.
    package var rest: TypeReference?
}
