import SchemaFrontEnd

/// Where documents are whose URIs start alike: an option `--resolve URI-PREFIX=DIR`.
struct ResolveRule {
    /// What the URIs start with.
    let prefix: String

    /// The folder that stands for it, as it was given. A file stands for the URI that is the prefix itself.
    let folder: String

    /// Nil unless there are both, and the prefix is an absolute URI.
    init?(_ text: String) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init
        )
        guard parts.count == 2, URI(parts[0])?.scheme != nil, !parts[1].isEmpty else { return nil }
        prefix = parts[0]
        folder = parts[1]
    }

    /// The path of a document. Nil when the URI does not start with the prefix, or goes on in the middle of a name.
    func path(of uri: URI) -> String? {
        let text = uri.description
        guard text.utf8.starts(with: prefix.utf8) else { return nil }
        var rest = String(decoding: text.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
        if rest.isEmpty { return folder }
        let isWhole = prefix.hasSuffix("/") || prefix.hasSuffix(":")
        guard isWhole || rest.hasPrefix("/") else { return nil }
        while rest.hasPrefix("/") { rest.removeFirst() }
        guard let name = decodedPath(rest), !name.isEmpty else { return nil }
        return folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }
}

extension [ResolveRule] {
    /// The rule whose prefix fits best, and the path that it gives.
    func path(of uri: URI) -> (rule: ResolveRule, path: String)? {
        compactMap { rule in rule.path(of: uri).map { (rule, $0) } }
            .max { $0.0.prefix.utf8.count < $1.0.prefix.utf8.count }
    }
}

/// A URI's path as one on the disk. Nil when the percent-encoding hides a step out of the folder, or is not UTF-8.
func decodedPath(_ path: String) -> String? {
    var reference = URI.empty
    reference.fragment = path
    guard let decoded = reference.decodedFragment, !decoded.utf8.contains(0) else { return nil }
    let steps = decoded.split(separator: "/")
    return steps.contains("..") ? nil : decoded
}
