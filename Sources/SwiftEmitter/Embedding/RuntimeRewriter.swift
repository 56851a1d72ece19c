import SchemaFrontEnd

/// Makes a source file of the runtime one of another module: what was `public` gets the module's access level, what
/// was shared inside of this package becomes internal, and nothing names the runtime's modules. Types stay usable on
/// every actor, also in a module that isolates to the main actor by default (SE-0449, SE-0466).
struct RuntimeRewriter {
    private let source: RuntimeSource
    private let access: ModuleOptions.Access

    /// What is to be replaced, in the order of the text, and by what.
    private var edits: [(range: Range<Int>, text: String)] = []

    /// How many braces are open.
    private var depth = 0

    /// The file's text as one of a module with that access level.
    static func rewrite(_ source: RuntimeSource, access: ModuleOptions.Access) -> String {
        var rewriter = RuntimeRewriter(source: source, access: access)
        rewriter.findEdits()
        return rewriter.text
    }

    private init(source: RuntimeSource, access: ModuleOptions.Access) {
        self.source = source
        self.access = access
    }

    private mutating func findEdits() {
        var index = 0
        while index < source.tokens.count {
            index += edit(at: index)
        }
    }

    /// Notes what is to be done with a token.
    ///
    /// - Returns: how many tokens that was about.
    private mutating func edit(at index: Int) -> Int {
        let word = source.text(index)
        if word == "@" { return editAttribute(at: index) }
        if word == "{" { depth += 1 }
        if word == "}" { depth -= 1 }
        guard source.isWord(index), source.text(index - 1) != "." else { return 1 }
        switch word {
        case "import" where EmbeddedRuntime.modules.contains(source.text(index + 1)):
            let line = line(around: index)
            // An access level before it goes with the line.
            while let last = edits.last, last.range.lowerBound >= line.lowerBound { edits.removeLast() }
            edits.append((line, ""))
            return 2
        case _ where EmbeddedRuntime.modules.contains(word) && source.text(index + 1) == ".":
            edits.append(
                (source.tokens[index].range.lowerBound..<source.tokens[index + 1].range.upperBound, "")
            )
            return 2
        case "public" where isModifier(index):
            return editPublic(at: index)
        case "package" where isSetter(index):
            edits.append((source.tokens[index].range, "internal"))
            return 1
        case "package" where isModifier(index):
            return remove(index, setter: index + 1)
        case _ where depth == 0 && Self.isolated.contains(word) && source.text(index - 1) != "import":
            let start = source.tokens[index].range.lowerBound
            edits.append((start..<start, "nonisolated "))
            return 1
        default:
            return 1
        }
    }

    /// What a module can isolate by default, outside of everything else. Members follow; there are no variables.
    private static let isolated: Set<String> = ["class", "enum", "extension", "func", "protocol", "struct"]

    private mutating func editPublic(at index: Int) -> Int {
        switch access {
        case .public: return 1
        case .package:
            edits.append((source.tokens[index].range, "package"))
            return 1
        case .internal: return remove(index, setter: index + 1)
        }
    }

    /// Removes a modifier, and behind it one that limits who may set: inside of the module everybody may.
    private mutating func remove(_ index: Int, setter: Int) -> Int {
        let isLimited = ["internal", "package"].contains(source.text(setter)) && isSetter(setter)
        removeTokens(index..<(isLimited ? setter + 4 : index + 1))
        return isLimited ? 5 : 1
    }

    /// What allows other modules to see into a body is refused, or without a meaning, where they see no name.
    private mutating func editAttribute(at index: Int) -> Int {
        let attributes = ["inlinable", "usableFromInline", "frozen"]
        guard access != .public, attributes.contains(source.text(index + 1)) else { return 2 }
        removeTokens(index..<index + 2)
        return 2
    }

    /// Removes tokens and the space up to the next one.
    private mutating func removeTokens(_ range: Range<Int>) {
        let start = source.tokens[range.lowerBound].range.lowerBound
        var end = source.tokens[range.upperBound - 1].range.upperBound
        while end < source.bytes.count, source.bytes[end] <= UInt8(ascii: " ") { end += 1 }
        edits.append((start..<end, ""))
    }

    /// Whether the word is `internal(set)` or the like.
    private func isSetter(_ index: Int) -> Bool {
        source.text(index + 1) == "(" && source.text(index + 2) == "set" && source.text(index + 3) == ")"
    }

    /// Whether the word says who may use what is declared behind it: `package` is an ordinary name elsewhere.
    private func isModifier(_ index: Int) -> Bool {
        Self.declarationWords.contains(source.text(index + 1))
    }

    /// What follows an access level.
    private static let declarationWords: Set<String> = [
        "@", "actor", "associatedtype", "class", "consuming", "convenience", "dynamic", "enum", "extension",
        "fileprivate", "final", "func", "import", "indirect", "infix", "init", "internal", "isolated", "lazy",
        "let", "mutating", "nonisolated", "nonmutating", "operator", "override", "package", "postfix",
        "prefix",
        "private", "protocol", "required", "static", "struct", "subscript", "typealias", "unowned", "var",
        "weak",
    ]

    /// The bytes of the line that a token stands in, with the line break.
    private func line(around index: Int) -> Range<Int> {
        let newline = UInt8(ascii: "\n")
        let range = source.tokens[index].range
        let start = source.bytes[..<range.lowerBound].lastIndex(of: newline).map { $0 + 1 } ?? 0
        let end = source.bytes[range.upperBound...].firstIndex(of: newline).map { $0 + 1 }
        return start..<(end ?? source.bytes.count)
    }

    /// The text with all edits, without the empty lines that an import leaves at its start.
    private var text: String {
        var result: [UInt8] = []
        result.reserveCapacity(source.bytes.count)
        var position = 0
        for (range, text) in edits {
            result += source.bytes[position..<range.lowerBound]
            result += text.utf8
            position = range.upperBound
        }
        result += source.bytes[position...]
        return String(decoding: result.drop { $0 == UInt8(ascii: "\n") }, as: UTF8.self)
    }
}
