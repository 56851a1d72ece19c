import Diagnostics
import JSONSource
import SwiftEmitter

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Compares what was generated with what stands on the disk.
struct GeneratedFolder {
    /// The folder as it was given.
    let root: String

    /// The name of the schemas folder. Files from another one are none of this run's business. Nil where all
    /// generated files are.
    let schemas: String?

    /// Whether nobody else writes here, as in a build's own folder. What stands where a file belongs is replaced then,
    /// also a file that was emptied or edited: a build that cannot mend its folder would ask people to delete it.
    var isBuildFolder = false

    var progress = Progress.unheard

    /// Something that would have to be done to bring the folder up to date.
    enum Change {
        case write(path: String, text: String, isNew: Bool)
        case remove(path: String)

        var path: String {
            switch self {
            case .write(let path, _, _), .remove(let path): path
            }
        }
    }

    /// What has to be done, in the order of the paths.
    struct Plan {
        var changes: [Change] = []
        var unchanged = 0

        /// Drafts of an earlier run that was interrupted.
        var drafts: [String] = []

        /// What is in the way and the generator did not write.
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
                progress(.comparing(path: path))
                compare(file, with: path, in: &plan)
            }
        }
        let modules = isComplete ? entries(of: root) : outputs.map(\.module)
        for module in modules {
            for name in entries(of: "\(root)/\(module)") {
                let path = "\(root)/\(module)/\(name)"
                if Self.isDraft(name) { plan.drafts.append(path) }
                guard name.hasSuffix(".swift"), !expected.contains(path),
                    FileSystem.kind(of: path) == .file,
                    let source = GeneratedMarker.source(atPath: path),
                    schemas.map({ source.hasPrefix($0 + "/") }) ?? true
                else { continue }
                plan.changes.append(.remove(path: path))
            }
        }
        return plan
    }

    private func compare(_ file: GeneratedFile, with path: String, in plan: inout Plan) {
        guard let kind = FileSystem.kind(of: path) else {
            plan.changes.append(.write(path: path, text: file.text, isNew: true))
            return
        }
        let existing = kind == .file ? FileManager.default.contents(atPath: path) : nil
        if let existing, existing == Data(file.text.utf8) {
            plan.unchanged += 1
        } else if let existing, GeneratedMarker.isPresent(in: existing) {
            plan.changes.append(.write(path: path, text: file.text, isNew: false))
        } else if isBuildFolder, kind != .folder {
            plan.changes.append(.write(path: path, text: file.text, isNew: false))
        } else {
            let what = kind == .folder ? "folder" : "file"
            plan.problems.append(
                Diagnostic(
                    .foreignFile,
                    "a \(what) that the generator did not write is in the way",
                    help: isBuildFolder
                        ? "remove it" : "move it away, or name the type otherwise with \"x-swift-name\"",
                    at: SourceLocation(path: path)
                )
            )
        }
    }

    private func entries(of path: String) -> [String] {
        (try? FileSystem.allEntries(of: path)) ?? []
    }
}

/// Writing.
extension GeneratedFolder {
    /// Why a file could not be written or removed, and what to do.
    struct WriteFailure: Error {
        let path: String
        let reason: String
        var help = "every file is whole, old or new; run again when it can be written"

        var diagnostic: Diagnostic {
            Diagnostic(
                .unwritableFile,
                "cannot write: \(reason)",
                help: help,
                at: SourceLocation(path: path)
            )
        }
    }

    /// Makes the folder and keeps other runs out of it while the action compares and writes.
    func locked<Answer>(_ action: () throws(WriteFailure) -> Answer) throws(WriteFailure) -> Answer {
        try makeFolder(root)
        progress(.waiting(folder: root))
        guard let lock = FolderLock(root, patience: 60) else {
            throw WriteFailure(
                path: root,
                reason: "another run has been writing here for a minute",
                help: "wait until it ends, then run again"
            )
        }
        defer { withExtendedLifetime(lock) {} }
        return try action()
    }

    private func makeFolder(_ path: String) throws(WriteFailure) {
        let found: String
        switch FileSystem.kind(of: path) {
        case .folder: return
        case .file: found = "a file stands"
        case .brokenLink: found = "a link to nothing stands"
        case .special: found = "something that is neither a file nor a folder stands"
        case nil:
            do {
                return try FileManager.default.createDirectory(
                    atPath: path,
                    withIntermediateDirectories: true
                )
            } catch {
                throw WriteFailure(path: path, reason: FileSystem.reason(error))
            }
        }
        throw WriteFailure(
            path: path,
            reason: "\(found) where the folder should be",
            help: "move it away, or choose another folder with --output"
        )
    }

    /// Makes the changes. Throws at the first that fails; what was written by then is whole.
    func apply(_ plan: Plan) throws(WriteFailure) {
        for draft in plan.drafts { try remove(draft) }
        for (index, change) in plan.changes.enumerated() {
            progress(.writing(path: change.path, .init(index + 1, of: plan.changes.count)))
            switch change {
            case .write(let path, let text, _): try write(text, to: path)
            case .remove(let path): try remove(path)
            }
        }
    }

    /// Writes beside the file first and then moves it into place, so that an interrupted run leaves the old or
    /// the new content. The file beside it has an ending that no build picks up; the next run removes it.
    private func write(_ text: String, to path: String) throws(WriteFailure) {
        let name = path.split(separator: "/").last ?? ""
        let folder = String(path.dropLast(name.count + 1))
        let draft = "\(folder)/.\(name)\(Self.draftEnding)"
        try makeFolder(folder)
        guard FileSystem.write(Array(text.utf8), to: draft), rename(draft, path) == 0 else {
            let reason = String(cString: strerror(errno))
            // On a full disk it would only be in the way.
            unlink(draft)
            throw WriteFailure(path: path, reason: reason)
        }
    }

    private static let draftEnding = ".new"

    private static func isDraft(_ name: String) -> Bool {
        name.hasPrefix(".") && name.hasSuffix(".swift" + draftEnding)
    }

    private func remove(_ path: String) throws(WriteFailure) {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            throw WriteFailure(path: path, reason: FileSystem.reason(error))
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        // A module's folder that holds nothing any more goes with its last file.
        if entries(of: folder).isEmpty { try? FileManager.default.removeItem(atPath: folder) }
    }
}

/// The line by which the generator recognises its own files.
enum GeneratedMarker {
    private static let start = Array("// Generated from ".utf8)
    private static let end = Array(". Do not edit.".utf8)

    /// What a generated file says it comes from, in one of its leading comment lines; a team's template may put
    /// others before it. Nil for a file that the generator did not write.
    static func source(in bytes: some BidirectionalCollection<UInt8>) -> String? {
        var rest = bytes[...]
        while !rest.isEmpty {
            let fullLine = rest.prefix { $0 != UInt8(ascii: "\n") }
            // A checkout may have made each line break a carriage return and a line feed.
            let line = fullLine.last == UInt8(ascii: "\r") ? fullLine.dropLast() : fullLine
            if line.starts(with: start), line.suffix(end.count).elementsEqual(end) {
                return String(decoding: line.dropFirst(start.count).dropLast(end.count), as: UTF8.self)
            }
            guard line.isEmpty || line.starts(with: "//".utf8) else { return nil }
            rest = rest[fullLine.endIndex...].dropFirst()
        }
        return nil
    }

    static func isPresent(in bytes: some BidirectionalCollection<UInt8>) -> Bool {
        source(in: bytes) != nil
    }

    static func source(atPath path: String) -> String? {
        FileManager.default.contents(atPath: path).flatMap { source(in: $0) }
    }
}
