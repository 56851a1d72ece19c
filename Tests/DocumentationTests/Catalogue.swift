import Foundation

/// A documentation catalogue of the package.
struct Catalogue {
    let folder: URL

    static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// All catalogues beside the sources, by name.
    static func all() throws -> [Catalogue] {
        let sources = package.appendingPathComponent("Sources")
        return try names(in: sources).flatMap { target in
            let folder = sources.appendingPathComponent(target)
            return try names(in: folder).filter { $0.hasSuffix(".docc") }
                .map { Catalogue(folder: folder.appendingPathComponent($0)) }
        }
    }

    /// The files with an ending, in the catalogue and its folders, sorted.
    func files(ending: String) throws -> [URL] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return paths.sorted().filter { $0.hasSuffix(ending) }.map { folder.appendingPathComponent($0) }
    }

    private static func names(in folder: URL) throws -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder), isFolder.boolValue
        else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }
}

/// A fenced block of code in an article.
struct CodeBlock: Sendable {
    /// What stands behind the fence, empty for nothing.
    let language: String

    /// The line of the article on which the code starts, from 1.
    let line: Int

    let lines: [String]

    var text: String { lines.map { $0 + "\n" }.joined() }

    /// All blocks of a text in Markdown, in their order. One that is not closed goes on to the end.
    static func all(in text: String) -> [CodeBlock] {
        var blocks: [CodeBlock] = []
        var open: (language: String, line: Int, lines: [String])?
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for (index, line) in lines.enumerated() {
            guard line.hasPrefix("```") else {
                open?.lines.append(line)
                continue
            }
            if let block = open {
                blocks.append(CodeBlock(language: block.language, line: block.line, lines: block.lines))
                open = nil
            } else {
                open = (String(line.dropFirst(3)), index + 2, [])
            }
        }
        if let open { blocks.append(CodeBlock(language: open.language, line: open.line, lines: open.lines)) }
        return blocks
    }
}
