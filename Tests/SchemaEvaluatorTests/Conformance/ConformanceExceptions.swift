/// The tests of the official suite that fail, by exact name, each with the reason.
///
/// The list may only shrink: a listed test that passes fails the run.
enum ConformanceExceptions {
    /// By name.
    static let reasons: [String: String] = [:]
}
