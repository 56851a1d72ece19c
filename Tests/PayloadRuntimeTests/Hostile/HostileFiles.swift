import Foundation

/// Files of the package that the tests here read.
enum HostileFiles {
    /// The package's folder: four levels above this file.
    private static let package = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// A payload of 1.4 kB that its schema accepts.
    static func payload() throws -> [UInt8] {
        let path = "Tests/Documents/Barion/StartPaymentWithAppleTokenRequest/accept/all-properties.json"
        return Array(try Data(contentsOf: package.appending(path: path)))
    }

    /// The inputs that fuzzing found worth keeping, by their file names.
    static func parserCorpus() throws -> [(name: String, bytes: [UInt8])] {
        let folder = package.appending(path: "Tests/Fuzz/corpus/parser")
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { ($0.lastPathComponent, Array(try Data(contentsOf: $0))) }
    }
}
