#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Why a value could not be written as JSON.
public struct PayloadEncodingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Where the value would have stood: a JSON Pointer (RFC 6901).
    public let location: String
    /// What is wrong, in words; never the value.
    public let message: String

    /// Creates an error.
    public init(location: String, message: String) {
        self.location = location
        self.message = message
    }

    /// The location and the message.
    public var description: String { (location.isEmpty ? "" : location + ": ") + message }
}

extension PayloadEncodingError: LocalizedError {
    /// The location and the message.
    public var errorDescription: String? { description }
}
