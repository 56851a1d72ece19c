import JSONSource

/// A problem of the input, with its place and what to do about it.
package struct Diagnostic: Equatable, Sendable {
    package let id: DiagnosticID
    package let severity: Severity

    /// What was found and what was expected, without a final period.
    package let message: String

    /// What to do, or nil where the message already says it.
    package let help: String?

    /// Where, or nil when the problem belongs to no file.
    package let location: SourceLocation?

    package init(
        _ id: DiagnosticID,
        _ message: String,
        severity: Severity = .error,
        help: String? = nil,
        at location: SourceLocation?
    ) {
        self.id = id
        self.severity = severity
        self.message = message
        self.help = help
        self.location = location
    }
}

/// How much a diagnostic weighs.
package enum Severity: String, Sendable, Comparable {
    /// For information: a decision of the generator that the author may want to know.
    case note

    /// Worth changing, but the output is right.
    case warning

    /// The input is wrong; nothing is written.
    case error

    package static func < (left: Severity, right: Severity) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}

extension [Diagnostic] {
    /// By place, those without one first. Problems of one place keep their order.
    package var inOrder: [Diagnostic] {
        enumerated().sorted { left, right in
            switch (left.element.location, right.element.location) {
            case (nil, .some): true
            case (.some, nil): false
            case (let first?, let second?) where first != second && (first < second || second < first):
                first < second
            default: left.offset < right.offset
            }
        }.map(\.element)
    }
}

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

/// A place in a file.
package struct SourceLocation: Equatable, Sendable {
    /// The path as messages show it.
    package let path: String

    /// Line and column, or nil when the whole file is meant.
    package let position: SourcePosition?

    /// The value inside the document, or nil when the place is not inside a JSON document.
    package let pointer: JSONPointer?

    package init(path: String, position: SourcePosition? = nil, pointer: JSONPointer? = nil) {
        self.path = path
        self.position = position
        self.pointer = pointer
    }

    /// The place of a byte offset in a text.
    package init(in text: SourceText, offset: Int, pointer: JSONPointer? = nil) {
        self.init(path: text.path, position: text.position(of: offset), pointer: pointer)
    }
}

extension SourceLocation: Comparable {
    /// By path, then line, then column.
    package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        let places = [left, right].map { ($0.position?.line ?? 0, $0.position?.column ?? 0) }
        return left.path == right.path ? places[0] < places[1] : left.path < right.path
    }
}
