/// How the Swift of a module is spread over files.
package enum FileLayout: Sendable {
    /// A file for each type of the module, for each validator that belongs to none, for each client and for each
    /// operation, named for it: what a person reads.
    case filePerType

    /// Files whose names are known before the documents are read, which a build tool has to be told. Every one of
    /// them is written, if only with a header.
    ///
    /// - Parameters:
    ///   - outputs: the files of each document.
    ///   - others: the file for what comes from documents without an output. Nil when there are none.
    case declaredFiles(_ outputs: [DocumentOutput], others: DocumentOutput?)

    /// How a file is written again, as its header says.
    var command: String {
        switch self {
        case .filePerType: "swift package plugin generate"
        case .declaredFiles: "swift build"
        }
    }

    /// The files with their pieces, in the order of their names.
    ///
    /// - Parameter sources: how headers name each document of the set.
    func contents(of pieces: [SwiftPiece], sources: [String]) -> [FileContent] {
        switch self {
        case .filePerType:
            let files = pieces.map {
                FileContent(name: $0.name + ".swift", source: sources[$0.file], pieces: [$0])
            }
            return files.sorted { $0.name < $1.name }
        case .declaredFiles(let outputs, let others):
            return Self.contents(of: pieces, sources: sources, outputs, others)
        }
    }

    private static func contents(
        of pieces: [SwiftPiece],
        sources: [String],
        _ outputs: [DocumentOutput],
        _ others: DocumentOutput?
    ) -> [FileContent] {
        let bySource = Dictionary(outputs.map { ($0.source, $0) }) { first, _ in first }
        let byName = Dictionary(grouping: pieces) { piece in
            (bySource[sources[piece.file]] ?? others)?.fileName(of: piece)
        }
        let files = (outputs + [others].compactMap { $0 }).flatMap { output in
            output.fileNames.map { name in
                let own = (byName[name] ?? []).sorted { $0.name < $1.name }
                return FileContent(name: name, source: output.source, pieces: own)
            }
        }
        return files.sorted { $0.name < $1.name }
    }
}

/// The files that the Swift of a document goes to.
package struct DocumentOutput: Equatable, Sendable {
    /// How headers name the document.
    package let source: String

    /// The name of the document's file, or of its first one, without the ending `.swift`.
    package let name: String

    /// How many more files there are. One file with hundreds of types would be compiled by one core, and again as
    /// a whole after every change.
    package let parts: Int

    package init(source: String, name: String, parts: Int = 0) {
        self.source = source
        self.name = name
        self.parts = parts
    }

    /// With the ending `.swift`.
    package var fileNames: [String] {
        [name + ".swift"] + (0..<parts).map(partName)
    }

    private func partName(_ index: Int) -> String {
        "\(name).\(index + 1).swift"
    }

    /// The file of a piece. Which part that is follows from the name alone, so that a type that is added moves no
    /// other one.
    func fileName(of piece: SwiftPiece) -> String {
        guard parts > 0, piece.kind != .client else { return name + ".swift" }
        return partName(Int(Self.hash(piece.name) % UInt64(parts)))
    }

    /// FNV-1a with 64 bits: the same on every machine and in every process, unlike `Hashable`.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
