import Diagnostics

/// What a run is doing at the moment.
enum Activity: Equatable, Sendable {
    /// - Parameter count: how many files were read before; how many there are shows at the end only.
    case reading(path: String, count: Int)
    case parsing(path: String, Count)
    case resolving(documents: Int)
    case checkingSamples(Count)
    case makingTypes(module: String, Count)
    case rendering(module: String, Count)
    case comparing(path: String)

    /// Another run has the folder.
    case waiting(folder: String)
    case writing(path: String, Count)
    case validating(path: String, Count)

    /// How far a list has been worked through.
    struct Count: Equatable, Sendable {
        /// The number of the one at hand, counted from 1.
        let number: Int

        let total: Int

        init(_ number: Int, of total: Int) {
            self.number = number
            self.total = total
        }
    }

    /// The activity in words that fit into a line.
    ///
    /// - Parameter columns: how wide the line may be. What does not fit of a path goes from its start, since its
    ///   end says more.
    func line(columns: Int) -> String {
        let (words, name) = parts
        guard let name else { return Self.prefix(of: words, columns: columns) }
        let head = words + ": "
        let room = columns - Self.columns(of: head)
        // A path of a few letters says nothing.
        guard room >= 8 else { return Self.prefix(of: words, columns: columns) }
        return head + Self.suffix(of: visible(name), columns: room)
    }

    private var parts: (words: String, name: String?) {
        switch self {
        case .reading(let path, let count): ("Reading file \(count + 1)", path)
        case .parsing(let path, let count): ("Parsing \(count.words)", path)
        case .resolving(let documents): ("Resolving references in \(counted(documents, "document"))", nil)
        case .checkingSamples(let count): ("Checking defaults and examples, document \(count.words)", nil)
        case .makingTypes(let module, let count): ("Making types of module \(count.words)", module)
        case .rendering(let module, let count): ("Rendering file \(count.words)", module)
        case .comparing(let path): ("Comparing", path)
        case .waiting(let folder): ("Waiting for another run to finish", folder)
        case .writing(let path, let count): ("Writing \(count.words)", path)
        case .validating(let path, let count): ("Validating \(count.words)", path)
        }
    }
}

extension Activity.Count {
    fileprivate var words: String { "\(number) of \(total)" }
}

// MARK: - Width

extension Activity {
    /// An upper bound of the columns that a terminal needs. Other scripts may be twice as wide as Latin.
    private static func columns(of text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
    }

    private static func columns(of scalar: Unicode.Scalar) -> Int {
        scalar.isASCII || scalar == "…" ? 1 : 2
    }

    private static func prefix(of text: String, columns limit: Int) -> String {
        guard columns(of: text) > limit else { return text }
        var room = limit - 1
        let kept = text.unicodeScalars.prefix { scalar in
            room -= columns(of: scalar)
            return room >= 0
        }
        return limit > 0 ? String(kept) + "…" : ""
    }

    private static func suffix(of text: String, columns limit: Int) -> String {
        guard columns(of: text) > limit else { return text }
        var room = limit - 1
        let kept = text.unicodeScalars.reversed().prefix { scalar in
            room -= columns(of: scalar)
            return room >= 0
        }
        var shown = String.UnicodeScalarView("…".unicodeScalars)
        shown.append(contentsOf: kept.reversed())
        return String(shown)
    }
}
