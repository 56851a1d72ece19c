/// Renders templates into one array of bytes.
///
/// What is open is kept in `frames` instead of the call stack, so that no template, however it includes
/// others, can exhaust it.
struct Renderer {
    /// How deep partials and parents may include one another.
    static let partialLimit = 256

    let partials: [String: MustacheTemplate]
    let options: MustacheOptions

    /// The template whose nodes are being rendered.
    var template: MustacheTemplate

    /// The values that sections have entered, innermost last.
    var context: [MustacheValue]

    /// The replacements of blocks that are in force, those that win first.
    var replacements: [Replacements] = []

    /// What is written at the start of each line of the template.
    var indentation: [UInt8] = []

    /// Whether the next line start has been written by the line that it is inserted into.
    var isLineStarted = false

    /// How many partials and parents are being rendered.
    var partialDepth = 0

    /// What is being rendered, innermost last.
    var frames: [Frame] = []

    /// What has been rendered.
    var output: [UInt8] = []

    /// Renders a template with a value.
    /// - Throws: for names and partials that are missing, values that cannot be used as they are,
    ///   partials nested deeper than 256.
    static func render(
        _ template: MustacheTemplate,
        _ value: MustacheValue,
        partials: [String: MustacheTemplate],
        options: MustacheOptions
    ) throws(MustacheError) -> [UInt8] {
        var renderer = Renderer(
            partials: partials,
            options: options,
            template: template,
            context: [value]
        )
        renderer.output.reserveCapacity(template.source.bytes.count * 2)
        try renderer.run()
        return renderer.output
    }

    private mutating func run() throws(MustacheError) {
        open(template.nodes)
        while !frames.isEmpty {
            let top = frames.count - 1
            let next = frames[top].next
            if next < frames[top].nodes.count {
                frames[top].next = next + 1
                try render(frames[top].nodes[next])
            } else {
                close(frames.removeLast())
            }
        }
    }

    private mutating func render(_ node: Node) throws(MustacheError) {
        switch node {
        case .text(let bytes):
            isLineStarted = false
            output.append(contentsOf: bytes)
        case .lineStart(let leading):
            startLine()
            output.append(contentsOf: leading)
        case .variable(let name):
            try write(name)
        case .section(let name, let content):
            try openSection(name, content)
        case .inverted(let name, let content):
            if !(try value(of: name)?.isTruthy ?? false) {
                open(content)
            }
        case .partial(let reference):
            try openPartial(reference, replacing: nil)
        case .parent(let reference, let blocks):
            try openPartial(reference, replacing: blocks)
        case .block(let block):
            openBlock(block)
        }
    }

    /// Makes nodes the next to be rendered.
    mutating func open(_ nodes: [Node], end: Frame.End = .nothing) {
        frames.append(Frame(nodes: nodes, end: end))
    }

    /// Does what is left to do when the nodes of a frame have been rendered.
    private mutating func close(_ frame: Frame) {
        switch frame.end {
        case .nothing:
            break
        case .context:
            context.removeLast()
        case .item(let items, let index):
            context.removeLast()
            openItem(at: index + 1, of: items, frame.nodes)
        case .partial(let outer):
            partialDepth -= 1
            restore(outer)
        case .block(let end):
            closeBlock(end)
        }
    }

    /// Writes the indentation of a line, unless the line that this one is inserted into has.
    mutating func startLine() {
        if isLineStarted {
            isLineStarted = false
        } else {
            output.append(contentsOf: indentation)
        }
    }

    /// An error about a tag of the template that is being rendered.
    func error(at offset: Int, _ message: String) -> MustacheError {
        template.source.error(at: offset, message)
    }
}
