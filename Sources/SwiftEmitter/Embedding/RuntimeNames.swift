/// The type names of the runtime's sources.
struct RuntimeNames {
    /// Types that a file declares outside of all others, private ones too.
    private(set) var outer: Set<String> = []

    /// Types that are declared inside of others, and generic parameters. They hide a module's types of the same name
    /// where they are meant.
    private(set) var inner: Set<String> = []

    /// Names that begin as those of types do, wherever they are not members of another.
    private(set) var mentioned: Set<String> = []

    /// The names that no type of a module may have in which the sources are compiled too: those of the sources' own
    /// types, and those that the sources find in the standard library and Foundation.
    var reserved: Set<String> {
        outer.union(mentioned.subtracting(inner))
    }

    init(_ sources: some Sequence<RuntimeSource>) {
        for source in sources { add(source) }
    }

    private mutating func add(_ source: RuntimeSource) {
        var depth = 0
        for index in source.tokens.indices {
            let text = source.text(index)
            if text == "{" { depth += 1 }
            if text == "}" { depth -= 1 }
            guard source.isWord(index) else { continue }
            let isType = Self.introducers.contains(source.text(index - 1)) && !Self.members.contains(text)
            if isType, depth == 0 { outer.insert(text) }
            if isType, depth > 0 { inner.insert(text) }
            if isType || Self.callables.contains(source.text(index - 1)) || Self.callables.contains(text) {
                addParameters(of: source, from: index + 1)
            }
            if text.first?.isUppercase == true, source.text(index - 1) != "." { mentioned.insert(text) }
        }
    }

    /// The generic parameters in angle brackets.
    private mutating func addParameters(of source: RuntimeSource, from start: Int) {
        guard source.text(start) == "<" else { return }
        var depth = 1
        var index = start + 1
        while depth > 0, index < source.tokens.count {
            let isFirst = [",", "<"].contains(source.text(index - 1))
            if depth == 1, isFirst, source.isWord(index) { inner.insert(source.text(index)) }
            if source.text(index) == "<" { depth += 1 }
            if source.text(index) == ">" { depth -= 1 }
            index += 1
        }
    }

    private static let introducers: Set<String> = [
        "actor", "associatedtype", "class", "enum", "protocol", "struct", "typealias",
    ]

    /// What `class` can stand before without declaring one.
    private static let members: Set<String> = ["func", "var", "let", "subscript", "override", "final"]

    private static let callables: Set<String> = ["func", "init", "subscript"]
}
