/// Counts what holds and prints what does not.
struct Checks {
    private(set) var passed = 0
    private(set) var failed = 0

    mutating func expect(_ holds: Bool, _ what: @autoclosure () -> String) {
        if holds {
            passed += 1
        } else {
            failed += 1
            print("failed: \(what())")
        }
    }

    /// Both values and what they are, so that a failure shows the difference.
    mutating func equal<Value: Equatable>(_ found: Value, _ expected: Value, _ what: String) {
        expect(found == expected, "\(what) is \(found), expected \(expected)")
    }
}
