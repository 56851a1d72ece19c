import JSONSource
import PayloadRuntime

/// The lines and columns of values in a document, found in one walk and one pass over the text however many they are.
struct InstancePositions {
    /// Counted from 1, the column in Unicode code points. A line ends with LF, CR or CR LF.
    struct Position {
        var line = 1
        var column = 1
    }

    private var positions: [String: Position] = [:]

    /// - Parameters:
    ///   - locations: JSON Pointers from the document's root.
    ///   - bytes: the document's text.
    init(of locations: some Sequence<String>, in document: JSONDocument, bytes: [UInt8]) {
        var finder = OffsetFinder(wanted: Set(locations))
        finder.visit(document.root, at: "")
        var position = Position()
        var read = 0
        for (offset, location) in finder.found.sorted(by: { $0.offset < $1.offset }) {
            while read < offset {
                position.advance(past: bytes[read], after: read == 0 ? 0 : bytes[read - 1])
                read += 1
            }
            positions[location] = position
        }
    }

    /// The place where the value starts. Nil for a location that was not asked for.
    subscript(location: String) -> Position? {
        positions[location]
    }
}

extension InstancePositions.Position {
    fileprivate mutating func advance(past byte: UInt8, after previous: UInt8) {
        switch byte {
        case UInt8(ascii: "\n"):
            if previous != UInt8(ascii: "\r") { line += 1 }
            column = 1
        case UInt8(ascii: "\r"):
            line += 1
            column = 1
        default:
            // A continuation byte (10xxxxxx) belongs to the code point before it.
            if byte & 0xC0 != 0x80 { column += 1 }
        }
    }
}

/// Finds where values start. It goes only into those that hold one that is wanted.
private struct OffsetFinder {
    let wanted: Set<String>

    /// The wanted locations and everything around them.
    private var ways: Set<String>
    private(set) var found: [(offset: Int, location: String)] = []

    init(wanted: Set<String>) {
        self.wanted = wanted
        ways = wanted
        for location in wanted {
            var rest = location.utf8[...]
            while let slash = rest.lastIndex(of: UInt8(ascii: "/")) {
                rest = rest[..<slash]
                // Where one way is known, all that lead to it are.
                guard ways.insert(String(Substring(rest))).inserted else { break }
            }
        }
    }

    mutating func visit(_ instance: JSONInstance, at location: String) {
        guard ways.contains(location) else { return }
        if wanted.contains(location) { found.append((instance.byteRange.lowerBound, location)) }
        for (index, element) in instance.elements.enumerated() { visit(element, at: "\(location)/\(index)") }
        for (name, value) in instance.members {
            visit(value, at: location + JSONPointer(tokens: [name]).description)
        }
    }
}
