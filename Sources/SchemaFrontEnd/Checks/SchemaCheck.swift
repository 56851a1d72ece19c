import Diagnostics

/// Something that is checked once all references are bound.
struct SchemaCheck: Sendable {
    /// The problems that the check finds in the set.
    let run: @Sendable (SchemaSet) -> [Diagnostic]

    /// Every check, in the order of their reports.
    static let all: [SchemaCheck] = ofSchemas + ofDescriptions

    /// The checks of API descriptions.
    private static let ofDescriptions: [SchemaCheck] = [
        .openAPIReferences,
        .openAPIFields,
        .openAPIOperations,
        .overwriteOnly,
        .operationExtensions,
        .clientExtensions,
    ]

    /// The checks of what schemas say, wherever they stand.
    static let ofSchemas: [SchemaCheck] = [
        .dialect,
        .keywordType,
        .keywordPartners,
        .discriminators,
        .enumerationDescriptions,
        .patterns,
        .formats,
        .bounds,
        .durationBounds,
        .minorUnits,
        .clockWindows,
        .clockDefaults,
        .context,
        .factNames,
        .requiredNames,
        .values,
        .referenceCycles,
    ]
}

extension SchemaSet {
    /// Schemas that apply to the same instance as this one because of a keyword in it.
    func inPlace(_ id: SchemaID) -> [SchemaID] {
        let schema = self[id]
        let keywords = Self.inPlaceKeywords
        let inner = schema.subschemas.filter { keywords.contains($0.keyword) }.map(\.id)
        return inner + [schema.reference, schema.dynamicReference].compactMap { $0 }
    }

    /// Keywords that apply their schemas to the instance itself, not to a part of it
    /// (JSON Schema Core 2020-12 section 10.2).
    package static let inPlaceKeywords: Set<String> = [
        "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas",
    ]
}
