import Diagnostics
import Foundation
import JSONSource
import SwiftEmitter

/// Compares what was generated with what stands on the disk.
struct GeneratedFolder {
    /// The folder as it was given.
    let root: String

    /// Something that would have to be done to bring the folder up to date.
    enum Change {
        case write(path: String, text: String, isNew: Bool)
        case remove(path: String)
    }

    /// What has to be done, in the order of the paths.
    struct Plan {
        var changes: [Change] = []
        var unchanged = 0

        /// Files in the way that the generator did not write.
        var problems: [Diagnostic] = []
    }

    /// - Parameter isComplete: whether the outputs are all there are, so that other modules' files are left over.
    func plan(for outputs: [Pipeline.Output], isComplete: Bool) -> Plan {
        var plan = Plan()
        var expected: Set<String> = []
        for output in outputs {
            for file in output.files {
                let path = "\(root)/\(output.module)/\(file.name)"
                expected.insert(path)
                compare(file, with: path, in: &plan)
            }
        }
        let modules = isComplete ? entries(of: root) : outputs.map(\.module)
        for module in modules {
            for name in entries(of: "\(root)/\(module)") where name.hasSuffix(".swift") {
                let path = "\(root)/\(module)/\(name)"
                guard !expected.contains(path), GeneratedMarker.isPresent(atPath: path) else { continue }
                plan.changes.append(.remove(path: path))
            }
        }
        return plan
    }

    private func compare(_ file: GeneratedFile, with path: String, in plan: inout Plan) {
        guard let existing = FileManager.default.contents(atPath: path) else {
            plan.changes.append(.write(path: path, text: file.text, isNew: true))
            return
        }
        if existing == Data(file.text.utf8) {
            plan.unchanged += 1
        } else if GeneratedMarker.isPresent(in: existing) {
            plan.changes.append(.write(path: path, text: file.text, isNew: false))
        } else {
            plan.problems.append(
                Diagnostic(
                    .foreignFile,
                    "a file that the generator did not write is in the way",
                    help: "move it away, or name the type otherwise with \"x-swift-name\"",
                    at: SourceLocation(path: path)
                )
            )
        }
    }

    private func entries(of path: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    /// Makes the changes. Throws a diagnostic's error at the first that fails; what was written by then is whole.
    func apply(_ plan: Plan) throws(WriteFailure) {
        for change in plan.changes {
            switch change {
            case .write(let path, let text, _): try write(text, to: path)
            case .remove(let path): try remove(path)
            }
        }
    }

    /// Why a file could not be written or removed.
    struct WriteFailure: Error {
        let path: String
        let reason: String
    }

    /// Writes beside the file first and then moves it into place, so that an interrupted run leaves the old or
    /// the new content. The file beside it has no ending that a build would pick up, and the next run reuses it.
    private func write(_ text: String, to path: String) throws(WriteFailure) {
        let url = URL(fileURLWithPath: path)
        let folder = url.deletingLastPathComponent()
        let draft = folder.appendingPathComponent(".\(url.lastPathComponent).new")
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: draft)
        } catch {
            throw WriteFailure(path: path, reason: error.localizedDescription)
        }
        if rename(draft.path, url.path) != 0 {
            throw WriteFailure(path: path, reason: String(cString: strerror(errno)))
        }
    }

    private func remove(_ path: String) throws(WriteFailure) {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            throw WriteFailure(path: path, reason: error.localizedDescription)
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        // A module's folder that holds nothing any more goes with its last file.
        if (try? FileManager.default.contentsOfDirectory(atPath: folder))?.isEmpty == true {
            try? FileManager.default.removeItem(atPath: folder)
        }
    }
}

/// The line by which the generator recognises its own files.
enum GeneratedMarker {
    private static let start = Array("// Generated from ".utf8)
    private static let end = Array(". Do not edit.".utf8)

    /// Whether one of the leading comment lines is the marker; a team's template may put others before it.
    static func isPresent(in bytes: some Collection<UInt8>) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let line = rest.prefix { $0 != UInt8(ascii: "\n") }
            if line.starts(with: start), line.suffix(end.count).elementsEqual(end) { return true }
            guard line.isEmpty || line.starts(with: "//".utf8) else { return false }
            rest = rest[line.endIndex...].dropFirst()
        }
        return false
    }

    static func isPresent(atPath path: String) -> Bool {
        FileManager.default.contents(atPath: path).map { isPresent(in: $0) } ?? false
    }
}
