extension Renderer {
    /// Begins another template.
    /// - Parameter blocks: the replacements that a parent tag gives; nil for a partial tag.
    mutating func openPartial(_ reference: Reference, replacing blocks: [String: Block]?)
        throws(MustacheError)
    {
        guard let partial = try template(of: reference) else { return }
        if partialDepth == Self.partialLimit {
            throw error(at: reference.offset, "Partials are nested deeper than \(Self.partialLimit)")
        }
        partialDepth += 1
        let outer = surroundings
        if let blocks {
            replacements.append(Replacements(blocks: blocks, template: template))
        }
        // The lines of a partial that stands within a line are not indented.
        indentation = reference.indentation.map { indentation + $0 } ?? []
        template = partial
        open(partial.nodes, end: .partial(outer))
    }

    /// The template that a tag names.
    /// - Returns: nil if a dynamic name has no value, or if the template is unknown and the options allow it.
    private func template(of reference: Reference) throws(MustacheError) -> MustacheTemplate? {
        var name = reference.name
        if let dynamic = reference.dynamic {
            switch try value(of: dynamic) {
            case .text(let text):
                name = text
            case .some(.none), nil:
                return nil
            case .some(let value):
                throw error(at: reference.offset, "'\(dynamic.text)' is \(value.kind) and names no partial")
            }
        }
        guard let template = partials[name] else {
            switch options.missingNames {
            case .error: throw error(at: reference.offset, "No partial is named '\(name)'")
            case .empty: return nil
            }
        }
        return template
    }

    /// Begins a block, or the replacement that wins (Mustache specification, inheritance).
    mutating func openBlock(_ block: Block) {
        let outer = surroundings
        let start = (count: output.count, isLineStarted: isLineStarted)
        var content = block
        let index = replacements.firstIndex { $0.blocks[block.name] != nil }
        if let index, let replacement = replacements[index].blocks[block.name] {
            content = replacement
            template = replacements[index].template
            // A replacement sees the replacements of the template that it stands in, so never itself.
            replacements.removeSubrange(index...)
        }
        openLine(of: block, for: content)
        if index != nil || block.placement == .lines {
            indentation += block.indentation
        }
        let end = BlockEnd(
            block: block,
            isReplaced: index != nil,
            start: start.count,
            contentStart: output.count,
            wasLineStarted: start.isLineStarted,
            outer: outer
        )
        open(content.content, end: .block(end))
    }

    /// Writes the indentation of the line that a block begins with, unless the content's first line does.
    private mutating func openLine(of block: Block, for content: Block) {
        switch block.placement {
        case .inline where content.placement == .lines:
            isLineStarted = true
        case .inline:
            break
        case .line:
            startLine()
            output.append(contentsOf: block.indentation)
            isLineStarted = content.placement == .lines
        case .lines where content.placement != .lines:
            startLine()
            output.append(contentsOf: block.indentation)
        case .lines:
            break
        }
    }

    /// Ends a block: one that fills whole lines leaves no line behind if it is empty, and no second line end
    /// if its replacement has one.
    mutating func closeBlock(_ end: BlockEnd) {
        let block = end.block
        let isEmpty = output.count == end.contentStart
        if block.placement != .inline && (end.isReplaced || block.content.isEmpty) {
            if isEmpty {
                output.removeSubrange(end.start...)
            } else if output.last != UInt8(ascii: "\n") {
                output.append(contentsOf: block.lineEnd)
            }
        } else if block.placement == .line {
            output.append(contentsOf: block.lineEnd)
        }
        isLineStarted = output.count == end.start && end.wasLineStarted
        restore(end.outer)
    }
}

/// Nodes that a renderer is in the middle of.
struct Frame {
    /// The nodes, all of one template.
    let nodes: [Node]

    /// The index of the node to be rendered next.
    var next = 0

    /// What follows the last node.
    let end: End

    init(nodes: [Node], end: End) {
        self.nodes = nodes
        self.end = end
    }

    /// What follows the last node of a frame.
    enum End {
        /// Nothing but the frame below.
        case nothing

        /// The context that the section entered is left.
        case context

        /// The item that the section entered is left, the item behind the index is next.
        case item([MustacheValue], Int)

        /// The template that includes the partial goes on.
        case partial(Surroundings)

        /// The template that the block stands in goes on.
        case block(BlockEnd)
    }
}

/// The state of a renderer that a partial, a parent or a block changes and its end restores.
struct Surroundings {
    let template: MustacheTemplate
    let indentation: [UInt8]
    let replacements: [Replacements]
}

/// The blocks that one parent tag gives, and the template that it stands in.
struct Replacements {
    let blocks: [String: Block]
    let template: MustacheTemplate
}

/// What must be known about a block at its end.
struct BlockEnd {
    /// The block that stands in the template, not its replacement.
    let block: Block

    /// Whether a replacement was rendered.
    let isReplaced: Bool

    /// The count of bytes written before the block, and before its content.
    let start: Int
    let contentStart: Int

    /// Whether the line that the block is inserted into had been started before it.
    let wasLineStarted: Bool

    /// The renderer's state before the block.
    let outer: Surroundings
}

extension Renderer {
    /// The state that a partial, a parent or a block may change.
    var surroundings: Surroundings {
        Surroundings(template: template, indentation: indentation, replacements: replacements)
    }

    /// Brings back the state from before a partial, a parent or a block.
    mutating func restore(_ outer: Surroundings) {
        template = outer.template
        indentation = outer.indentation
        replacements = outer.replacements
    }
}
