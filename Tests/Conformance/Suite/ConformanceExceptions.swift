/// The tests of the official suite that fail, by exact name, each with the reason.
///
/// The list may only shrink: a listed test that passes fails the run.
package enum ConformanceExceptions {
    /// By name.
    package static let reasons: [String: String] = [:]
}
