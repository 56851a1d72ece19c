/// The tests of the official suite that do not run as they stand, by exact name, each with the reason.
///
/// The list may only shrink: a listed test that would pass without its listing fails.
enum SpecificationExceptions {
    /// What is done about a test.
    enum Kind {
        /// Not run, for the reason given.
        case skipped(reason: String)

        /// Run with missing names rendering as nothing: the suite wants that, our default is an error.
        case missingNames
    }

    /// One listed test.
    typealias Row = (file: String, test: String, kind: Kind)

    static let all: [Row] = skipped + missingNames

    /// Why `~lambdas` does not run at all.
    static let lambdas = "lambdas are not supported: templates carry layout, code makes the decisions"

    private static let notEscaped = "output is Swift, nothing is HTML-escaped"

    private static let skipped: [Row] = [
        ("interpolation", "HTML Escaping", .skipped(reason: notEscaped)),
        ("interpolation", "Implicit Iterators - HTML Escaping", .skipped(reason: notEscaped)),
        ("sections", "Implicit Iterator - HTML Escaping", .skipped(reason: notEscaped)),
    ]

    private static let missingNames: [Row] = [
        ("interpolation", "Basic Context Miss Interpolation", .missingNames),
        ("interpolation", "Triple Mustache Context Miss Interpolation", .missingNames),
        ("interpolation", "Ampersand Context Miss Interpolation", .missingNames),
        ("interpolation", "Dotted Names - Broken Chains", .missingNames),
        ("interpolation", "Dotted Names - Broken Chain Resolution", .missingNames),
        ("interpolation", "Dotted Names - Context Precedence", .missingNames),
        ("interpolation", "Dotted Names are never single keys", .missingNames),
        ("inverted", "Context Misses", .missingNames),
        ("inverted", "Dotted Names - Broken Chains", .missingNames),
        ("partials", "Failed Lookup", .missingNames),
        ("sections", "Context Misses", .missingNames),
        ("sections", "Dotted Names - Broken Chains", .missingNames),
        ("~inheritance", "Negative Sections", .missingNames),
        ("~dynamic-names", "Context Misses - Partial", .missingNames),
        ("~dynamic-names", "Failed Lookup - Partial", .missingNames),
        ("~dynamic-names", "Dotted Names - Operator Precedence", .missingNames),
        ("~dynamic-names", "Dotted Names - Failed Lookup", .missingNames),
        ("~dynamic-names", "Dotted names - Context Stacking Failed Lookup", .missingNames),
        ("~dynamic-names", "Dynamic Names - Double Dereferencing", .missingNames),
        ("~dynamic-names", "Dynamic Names - Composed Dereferencing", .missingNames),
    ]
}
