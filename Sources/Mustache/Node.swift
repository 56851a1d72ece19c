/// A part of a parsed template.
indirect enum Node: Sendable {
    /// Bytes that are written as they are.
    case text([UInt8])

    /// The start of a line that is not blank: the partial's indentation is written here, then the line's own.
    case lineStart([UInt8])

    /// A value that is written out.
    case variable(Name)

    /// A part that is rendered for each item of a list, once for a truthy value, or never.
    case section(Name, [Node])

    /// A part that is rendered if the value is falsy.
    case inverted(Name, [Node])

    /// Another template.
    case partial(Reference)

    /// Another template with some of its blocks replaced; the key is the block's name.
    case parent(Reference, [String: Block])

    /// A part that the templates that inherit from this one may replace.
    case block(Block)
}

/// A name that is looked up in the data.
struct Name: Sendable {
    /// The name as it is spelled in the tag.
    let text: String

    /// The parts of a dotted name. Empty for `.`, the implicit iterator.
    let parts: [String]

    /// The byte offset of the tag.
    let offset: Int
}

/// The template that a partial or a parent tag names.
struct Reference: Sendable {
    /// The template's name. Without meaning if `dynamic` is given.
    let name: String

    /// The name whose value is the template's name (Mustache specification, dynamic names).
    let dynamic: Name?

    /// What is put before each line of the template. Nil if the tag is not alone on its line.
    var indentation: [UInt8]?

    /// The byte offset of the tag.
    let offset: Int
}

/// A block and what stands in it (Mustache specification, inheritance).
struct Block: Sendable {
    /// The name that a replacement must have.
    let name: String

    /// Where the block's tags stand.
    let placement: Placement

    /// The indentation of a replacement's lines. In ``Placement/lines`` that of the content's lines too,
    /// which then hold only what they are indented beyond it.
    var indentation: [UInt8]

    /// The line end behind the closing tag, if the tag shares its line with no content.
    var lineEnd: [UInt8] = []

    /// The content.
    var content: [Node]

    /// The byte offset of the tag.
    let offset: Int

    /// Where the tags of a block stand.
    enum Placement: Sendable {
        /// Among other things of a line.
        case inline

        /// On one line that holds nothing else.
        case line

        /// The opening tag alone on its line, so that the content begins with a line of its own.
        case lines
    }
}

extension [Node] {
    /// The indentation that all lines share. Nil if there is no line.
    var commonIndentation: [UInt8]? {
        var common: [UInt8]?
        for node in self {
            guard let indentation = node.indentation else { continue }
            common = common.map { $0.commonPrefix(with: indentation) } ?? indentation
        }
        return common
    }

    /// The nodes with so many bytes less of indentation in each line.
    func removingIndentation(_ count: Int) -> [Node] {
        count == 0 ? self : map { $0.removingIndentation(count) }
    }
}

extension Node {
    /// The least indentation of the lines that begin in this node. Nil if none does.
    fileprivate var indentation: [UInt8]? {
        switch self {
        case .lineStart(let leading): leading
        case .section(_, let content), .inverted(_, let content): content.commonIndentation
        case .partial(let reference), .parent(let reference, _): reference.indentation
        case .block(let block):
            block.placement == .inline ? block.content.commonIndentation : block.indentation
        case .text, .variable: nil
        }
    }

    fileprivate func removingIndentation(_ count: Int) -> Node {
        switch self {
        case .lineStart(let leading):
            return .lineStart(Array(leading.dropFirst(count)))
        case .section(let name, let content):
            return .section(name, content.removingIndentation(count))
        case .inverted(let name, let content):
            return .inverted(name, content.removingIndentation(count))
        case .partial(let reference):
            return .partial(reference.removingIndentation(count))
        case .parent(let reference, let replacements):
            return .parent(reference.removingIndentation(count), replacements)
        case .block(var block):
            block.indentation = Array(block.indentation.dropFirst(count))
            if block.placement == .inline {
                block.content = block.content.removingIndentation(count)
            }
            return .block(block)
        case .text, .variable:
            return self
        }
    }
}

extension Reference {
    fileprivate func removingIndentation(_ count: Int) -> Reference {
        var copy = self
        copy.indentation = indentation.map { Array($0.dropFirst(count)) }
        return copy
    }
}

extension [UInt8] {
    /// The bytes with which both begin.
    fileprivate func commonPrefix(with other: [UInt8]) -> [UInt8] {
        var count = 0
        while count < self.count, count < other.count, self[count] == other[count] {
            count += 1
        }
        return Array(prefix(count))
    }
}
