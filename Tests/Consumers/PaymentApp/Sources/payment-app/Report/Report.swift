/// What was tried, and what came of it.
actor Report {
    /// A scenario.
    struct Line {
        /// What it shows, as a statement.
        let name: String

        /// Why it does not hold. Nil when it does.
        let fault: String?
    }

    /// The scenarios, in the order in which they ended.
    private(set) var lines: [Line] = []

    /// Whether all hold.
    var isGood: Bool { lines.allSatisfy { $0.fault == nil } }

    /// A scenario has ended.
    func add(_ name: String, fault: String?) {
        lines.append(Line(name: name, fault: fault))
        print(fault.map { "FAILED  \(name): \($0)" } ?? "ok      \(name)")
    }

    /// Prints a heading.
    func heading(_ text: String) {
        print("\n== \(text)")
    }
}

/// What was expected and is not so.
struct Unexpected: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// Throws unless something is so.
func expect(
    _ condition: Bool,
    _ expectation: @autoclosure () -> String,
    line: UInt = #line,
    file: StaticString = #fileID
) throws {
    guard condition else { throw Unexpected("expected \(expectation()) (\(file):\(line))") }
}

/// What an optional holds. Throws when it holds nothing.
func present<Value>(
    _ value: Value?,
    _ name: @autoclosure () -> String,
    line: UInt = #line,
    file: StaticString = #fileID
) throws -> Value {
    guard let value else { throw Unexpected("expected \(name()) (\(file):\(line))") }
    return value
}
