/// A path template (OpenAPI 3.1.0 section 4.8.8.2), and other text with names in braces.
package enum URITemplate {
    package enum Part: Equatable, Sendable {
        case text(String)
        case name(String)
    }

    /// The pieces in their order. A brace without its counterpart is text.
    package static func parts(of template: String) -> [Part] {
        var parts: [Part] = []
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
            parts.append(.name(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        return rest.isEmpty ? parts : parts + [.text(String(rest))]
    }

    /// What stands outside of braces.
    package static func texts(of template: String) -> [String] {
        parts(of: template).compactMap { if case .text(let text) = $0 { text } else { nil } }
    }

    /// The names in braces.
    package static func names(in template: String) -> [String] {
        parts(of: template).compactMap { if case .name(let name) = $0 { name } else { nil } }
    }
}

extension SchemaSet {
    /// The security schemes of a document (OpenAPI 3.1.0 section 4.8.27) with their names.
    package func securitySchemes(of document: OpenAPIValue) -> [(name: String, value: OpenAPIValue)] {
        (document["components"]?["securitySchemes"]?.members ?? []).compactMap { name, value in
            resolved(value).map { (name, $0) }
        }
    }
}
