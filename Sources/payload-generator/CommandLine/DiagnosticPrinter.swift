import Diagnostics

/// Prints problems of schemas.
struct DiagnosticPrinter {
    let form: DiagnosticForm
    let console: Console

    /// In the order of their places. JSON is a result that a script reads; the other forms are for people.
    func print(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics.inOrder {
            let text = form.render(diagnostic)
            form == .json ? console.output(text) : console.error(text)
        }
    }
}

/// How many errors and warnings there are.
struct ProblemCount {
    let errors: Int
    let warnings: Int

    init(_ diagnostics: [Diagnostic]) {
        errors = diagnostics.count { $0.severity == .error }
        warnings = diagnostics.count { $0.severity == .warning }
    }

    /// "1 error, 2 warnings"
    var words: String {
        "\(counted(errors, "error")), \(counted(warnings, "warning"))"
    }
}

/// A number of things.
func counted(_ count: Int, _ one: String) -> String {
    "\(count) \(one)\(count == 1 ? "" : "s")"
}
