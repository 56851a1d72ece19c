#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A UUID in its text form, RFC 4122 section 3: hexadecimal digits in groups of 8, 4, 4, 4 and 12.
///
/// Two values are equal when their texts are; compare ``uuid`` to compare without regard to letter case.
public struct UUIDString: TextValue {
    /// What a text of this form is called.
    public static let form = "a UUID"

    /// The text as it came, in whichever letter case.
    public let text: String
    /// The UUID.
    public let uuid: UUID

    /// Takes a text, or gives nil when it is not a UUID.
    public init?(_ text: String) {
        guard StringFormat.uuid.accepts(text), let uuid = UUID(uuidString: text) else { return nil }
        self.text = text
        self.uuid = uuid
    }

    /// Writes a UUID in lower case, as RFC 4122 section 3 asks for.
    public init(_ uuid: UUID) {
        text = uuid.uuidString.lowercased()
        self.uuid = uuid
    }
}
