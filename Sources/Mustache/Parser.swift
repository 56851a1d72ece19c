/// Builds a template's nodes from its tokens, line by line.
struct Parser {
    private let source: TemplateSource
    private let tokens: [Token]

    /// The nodes of the tags that are open, outermost first, below them those of the template.
    private var levels: [[Node]] = [[]]

    /// The blocks and references of the tags that are open, without their content.
    private var heads: [Head] = []

    private enum Head {
        case section(Name)
        case inverted(Name)
        case parent(Reference)
        case block(Block)
    }

    /// Parses a whole template.
    /// - Throws: for everything that is wrong in the template's own text.
    static func nodes(of source: TemplateSource) throws(MustacheError) -> [Node] {
        let tokens = try Lexer.tokens(of: source).matchingTags(in: source)
        var parser = Parser(source: source, tokens: tokens)
        for line in Line.lines(of: tokens, bytes: source.bytes) {
            try parser.append(line)
        }
        return parser.levels.first ?? []
    }

    private init(source: TemplateSource, tokens: [Token]) {
        self.source = source
        self.tokens = tokens
    }

    private mutating func append(_ line: Line) throws(MustacheError) {
        if line.kind == .content {
            append(.lineStart(Array(source.bytes[line.leading])))
        }
        // The index behind the parent or block that opens and closes on this line without other content.
        var contentEnd = line.indices.lowerBound
        for index in line.indices {
            let token = tokens[index]
            if token.kind == .text {
                if line.kind == .blank || line.kind == .content || index < contentEnd {
                    appendText(token, of: line)
                }
                continue
            }
            if token.isOpening, let partner = token.partner, line.indices.contains(partner) {
                contentEnd = max(contentEnd, partner)
            }
            try append(token, of: line)
        }
    }

    private mutating func appendText(_ token: Token, of line: Line) {
        // The line's leading space has been written by its line start.
        let isFirst = line.kind == .content && token.range.lowerBound == line.leading.lowerBound
        let start = isFirst ? line.leading.upperBound : token.range.lowerBound
        if start < token.range.upperBound {
            append(.text(Array(source.bytes[start..<token.range.upperBound])))
        }
    }

    private mutating func append(_ token: Token, of line: Line) throws(MustacheError) {
        switch token.kind {
        case .text, .comment, .delimiters:
            break
        case .variable:
            append(.variable(try name(token.name, of: token)))
        case .partial:
            append(.partial(try reference(token, of: line)))
        case .section:
            open(.section(try name(token.name, of: token)))
        case .inverted:
            open(.inverted(try name(token.name, of: token)))
        case .parent:
            open(.parent(try reference(token, of: line)))
        case .block:
            open(.block(block(token, of: line)))
        case .close:
            try close(on: line)
        }
    }

    private mutating func append(_ node: Node) {
        levels[levels.count - 1].append(node)
    }

    private mutating func open(_ head: Head) {
        heads.append(head)
        levels.append([])
    }

    private mutating func close(on line: Line) throws(MustacheError) {
        guard let head = heads.popLast(), let content = levels.popLast() else { return }
        switch head {
        case .section(let name):
            append(.section(name, content))
        case .inverted(let name):
            append(.inverted(name, content))
        case .parent(let reference):
            append(.parent(reference, try replacements(in: content)))
        case .block(var block):
            block.content = content
            if block.placement == .lines, let common = content.commonIndentation {
                block.indentation = common
                block.content = content.removingIndentation(common.count)
            }
            if line.kind == .standalone || line.kind == .block {
                block.lineEnd = Array(source.bytes[line.end])
            }
            append(.block(block))
        }
    }

    /// The blocks of a parent tag. What stands between them means nothing (Mustache specification, inheritance).
    private func replacements(in content: [Node]) throws(MustacheError) -> [String: Block] {
        var blocks: [String: Block] = [:]
        for case .block(let block) in content {
            if blocks.updateValue(block, forKey: block.name) != nil {
                throw source.error(at: block.offset, "Block '\(block.name)' is given twice")
            }
        }
        return blocks
    }

    private func block(_ token: Token, of line: Line) -> Block {
        let opensLines = line.kind == .standalone && !(token.partner.map(line.indices.contains) ?? false)
        let isFirst = token.range.lowerBound == line.leading.upperBound
        let isOnlyBlock = line.kind == .block && isFirst
        return Block(
            name: token.name,
            placement: opensLines ? .lines : isOnlyBlock ? .line : .inline,
            indentation: isFirst || opensLines ? Array(source.bytes[line.leading]) : [],
            content: [],
            offset: token.range.lowerBound
        )
    }

    private func reference(_ token: Token, of line: Line) throws(MustacheError) -> Reference {
        let isDynamic = token.name.hasPrefix("*")
        return Reference(
            name: token.name,
            dynamic: isDynamic ? try name(String(token.name.dropFirst()), of: token) : nil,
            indentation: line.kind == .standalone ? Array(source.bytes[line.leading]) : nil,
            offset: token.range.lowerBound
        )
    }

    private func name(_ text: String, of token: Token) throws(MustacheError) -> Name {
        let offset = token.range.lowerBound
        if text == "." {
            return Name(text: text, parts: [], offset: offset)
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        if parts.contains("") {
            throw source.error(at: offset, "Name '\(text)' has an empty part")
        }
        return Name(text: text, parts: parts, offset: offset)
    }
}
