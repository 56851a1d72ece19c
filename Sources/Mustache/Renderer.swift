/// Renders templates into one array of bytes.
struct Renderer {
    /// How deep partials and parents may include one another.
    static let partialLimit = 256

    /// How deep the renderer may recurse in all, which bounds its use of the stack.
    static let depthLimit = 1024

    private let partials: [String: MustacheTemplate]
    private let options: MustacheOptions

    /// The template whose nodes are being rendered.
    private var template: MustacheTemplate

    /// The values that sections have entered, innermost last.
    private var context: [MustacheValue]

    /// The replacements of blocks that are in force, those that win first.
    private var replacements: [Replacements] = []

    /// What is written at the start of each line of the template.
    private var indentation: [UInt8] = []

    /// Whether the next line start has been written by the line that it is inserted into.
    private var isLineStarted = false

    private var partialDepth = 0
    private var depth = 0
    private var output: [UInt8] = []

    /// The blocks that one parent tag gives, and the template that it stands in.
    private struct Replacements {
        let blocks: [String: Block]
        let template: MustacheTemplate
    }

    /// Renders a template with a value.
    /// - Throws: for names and partials that are missing, values that cannot be used as they are,
    ///   recursion that is too deep.
    static func render(
        _ template: MustacheTemplate,
        _ value: MustacheValue,
        partials: [String: MustacheTemplate],
        options: MustacheOptions
    ) throws(MustacheError) -> [UInt8] {
        var renderer = Renderer(template: template, value: value, partials: partials, options: options)
        renderer.output.reserveCapacity(template.source.bytes.count * 2)
        try renderer.render(template.nodes, at: 0)
        return renderer.output
    }

    private init(
        template: MustacheTemplate,
        value: MustacheValue,
        partials: [String: MustacheTemplate],
        options: MustacheOptions
    ) {
        self.template = template
        self.partials = partials
        self.options = options
        context = [value]
    }

    private mutating func render(_ nodes: [Node], at offset: Int) throws(MustacheError) {
        depth += 1
        if depth > Self.depthLimit {
            throw error(at: offset, "Tags are nested deeper than \(Self.depthLimit), partials included")
        }
        for node in nodes {
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
                try renderSection(name, content)
            case .inverted(let name, let content):
                let value = try value(of: name)
                if !(value?.isTruthy ?? false) {
                    try render(content, at: name.offset)
                }
            case .partial(let reference):
                try renderPartial(reference)
            case .parent(let reference, let blocks):
                replacements.append(Replacements(blocks: blocks, template: template))
                try renderPartial(reference)
                replacements.removeLast()
            case .block(let block):
                try render(block)
            }
        }
        depth -= 1
    }

    private mutating func startLine() {
        if isLineStarted {
            isLineStarted = false
        } else {
            output.append(contentsOf: indentation)
        }
    }

    private func error(at offset: Int, _ message: String) -> MustacheError {
        template.source.error(at: offset, message)
    }
}

// MARK: - Values

extension Renderer {
    private mutating func write(_ name: Name) throws(MustacheError) {
        switch try value(of: name) {
        case .text(let text):
            output.append(contentsOf: text.utf8)
        case .flag(let flag):
            output.append(contentsOf: (flag ? "true" : "false").utf8)
        case .some(.none), nil:
            break
        case .some(let value):
            throw error(at: name.offset, "'\(name.text)' is \(value.kind) and cannot be written as text")
        }
    }

    private mutating func renderSection(_ name: Name, _ content: [Node]) throws(MustacheError) {
        switch try value(of: name) {
        case .list(let items):
            for item in items {
                try render(content, inside: item, at: name.offset)
            }
        case .flag(true):
            // A condition is no context: {{.}} still is the item that the section stands in.
            try render(content, at: name.offset)
        case .some(let value) where value.isTruthy:
            try render(content, inside: value, at: name.offset)
        default:
            break
        }
    }

    private mutating func render(
        _ content: [Node],
        inside value: MustacheValue,
        at offset: Int
    ) throws(MustacheError) {
        context.append(value)
        try render(content, at: offset)
        context.removeLast()
    }

    /// The value of a name: its first part is looked up from the innermost context outwards, each further
    /// part in the value before it only (Mustache specification, dotted names).
    /// - Returns: nil if the name is missing and the options allow it.
    private func value(of name: Name) throws(MustacheError) -> MustacheValue? {
        guard let first = name.parts.first else { return context.last }
        var found: MustacheValue?
        for case .record(let members) in context.reversed() {
            found = members[first]
            if found != nil { break }
        }
        guard var value = found else {
            return try missing(name, "Nothing is named '\(first)'")
        }
        for (index, part) in name.parts.enumerated().dropFirst() {
            guard case .record(let members) = value, let member = members[part] else {
                let path = name.parts.prefix(index).joined(separator: ".")
                return try missing(name, "'\(path)' is \(value.kind) and has no '\(part)'")
            }
            value = member
        }
        return value
    }

    private func missing(_ name: Name, _ message: String) throws(MustacheError) -> MustacheValue? {
        switch options.missingNames {
        case .error: throw error(at: name.offset, message)
        case .empty: return nil
        }
    }
}

// MARK: - Partials and blocks

extension Renderer {
    private mutating func renderPartial(_ reference: Reference) throws(MustacheError) {
        guard let partial = try template(of: reference) else { return }
        if partialDepth == Self.partialLimit {
            throw error(at: reference.offset, "Partials are nested deeper than \(Self.partialLimit)")
        }
        let outer = (template, indentation)
        // The lines of a partial that stands within a line are not indented.
        indentation = reference.indentation.map { indentation + $0 } ?? []
        template = partial
        partialDepth += 1
        try render(partial.nodes, at: 0)
        partialDepth -= 1
        (template, indentation) = outer
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

    private mutating func render(_ block: Block) throws(MustacheError) {
        let outer = (template, indentation, replacements)
        var content = block
        let index = replacements.firstIndex { $0.blocks[block.name] != nil }
        if let index, let replacement = replacements[index].blocks[block.name] {
            content = replacement
            template = replacements[index].template
            // A replacement sees the replacements of the template that it stands in, so never itself.
            replacements.removeSubrange(index...)
        }
        let start = (output.count, isLineStarted)
        openLine(of: block, for: content)
        if index != nil || block.placement == .lines {
            indentation += block.indentation
        }
        let contentStart = output.count
        try render(content.content, at: content.offset)
        if block.placement != .inline && (index != nil || block.content.isEmpty) {
            // What fills whole lines leaves no line behind if it is empty, and no second line end if it is not.
            if output.count == contentStart {
                output.removeSubrange(start.0...)
            } else if output.last != UInt8(ascii: "\n") {
                output.append(contentsOf: block.lineEnd)
            }
        } else if block.placement == .line {
            output.append(contentsOf: block.lineEnd)
        }
        isLineStarted = output.count == start.0 && start.1
        (template, indentation, replacements) = outer
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
}
