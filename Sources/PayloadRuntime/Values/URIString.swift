#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A URI with its scheme: RFC 3986 section 3, such as `https://shop.example/thanks?order=1#top`.
///
/// Two values are equal when their texts are; nothing is normalised.
public struct URIString: TextValue {
    /// What a text of this form is called.
    public static let form = "a URI with a scheme"

    /// The text as it came.
    public let text: String

    /// Takes a text, or gives nil when it is not a URI: a relative reference, or one with characters that RFC 3986
    /// wants percent-encoded.
    public init?(_ text: String) {
        guard StringFormat.uri.accepts(text) else { return nil }
        self.text = text
    }

    /// The URL, or nil where Foundation refuses the text.
    public var url: URL? { URL(string: text) }
}
