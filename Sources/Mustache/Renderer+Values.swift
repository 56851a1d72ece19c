extension Renderer {
    /// Writes a value out as text.
    mutating func write(_ name: Name) throws(MustacheError) {
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

    /// Begins a section if its value is truthy, a list with its first item.
    mutating func openSection(_ name: Name, _ content: [Node]) throws(MustacheError) {
        switch try value(of: name) {
        case .list(let items):
            openItem(at: 0, of: items, content)
        case .flag(true):
            // A condition is no context: {{.}} still is the item that the section stands in.
            open(content)
        case .some(let value) where value.isTruthy:
            context.append(value)
            open(content, end: .context)
        default:
            break
        }
    }

    /// Begins a section with an item of a list, if the list has so many.
    mutating func openItem(at index: Int, of items: [MustacheValue], _ content: [Node]) {
        if index < items.count {
            context.append(items[index])
            open(content, end: .item(items, index))
        }
    }

    /// The value of a name: its first part is looked up from the innermost context outwards, each further
    /// part in the value before it only (Mustache specification, dotted names).
    /// - Returns: nil if the name is missing and the options allow it.
    func value(of name: Name) throws(MustacheError) -> MustacheValue? {
        guard let first = name.parts.first else { return context.last }
        var found: MustacheValue?
        var depth = context.count - 1
        while depth >= 0, found == nil {
            if case .record(let members) = context[depth] { found = members[first] }
            depth -= 1
        }
        guard var value = found else {
            return try missing(name, "Nothing is named '\(first)'")
        }
        if name.parts.count == 1 { return value }
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
