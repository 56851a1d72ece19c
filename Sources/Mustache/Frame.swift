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
