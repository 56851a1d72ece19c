import Diagnostics

/// What schemas are read for. It decides which problems count, and how much.
package enum SchemaPurpose: Sendable {
    /// Swift is made of them. What would have no effect, or could hold no value, is an error: it must not be lost in
    /// silence.
    case generation

    /// Instances are validated against them. Whatever JSON Schema allows is no error, for schemas are often
    /// somebody else's.
    case validation

    /// The checks that count.
    var checks: [SchemaCheck] {
        switch self {
        case .generation: SchemaCheck.all
        // References between the parts of an API description say nothing about instances of its schemas.
        case .validation: SchemaCheck.ofSchemas
        }
    }

    /// The problems with the weight that they have for the purpose.
    package func weighed(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard self == .validation else { return diagnostics }
        var unknown: [String: Set<String>] = [:]
        return diagnostics.compactMap { problem in
            // A guess at a slip, for the schema's author.
            if problem.id == .undeclaredRequired { return nil }
            guard problem.severity == .error, Self.allowed.contains(problem.id) else { return problem }
            // A keyword of a tool can stand in every schema of a file; to know of it once is enough.
            if problem.id == .unknownKeyword,
                !unknown[problem.location?.path ?? "", default: []].insert(problem.message).inserted
            {
                return nil
            }
            return Diagnostic(
                problem.id,
                problem.message,
                severity: .warning,
                help: problem.help,
                at: problem.location
            )
        }
    }

    /// What JSON Schema allows: keywords that nobody knows are annotations (Core 2020-12 section 6.5), keywords about
    /// another type accept every other one (Core 2020-12 section 7.6.1), a schema may accept nothing, and a list may repeat a value.
    private static let allowed: Set<DiagnosticID> = [
        .unknownKeyword, .keywordOnWrongType, .keywordWithoutEffect, .contradictoryBounds, .unsatisfiable,
        .repeatedValue,
    ]
}
