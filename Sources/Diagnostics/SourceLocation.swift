import JSONSource

/// A place in a file.
package struct SourceLocation: Equatable, Sendable {
    /// The path as messages show it.
    package let path: String

    /// Line and column, or nil when the whole file is meant.
    package let position: SourcePosition?

    /// The value inside the document, or nil when the place is not inside a JSON document.
    package let pointer: JSONPointer?

    package init(path: String, position: SourcePosition? = nil, pointer: JSONPointer? = nil) {
        self.path = path
        self.position = position
        self.pointer = pointer
    }

    /// The place of a byte offset in a text.
    package init(in text: SourceText, offset: Int, pointer: JSONPointer? = nil) {
        self.init(path: text.path, position: text.position(of: offset), pointer: pointer)
    }
}

extension SourceLocation: Comparable {
    /// By path, then line, then column.
    package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        let places = [left, right].map { ($0.position?.line ?? 0, $0.position?.column ?? 0) }
        return left.path == right.path ? places[0] < places[1] : left.path < right.path
    }
}
