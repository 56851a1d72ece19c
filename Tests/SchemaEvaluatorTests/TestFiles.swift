import Foundation

/// The files that tests read.
enum TestFiles {
    /// The package's folder.
    static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The sorted paths of the files in a folder, relative to it.
    static func names(in folder: URL, recursively: Bool) throws -> [String] {
        let names =
            recursively
            ? try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            : try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return names.sorted()
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: package.appendingPathComponent(path)))
    }
}
