/// A JSON value that remembers where it stands in its text.
///
/// Members keep the text's order and numbers keep their exact spelling: a schema's order is its author's
/// decision, and an amount must never pass through a binary floating-point number.
package struct JSONNode: Sendable {
    /// What the value is.
    package let content: Content

    /// The bytes of the text that spell the value.
    package let range: SourceRange

    /// The value itself, by JSON type (RFC 8259 section 3).
    package enum Content: Sendable {
        case null
        case boolean(Bool)
        /// The number's text, valid against the JSON grammar.
        case number(String)
        /// The string with its escapes resolved.
        case string(String)
        case array([JSONNode])
        case object([JSONMember])
    }

    package init(content: Content, range: SourceRange) {
        self.content = content
        self.range = range
    }
}

/// A name and its value inside an object.
package struct JSONMember: Sendable {
    /// The name with its escapes resolved.
    package let name: String

    /// Where the name stands, its quotes included.
    package let nameRange: SourceRange

    package let value: JSONNode

    package init(name: String, nameRange: SourceRange, value: JSONNode) {
        self.name = name
        self.nameRange = nameRange
        self.value = value
    }
}

/// Half-open range of byte offsets into a text.
package struct SourceRange: Hashable, Sendable {
    package let start: Int
    package let end: Int

    package init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }
}

extension JSONNode {
    /// The string, or nil for any other type.
    package var string: String? {
        if case .string(let text) = content { text } else { nil }
    }

    /// The Boolean, or nil for any other type.
    package var boolean: Bool? {
        if case .boolean(let flag) = content { flag } else { nil }
    }

    /// The number's exact text, or nil for any other type.
    package var number: String? {
        if case .number(let text) = content { text } else { nil }
    }

    /// The elements, or nil for any other type.
    package var elements: [JSONNode]? {
        if case .array(let elements) = content { elements } else { nil }
    }

    /// The members in the text's order, or nil for any other type.
    package var members: [JSONMember]? {
        if case .object(let members) = content { members } else { nil }
    }

    /// The value of the last member with this name, or nil when there is none or this is no object.
    package subscript(name: String) -> JSONNode? {
        guard case .object(let members) = content else { return nil }
        // The most frequent question of all, so a plain loop.
        var index = members.count - 1
        while index >= 0 {
            if members[index].name.isExactly(name) { return members[index].value }
            index -= 1
        }
        return nil
    }

    /// The type's name in words, with its article: "a string", "an object", "null".
    package var typeInWords: String {
        switch content {
        case .null: "null"
        case .boolean: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }

    /// The value that a pointer leads to, or nil when a step has no counterpart.
    package func value(at pointer: JSONPointer) -> JSONNode? {
        var node = self
        for token in pointer.tokens {
            switch node.content {
            case .object:
                guard let next = node[token] else { return nil }
                node = next
            case .array(let elements):
                guard let index = JSONPointer.arrayIndex(token), index < elements.count else { return nil }
                node = elements[index]
            default:
                return nil
            }
        }
        return node
    }
}
