import Foundation
import Testing

/// The built program, as a shell starts it.
enum Tool {
    /// What a run printed and how it ended.
    struct Outcome {
        let status: Int32
        let output: String
        let error: String

        /// The last line of standard error, which sums up a run that failed.
        var verdict: Substring? { error.split(separator: "\n").last }
    }

    /// The program beside the test bundle.
    static func executable() throws -> URL {
        // The bundle is an argument of the process that runs it, or stands around the code on macOS.
        let places =
            CommandLine.arguments.map { URL(fileURLWithPath: $0) } + Bundle.allBundles.map(\.bundleURL)
        let candidates = places.flatMap { place in
            [
                place, place.deletingLastPathComponent(),
                place.deletingLastPathComponent().deletingLastPathComponent(),
            ]
        }.map { $0.appendingPathComponent("payload-generator") }
        return try #require(
            candidates.first { isProgram($0.path) },
            "payload-generator is not built beside the tests"
        )
    }

    private static func isProgram(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
            && FileManager.default.isExecutableFile(atPath: path)
    }

    /// Starts the program without waiting for it. What it prints goes into two files.
    ///
    /// - Parameters:
    ///   - input: the file in the folder that is standard input. Nil for an empty one.
    ///   - program: what starts the program in its turn. Nil where nothing is between.
    static func start(
        _ arguments: [String],
        in folder: Sandbox,
        log: String = "log",
        input: String? = nil,
        program: URL? = nil
    ) throws -> Process {
        let process = Process()
        process.standardInput =
            try input.map { try FileHandle(forReadingFrom: folder.url.appendingPathComponent($0)) }
            ?? FileHandle.nullDevice
        process.executableURL = try program ?? executable()
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        for (name, ending) in [(\Process.standardOutput, "out"), (\Process.standardError, "err")] {
            let file = folder.url.appendingPathComponent("\(log).\(ending)")
            try Data().write(to: file)
            process[keyPath: name] = try FileHandle(forWritingTo: file)
        }
        try process.run()
        return process
    }

    /// Runs the program to its end.
    static func run(
        _ arguments: String...,
        in folder: Sandbox,
        log: String = "log",
        input: String? = nil
    ) throws -> Outcome {
        try run(arguments, in: folder, log: log, input: input)
    }

    /// Runs the program to its end.
    static func run(
        _ arguments: [String],
        in folder: Sandbox,
        log: String = "log",
        input: String? = nil,
        program: URL? = nil
    ) throws -> Outcome {
        let process = try start(arguments, in: folder, log: log, input: input, program: program)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit, "\(arguments) crashed")
        return Outcome(
            status: process.terminationStatus,
            output: try folder.text("\(log).out"),
            error: try folder.text("\(log).err")
        )
    }
}

/// A folder of its own for a test. It is removed with the last reference to it.
final class Sandbox: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent(
            "command-line-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    /// Writes a file and the folders around it.
    func write(_ text: String, to path: String) throws {
        let file = url.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
    }

    /// Writes a schema of an object with one text property.
    func schema(_ path: String, property: String = "name") throws {
        let text = #"{"type": "object", "properties": {"\#(property)": {"type": "string"}}}"#
        try write(text, to: "Schemas/\(path).schema.json")
    }

    func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(
            at: url.appendingPathComponent(path),
            withIntermediateDirectories: true
        )
    }

    func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: url.appendingPathComponent(path).path,
            withDestinationPath: target
        )
    }

    /// Renames, over what stands there.
    func move(_ path: String, to target: String) throws {
        let (old, new) = (url.appendingPathComponent(path), url.appendingPathComponent(target))
        try #require(rename(old.path, new.path) == 0)
    }

    func setMode(_ mode: Int, of path: String) throws {
        try FileManager.default.setAttributes(
            [.posixPermissions: mode],
            ofItemAtPath: url.appendingPathComponent(path).path
        )
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(at: url.appendingPathComponent(path))
    }

    func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: url.appendingPathComponent(path)), as: UTF8.self)
    }

    func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: url.appendingPathComponent(path).path)
    }

    /// The paths of all files below a folder, hidden ones too, sorted. Empty without the folder.
    func files(_ path: String) -> [String] {
        let names = FileManager.default.enumerator(atPath: url.appendingPathComponent(path).path)
        return (names?.compactMap { $0 as? String } ?? []).filter { name in
            var isFolder: ObjCBool = false
            let full = url.appendingPathComponent(path).appendingPathComponent(name).path
            return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) && !isFolder.boolValue
        }.sorted()
    }

    /// The texts of all files below a folder, by path.
    func contents(_ path: String) throws -> [String: String] {
        try Dictionary(uniqueKeysWithValues: files(path).map { ($0, try text("\(path)/\($0)")) })
    }

    /// When each file below a folder was last written, and which file on the disk it is.
    func stamps(_ path: String) throws -> [String: [String]] {
        try Dictionary(
            uniqueKeysWithValues: files(path).map { name in
                let full = url.appendingPathComponent(path).appendingPathComponent(name).path
                let attributes = try FileManager.default.attributesOfItem(atPath: full)
                return (
                    name,
                    ["\(attributes[.modificationDate] ?? "")", "\(attributes[.systemFileNumber] ?? "")"]
                )
            }
        )
    }
}
