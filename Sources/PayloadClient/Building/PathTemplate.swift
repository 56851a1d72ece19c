/// A path with parameters in braces: `/v1/{merchantId}/sessions`.
enum PathTemplate {
    /// A parameter's value.
    struct Value: Sendable {
        let name: String
        /// The encoded value.
        let text: String
        /// The encoded value, or `<redacted>`.
        let shown: String
    }

    /// The path with its parameters filled in, and the same as it may be shown.
    ///
    /// - Throws: a ``TemplateFault`` when a parameter has no value, or a value no parameter.
    static func filled(
        _ template: String,
        with values: [Value]
    ) throws(TemplateFault) -> (path: String, shown: String) {
        guard template.utf8.first == UInt8(ascii: "/") else {
            throw TemplateFault(message: "the operation's path must begin with a slash")
        }
        var path = ""
        var shown = ""
        var used = 0
        var rest = template.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
            guard let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) else { break }
            let text = template[rest.startIndex..<open]
            let name = template[rest.index(after: open)..<close]
            guard let value = values.first(where: { $0.name == name }) else {
                throw TemplateFault(message: "the path parameter \(name) has no value")
            }
            path += text
            path += value.text
            shown += text
            shown += value.shown
            used += 1
            rest = rest[rest.index(after: close)...]
        }
        path += template[rest.startIndex...]
        shown += template[rest.startIndex...]
        guard used >= values.count else {
            throw TemplateFault(message: "a value is given for no parameter of the path")
        }
        return (path, shown)
    }

    /// Whether a path has a segment that a URL library takes out (RFC 3986 section 5.2.4), encoded or not.
    static func hasDotSegment(_ path: String) -> Bool {
        // Most paths have neither a point nor an encoded one.
        guard path.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "%") }) else {
            return false
        }
        return path.split(separator: "/").contains { dotSegments.contains($0.lowercased()) }
    }

    private static let dotSegments: Set<String> = [".", "..", "%2e", "%2e.", ".%2e", "%2e%2e"]
}

/// Why a path cannot be made.
struct TemplateFault: Error {
    let message: String
}
