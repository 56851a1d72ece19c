#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Why a JSON value is not the Swift value that was asked for.
///
/// It names kinds and never quotes a value, so that it can be logged when the payload held a secret. The location
/// holds names of members, as the payload spells them.
public struct PayloadDecodingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Where the offending value is: a JSON Pointer (RFC 6901), empty for the whole document.
    public let location: String
    /// What was expected, with its article: "a string", "an RFC 3339 date-time".
    public let expected: String
    /// What was found instead, in words: the kind of the value, or "nothing".
    public let found: String

    /// Creates an error.
    ///
    /// - Parameters:
    ///   - location: The JSON Pointer of the offending value.
    ///   - expected: What was expected, in words.
    ///   - found: What was found instead, in words; never a value.
    public init(location: String, expected: String, found: String) {
        self.location = location
        self.expected = expected
        self.found = found
    }

    /// Creates an error for a value of the wrong kind.
    public init(at instance: JSONInstance, expected: String) {
        self.init(location: instance.location, expected: expected, found: instance.kind.inWords)
    }

    /// Creates an error for a value of the right kind that is not in the expected form or range.
    public init(at instance: JSONInstance, expected: String, notIn form: String) {
        self.init(location: instance.location, expected: expected, found: "\(instance.kind.inWords) \(form)")
    }

    /// What was expected and what was found.
    public var message: String { "expected \(expected), found \(found)" }

    /// The location and the message.
    public var description: String { (location.isEmpty ? "" : location + ": ") + message }
}

extension PayloadDecodingError: LocalizedError {
    /// The location and the message.
    public var errorDescription: String? { description }
}
