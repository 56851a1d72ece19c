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
