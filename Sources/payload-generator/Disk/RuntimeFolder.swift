import Diagnostics
import SwiftEmitter

/// Reads the sources of the runtime, for modules that embed it.
///
/// They are those that the tool was built beside: a copy in the tool would have to be compiled by everybody who
/// builds it, whether a module embeds the runtime or not.
enum RuntimeFolder {
    static let option = Option(
        name: "--runtime-sources",
        value: "DIR",
        help:
            "Sources folder of payload-generator, for an embedded runtime (default: where the tool was built)."
    )

    /// Why there is no runtime to embed.
    struct Failure: Error {
        let diagnostic: Diagnostic
    }

    /// - Parameter path: the folder with the folders of the runtime's modules, or nil for the one of the sources that
    ///   the tool was built from.
    /// - Returns: nil when no module embeds the runtime. Nothing is read then.
    static func load(_ path: String?, for folders: [Pipeline.Folder]) throws(Failure) -> EmbeddedRuntime? {
        guard folders.contains(where: \.embedsRuntime) else { return nil }
        let root = path ?? builtFrom
        var sources: [RuntimeSource] = []
        for module in EmbeddedRuntime.modules {
            let before = sources.count
            try read(module, in: "", of: root, into: &sources)
            if sources.count == before { throw missing("holds no Swift", "\(root)/\(module)") }
        }
        return EmbeddedRuntime(sources)
    }

    /// The files of a folder and of those inside it, in the order of their names.
    private static func read(
        _ module: String,
        in folder: String,
        of root: String,
        into sources: inout [RuntimeSource]
    ) throws(Failure) {
        let path = "\(root)/\(module)/\(folder)"
        let names: [String]
        do {
            names = try FileSystem.entries(of: path)
        } catch {
            throw missing("cannot be read: \(FileSystem.reason(error))", "\(root)/\(module)")
        }
        for name in names {
            if FileSystem.kind(of: path + name) == .folder {
                try read(module, in: folder + name + "/", of: root, into: &sources)
            } else if name.hasSuffix(".swift") {
                do {
                    let bytes = try FileSystem.contents(of: path + name)
                    sources.append(RuntimeSource(module: module, path: folder + name, bytes: bytes))
                } catch {
                    throw missing("cannot be read: \(error.reason)", path + name)
                }
            }
        }
    }

    private static func missing(_ problem: String, _ path: String) -> Failure {
        Failure(
            diagnostic: Diagnostic(
                .unreadableFile,
                "the runtime, which a module embeds, \(problem)",
                help: "pass the folder Sources of a checkout of payload-generator with \(option.name)",
                at: SourceLocation(path: path)
            )
        )
    }

    /// The folder Sources of the package as it was when this file was compiled. A tool that was moved to another
    /// machine finds nothing there.
    private static var builtFrom: String {
        // Sources/payload-generator/Disk/RuntimeFolder.swift
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    }
}
