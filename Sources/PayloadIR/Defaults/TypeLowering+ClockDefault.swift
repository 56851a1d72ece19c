import Diagnostics
import SchemaFrontEnd

/// Properties that are the time now unless code gives another: `x-clock-default`.
extension TypeLowering {
    /// With how many decimals of a second the time now is written. Nil where the property has no such default: an
    /// optional one stays absent, so that a value that was read and one that was made without it are the same.
    ///
    /// - Parameter facets: those of the schemas.
    mutating func clockDefault(
        _ schemas: [SchemaID],
        _ facets: SchemaFacets,
        as type: TypeReference,
        isRequired: Bool
    ) -> Int? {
        let holder = facets.contributors.first { set[$0][.clockDefault] != nil }
        guard let holder, let digits = set[holder].clockDecimals else { return nil }
        if isRequired, type.holdsTime { return digits }
        // What comes with a reference is meant for the places where it can have an effect.
        guard schemas.contains(holder) else { return nil }
        diagnostics.append(
            Diagnostic(
                .keywordWithoutEffect,
                "\"x-clock-default\" has no effect: "
                    + (isRequired ? "the property's type is no time" : "the property is not required"),
                severity: .warning,
                help: isRequired ? nil : "name the property in \"required\", or leave the keyword out",
                at: set.location(of: holder, keyword: Keyword.clockDefault.name)
            )
        )
        return nil
    }
}

extension TypeReference {
    /// Whether a value of this type can be a moment, in a value type or as text.
    fileprivate var holdsTime: Bool {
        switch self {
        case .dateTime, .string: true
        case .nullable(let wrapped), .sensitive(let wrapped): wrapped.holdsTime
        default: false
        }
    }
}
