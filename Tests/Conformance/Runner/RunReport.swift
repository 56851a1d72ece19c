import JSONSchemaSuite

/// What came of a run, and how it is shown.
struct RunReport {
    /// The tests of a file, counted.
    struct Row {
        let name: String
        var tests = 0
        var generated = 0
        var evaluated = 0
        var disagreements = 0

        static func += (row: inout Row, other: Row) {
            row.tests += other.tests
            row.generated += other.generated
            row.evaluated += other.evaluated
            row.disagreements += other.disagreements
        }
    }

    private(set) var rows: [Row] = []

    /// What fails the run, a text for each.
    private(set) var problems: [String] = []

    typealias Answer = Result<ConformanceOutcome, RunFailure>

    /// Whether all files of the suite are in it.
    let isWhole: Bool

    private var totals: [ConformanceSuite.Part: Row] = [:]
    private var listed: Set<String> = []
    private var part = ConformanceSuite.Part.mandatory

    init(isWhole: Bool) {
        self.isWhole = isWhole
    }

    /// Starts the row of a file.
    mutating func begin(_ file: String, in part: ConformanceSuite.Part) {
        rows.append(Row(name: file))
        self.part = part
    }

    /// Looks for what is missing.
    mutating func end() {
        guard isWhole else { return }
        for part in ConformanceSuite.Part.allCases {
            let count = totals[part]?.tests ?? 0
            if count < part.minimum {
                problems.append("\(part.rawValue): \(count) tests; expected \(part.minimum) or more")
            }
        }
        for name in ConformanceExceptions.reasons.keys.sorted() where !listed.contains(name) {
            problems.append("\(name): is listed, and there is no such test")
        }
    }

    /// Adds a test to the row of the last file.
    mutating func add(_ test: ConformanceTest, generated: Answer, evaluated: Answer) {
        var row = Row(name: "", tests: 1)
        if passes(test, "generated", generated) { row.generated = 1 }
        if passes(test, "evaluated", evaluated) { row.evaluated = 1 }
        if let difference = Self.difference(generated, evaluated) {
            row.disagreements = 1
            problems.append("\(test.name): the two disagree\n\(difference)")
        }
        if !rows.isEmpty { rows[rows.count - 1] += row }
        totals[part, default: Row(name: part.rawValue)] += row
    }

    /// Whether an answer is right. Notes the one that should be and is not, and the one that is listed and should not.
    private mutating func passes(_ test: ConformanceTest, _ what: String, _ answer: Answer) -> Bool {
        let failure = Self.failure(of: answer, test)
        if ConformanceExceptions.reasons[test.name] != nil {
            listed.insert(test.name)
            if failure == nil { problems.append("\(test.name): \(what): passes without its listing") }
        } else if let failure {
            problems.append("\(test.name): \(what): \(failure)")
        }
        return failure == nil
    }

    private static func failure(of answer: Answer, _ test: ConformanceTest) -> String? {
        switch answer {
        case .success(let outcome): outcome.failure(of: test)
        case .failure(let failure): failure.description
        }
    }

    /// Nil where both say the same, or where one has failed for a reason that is reported already.
    private static func difference(_ generated: Answer, _ evaluated: Answer) -> String? {
        guard case .success(let first) = generated, case .success(let second) = evaluated, first != second
        else { return nil }
        return "  generated: \(text(of: first))\n  evaluated: \(text(of: second))"
    }

    private static func text(of outcome: ConformanceOutcome) -> String {
        (outcome.isValid ? "valid" : "invalid")
            + outcome.violations.map { "\n    " + $0.joined(separator: " | ") }.joined()
    }

    // MARK: - Text

    /// The counts as a table: a row for each file, and one for each part of the suite.
    var text: String {
        let parts = ConformanceSuite.Part.allCases.compactMap { totals[$0] }
        let header = ["file", "tests", "generated", "evaluated", "disagreements"]
        let cells = (rows + parts).map { row in
            [row.name] + [row.tests, row.generated, row.evaluated, row.disagreements].map(String.init)
        }
        let widths = header.indices.map { column in ([header] + cells).map { $0[column].count }.max() ?? 0 }
        return ([header] + cells).map { line in
            zip(line, widths).enumerated().map { column, cell in
                let padding = String(repeating: " ", count: cell.1 - cell.0.count)
                return column == 0 ? cell.0 + padding : padding + cell.0
            }.joined(separator: "  ") + "\n"
        }.joined()
    }
}
