import Foundation
import Testing

/// A folder under Tests/Cases: schemas, and what must come of them.
///
///     schemas/                 a module's folder: *.schema.json, *.openapi.json, payload-generator.json
///     expected/*.swift         every generated file
///     expected/diagnostics.txt every diagnostic; none without the file
///     accept/<Type>/*.json     valid instances, which the type reads and writes back unchanged
///     reject/<Type>/*.json     the others, each beside <name>.violations with what is wrong, and beside <name>.error
///                              with the reason where the type could not even read it, or what came back
///
/// Beside an instance, <name>.context is a JSON object with the facts that validation knows, the time as `now`.
struct CaseFolder: Sendable, CustomTestStringConvertible {
    let name: String
    let url: URL

    var testDescription: String { name }

    /// The folder that holds the case folders.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Cases")

    /// Every case, in the order of their names. Empty when the folder cannot be read, which a test refuses.
    static let all: [CaseFolder] = {
        names(in: root).map { CaseFolder(name: $0, url: root.appendingPathComponent($0, isDirectory: true)) }
            .filter { (try? $0.url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true }
    }()

    /// Whether expectations are to be written instead of compared.
    static var isRecording: Bool {
        ProcessInfo.processInfo.environment["RECORD_CASES"].map { !["", "0"].contains($0) } ?? false
    }

    /// The names in a folder without hidden ones, sorted. Empty when there is no such folder.
    static func names(in folder: URL) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    func folder(_ part: String) -> URL {
        url.appendingPathComponent(part)
    }

    /// The name of the Swift module that the case is compiled as.
    var moduleName: String {
        "Case_" + String(name.map { $0.isLetter || $0.isNumber ? $0 : "_" })
    }
}

/// An instance of a case.
struct CaseInstance: Sendable {
    enum Verdict: String, Sendable, CaseIterable {
        case accept, reject
    }

    let verdict: Verdict

    /// The type that reads it: `Order`, or `Order.Item` for a nested one.
    let type: String
    let url: URL

    /// The file with its violations: location, location of the keyword, message.
    var violations: URL {
        url.deletingPathExtension().appendingPathExtension("violations")
    }

    /// The file with the reason why it cannot be read.
    var reason: URL {
        url.deletingPathExtension().appendingPathExtension("error")
    }

    /// The file with the facts that validation knows.
    var context: URL {
        url.deletingPathExtension().appendingPathExtension("context")
    }

    /// From the case's folder: `accept/Order/all.json`.
    var path: String {
        "\(verdict.rawValue)/\(type)/\(url.lastPathComponent)"
    }
}

extension CaseFolder {
    /// The instances that must be read and those that must be refused.
    var instances: [CaseInstance] {
        CaseInstance.Verdict.allCases.flatMap { verdict in
            let folder = folder(verdict.rawValue)
            return Self.names(in: folder).flatMap { type in
                let inner = folder.appendingPathComponent(type)
                return Self.names(in: inner).filter { $0.hasSuffix(".json") }.map {
                    CaseInstance(verdict: verdict, type: type, url: inner.appendingPathComponent($0))
                }
            }
        }
    }

    /// Whether the type is another name of one, so that it is a type beside it that validates.
    func hasSchema(besides type: String) -> Bool {
        let file = folder("expected").appendingPathComponent(type + ".swift")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.contains("enum \(type)Schema: PayloadSchema")
    }

    /// Files that the runner would not look at, so that a misplaced one is no silent gap.
    var strays: [String] {
        var strays = Self.names(in: url).filter { !["schemas", "expected", "accept", "reject"].contains($0) }
        strays += Self.names(in: folder("expected")).filter {
            !$0.hasSuffix(".swift") && $0 != CaseOutput.diagnosticsName
        }.map { "expected/\($0)" }
        for verdict in CaseInstance.Verdict.allCases {
            for type in Self.names(in: folder(verdict.rawValue)) {
                let path = "\(verdict.rawValue)/\(type)"
                let names = Self.names(in: url.appendingPathComponent(path))
                if names.isEmpty { strays.append(path) }
                strays += names.filter { name in
                    if name.hasSuffix(".json") { return false }
                    let allowed = [".context"] + (verdict == .reject ? [".error", ".violations"] : [])
                    guard let ending = allowed.first(where: name.hasSuffix) else { return true }
                    return !names.contains(name.dropLast(ending.count) + ".json")
                }.map { "\(path)/\($0)" }
            }
        }
        return strays
    }
}
