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

/// The number of a type declaration within its ``PayloadModule``.
package struct DeclarationID: Hashable, Sendable {
    package let index: Int

    package init(index: Int) {
        self.index = index
    }
}

/// The type of a value, without anything that depends on Swift's spelling.
package indirect enum TypeReference: Equatable, Sendable {
    case string
    case boolean
    case integer
    /// A number that need not be an integer; the module's options choose its representation.
    case number
    case null
    /// Any JSON value.
    case any
    /// Any JSON value but null, with none inside it.
    case nonNull
    /// No value at all.
    case never
    case dateTime
    case date
    case time
    /// An ISO 8601 duration.
    case duration
    /// A .NET TimeSpan.
    case timeSpan
    /// An ISO 8601 duration of a fixed length.
    case isoTimeSpan
    /// A length of time as a number of seconds.
    case secondsTimeSpan
    case uuid
    case uri
    /// Binary data in base64.
    case base64
    case array(TypeReference)
    /// An object that maps names to values of one type.
    case map(TypeReference)
    case declared(DeclarationID)
    /// The type or null.
    case nullable(TypeReference)
    /// The type, of a value that must not be shown.
    case sensitive(TypeReference)
}

extension TypeReference {
    /// Whether a value of this type must not be shown. False where only values inside it must not.
    package var isSensitive: Bool {
        if case .sensitive = self { true } else { false }
    }

    /// The type of the value that is not shown, and any other type as it is.
    package var withoutSensitivity: TypeReference {
        if case .sensitive(let wrapped) = self { wrapped } else { self }
    }

    /// The declaration that a value of this type holds inline, without a collection in between.
    package var inlineDeclaration: DeclarationID? {
        switch self {
        case .declared(let id): id
        case .nullable(let wrapped), .sensitive(let wrapped): wrapped.inlineDeclaration
        default: nil
        }
    }
}

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

extension Constraint {
    /// The limits that a schema itself sets, each with the keyword that says it.
    package static func limits(of schema: Schema) -> [(keyword: String, constraint: Constraint)] {
        TypeLowering.ownConstraints(of: schema).compactMap { constraint in
            constraint.keyword.map { ($0.name, constraint) }
        }
    }

    /// The keyword that sets the limit. Nil for one that several keywords set together.
    private var keyword: Keyword? {
        switch self {
        case .minLength: .minLength
        case .maxLength: .maxLength
        case .pattern: .pattern
        case .format: .format
        case .minimum: .minimum
        case .exclusiveMinimum: .exclusiveMinimum
        case .maximum: .maximum
        case .exclusiveMaximum: .exclusiveMaximum
        case .multipleOf: .multipleOf
        case .minItems: .minItems
        case .maxItems: .maxItems
        case .uniqueItems: .uniqueItems
        case .minProperties: .minProperties
        case .maxProperties: .maxProperties
        case .duration: .duration
        case .minorUnits: .minorUnits
        case .clockWindow: .clockWindow
        case .values, .each: nil
        }
    }
}
