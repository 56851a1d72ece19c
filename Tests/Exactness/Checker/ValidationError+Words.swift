import PayloadRuntime

extension ValidationError {
    /// The violations, each with its keyword.
    var inWords: String {
        violations.map { "\($0.keyword): \($0.message)" }.joined(separator: "; ")
    }
}
