import Foundation

/// The code in the documentation of symbols, as far as it stands in blocks.
struct SymbolCode {
    /// The source file, from the package's folder.
    let path: String
    let block: CodeBlock

    static func all() throws -> [SymbolCode] {
        try Catalogue.all().flatMap { catalogue in
            let target = catalogue.folder.deletingLastPathComponent()
            let paths = try FileManager.default.subpathsOfDirectory(atPath: target.path).sorted()
            return try paths.filter { $0.hasSuffix(".swift") && !$0.contains(".docc/") }.flatMap { path in
                let text = try String(contentsOf: target.appendingPathComponent(path), encoding: .utf8)
                return blocks(in: text).map {
                    SymbolCode(path: "Sources/\(target.lastPathComponent)/\(path)", block: $0)
                }
            }
        }
    }

    /// The blocks of the comments, with the lines of the file.
    private static func blocks(in source: String) -> [CodeBlock] {
        let comments = source.split(separator: "\n", omittingEmptySubsequences: false).map {
            line -> Substring in
            let text = line.drop { $0 == " " }
            guard text.hasPrefix("///") else { return "" }
            return text.hasPrefix("/// ") ? text.dropFirst(4) : text.dropFirst(3)
        }
        return CodeBlock.all(in: comments.joined(separator: "\n"))
    }
}
