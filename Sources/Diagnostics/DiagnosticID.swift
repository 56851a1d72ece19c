/// The stable name of a kind of problem. Scripts and accepted-problem lists refer to it, so a name is never
/// reused or changed.
package enum DiagnosticID: String, CaseIterable, Sendable {
    // Reading files
    case unreadableFile = "unreadable-file"
    case unwritableFile = "unwritable-file"
    case emptyFolder = "empty-folder"
    case malformedJSON = "malformed-json"
    case invalidUTF8 = "invalid-utf8"
    case nestedTooDeep = "nested-too-deep"
    case duplicateName = "duplicate-name"
    case invalidOptions = "invalid-options"
    case notASchema = "not-a-schema"
    case foreignFile = "foreign-file"

    // Keywords
    case unknownKeyword = "unknown-keyword"
    case invalidKeywordValue = "invalid-keyword-value"
    case repeatedValue = "repeated-value"
    case keywordOnWrongType = "keyword-on-wrong-type"
    case keywordWithoutEffect = "keyword-without-effect"
    case unknownDialect = "unknown-dialect"
    case unknownFormat = "unknown-format"
    case unknownCurrency = "unknown-currency"
    case invalidPattern = "invalid-pattern"
    case patternNotLinear = "pattern-not-linear"

    // References
    case unresolvedReference = "unresolved-reference"
    case referenceCycle = "reference-cycle"
    case duplicateIdentifier = "duplicate-identifier"

    // Meaning
    case undeclaredRequired = "undeclared-required"
    case contradictoryBounds = "contradictory-bounds"
    case unknownFact = "unknown-fact"
    case unusedFact = "unused-fact"
    case factConflict = "fact-conflict"
    case invalidDefault = "invalid-default"
    case invalidExample = "invalid-example"
    case unsatisfiable = "unsatisfiable"
    case nullableInUpdate = "nullable-in-update"

    // Types
    case nameCollision = "name-collision"
    case typeInferred = "type-inferred"
    case typeFallback = "type-fallback"
    case defaultNotApplied = "default-not-applied"

    // Output
    case templateProblem = "template-problem"
    case staleFile = "stale-file"
    case missingFile = "missing-file"
    case leftoverFile = "leftover-file"
}
