import Foundation
import SchemaFrontEnd

/// The documents that the suite's schemas refer to, read when a reference leads to them.
package struct ConformanceRemotes: Sendable {
    let folder: URL

    /// Where the suite says that these documents come from.
    private static let prefix = "http://localhost:1234/"

    /// A schema's file, then the remote ones that its references lead to, also through each other.
    ///
    /// - Parameter name: is put before the names of the remote files.
    func files(with file: SchemaFile, name: String) -> [SchemaFile] {
        var files = [file]
        var known: Set<URI> = []
        var next = 0
        while next < files.count {
            let links = DocumentLinks(of: files[next])
            known.formUnion(links.identifiers)
            for uri in links.references + links.dialects where known.insert(uri).inserted {
                if let file = load(uri, name: name) { files.append(file) }
            }
            next += 1
        }
        return files
    }

    /// Nil for a URI of no such document, which is then reported where it is referred to.
    private func load(_ uri: URI, name: String) -> SchemaFile? {
        let text = uri.description
        guard text.hasPrefix(Self.prefix) else { return nil }
        let path = String(text.dropFirst(Self.prefix.count))
        guard let data = try? Data(contentsOf: folder.appendingPathComponent(path)) else { return nil }
        let plain = path.map { $0.isLetter || $0.isNumber || $0 == "." ? "\($0)" : " " }.joined()
        let place = SchemaPath(shown: path, root: "remotes", relative: "\(name) \(plain)")
        return SchemaFile.load(place, bytes: Array(data), module: "remotes", retrievalURI: uri).file
    }
}
