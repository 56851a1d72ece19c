/// Media types of bodies (RFC 9110 section 8.3.1).
enum MediaType {
    /// The media type of every JSON body that a client sends.
    static let json = "application/json"

    /// Whether a `Content-Type` says JSON: `application/json`, or a type with the suffix `+json` (RFC 6839), with
    /// parameters or without.
    static func isJSON(_ contentType: String) -> Bool {
        if HeaderFields.isSame(contentType, json) { return true }
        let name = name(of: contentType)
        return name == json || (name.hasSuffix("+json") && name.contains("/"))
    }

    /// Whether a `Content-Type` is of a media range: `text/plain`, `image/*` or `*/*`. Parameters do not count.
    static func matches(_ contentType: String, _ range: String) -> Bool {
        let type = name(of: contentType)
        let range = name(of: range)
        if range == "*/*" { return true }
        if range.hasSuffix("/*") { return type.hasPrefix(range.dropLast()) }
        return type == range
    }

    private static func name(of contentType: String) -> String {
        let name = contentType.prefix { $0 != ";" }
        return String(name.filter { $0 != " " && $0 != "\t" }).lowercased()
    }
}
