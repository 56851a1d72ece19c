import Foundation

/// The instances under Tests/Documents.
enum Documents {
    /// The package's folder: three levels above this file.
    static let package = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let root = package.appending(path: "Tests/Documents")

    /// An instance on the disk.
    struct Instance {
        /// The path below Tests/Documents, for messages.
        let path: String
        let bytes: Data

        /// Where a rejected instance is wrong: a URI fragment, a space, and the keyword, a line each.
        ///
        /// Those of keywords of the payments vocabulary that validators do not assert are left out.
        let violations: Set<String>
    }

    /// The folders of payload types, as `Provider/Type`. The folder Dialect holds schemas and no payloads.
    static func folders() throws -> Set<String> {
        var folders: Set<String> = []
        for provider in try children(of: root) where provider.hasDirectoryPath {
            guard provider.lastPathComponent != "Dialect" else { continue }
            for type in try children(of: provider) where type.hasDirectoryPath {
                folders.insert("\(provider.lastPathComponent)/\(type.lastPathComponent)")
            }
        }
        return folders
    }

    /// A folder's instances of one kind (`accept`, `reject` or `reject-extended`), none where there is no such
    /// kind, in the order of their names.
    static func instances(of folder: String, _ kind: String) throws -> [Instance] {
        let directory = root.appending(path: "\(folder)/\(kind)")
        guard FileManager.default.fileExists(atPath: directory.path) else { return [] }
        return try children(of: directory).filter { $0.pathExtension == "json" }.map { file in
            Instance(
                path: "\(folder)/\(kind)/\(file.lastPathComponent)",
                bytes: try Data(contentsOf: file),
                violations: try violations(beside: file)
            )
        }
    }

    private static func violations(beside instance: URL) throws -> Set<String> {
        let file = instance.deletingPathExtension().appendingPathExtension("violations")
        guard FileManager.default.fileExists(atPath: file.path) else { return [] }
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        return Set(lines.filter(isAsserted).map { $0.removingPercentEncoding ?? String($0) })
    }

    /// Whether validators assert the keyword of a line.
    private static func isAsserted(_ line: Substring) -> Bool {
        !line.contains(" x-") || assertedKeywords.contains { line.hasSuffix(" " + $0) }
    }

    /// The keywords of the payments vocabulary that validators assert.
    private static let assertedKeywords: Set<String> = ["x-merge"]

    /// How many instances of a kind the whole tree holds, counted without the list of types.
    static func count(_ kind: String) throws -> Int {
        let files = try FileManager.default.subpathsOfDirectory(atPath: root.path)
        return files.count { path in
            let parts = path.split(separator: "/")
            return parts.count == 4 && parts[0] != "Dialect" && parts[2] == kind && path.hasSuffix(".json")
        }
    }

    private static func children(of directory: URL) throws -> [URL] {
        let keys: [URLResourceKey] = [.isDirectoryKey]
        return try FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: keys)
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
    }
}
