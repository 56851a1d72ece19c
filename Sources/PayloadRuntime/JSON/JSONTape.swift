/// One value, or one member's name, of a parsed document.
///
/// A document is a flat list of these in the order of the text. In an object, names and values alternate.
struct JSONTapeEntry {
    /// The string holds at least one backslash escape.
    static let hasEscapes: UInt8 = 1
    /// The boolean is `true`.
    static let isTrue: UInt8 = 2
    /// The number has neither a fraction nor an exponent.
    static let isPlainInteger: UInt8 = 4

    var kind: JSONKind
    var flags: UInt8 = 0
    /// Where the value starts in the text; for a string, the byte after the quotation mark.
    var offset: UInt32
    /// How many bytes the value takes; for a string, without its quotation marks.
    var length: UInt32 = 0
    /// Elements of an array, members of an object, Unicode code points of a string.
    var count: UInt32 = 0
    /// The index of the entry after this value and all that it contains.
    var next: UInt32 = 0

    var range: Range<Int> { Int(offset)..<Int(offset) + Int(length) }
    var hasEscapes: Bool { flags & Self.hasEscapes != 0 }
}

/// A parsed document: its bytes, which are known to be JSON, and the tape over them.
final class JSONStorage: Sendable {
    let bytes: [UInt8]
    let tape: ContiguousArray<JSONTapeEntry>
    /// Objects may hold two members of one name.
    let mayRepeatNames: Bool

    init(bytes: [UInt8], tape: ContiguousArray<JSONTapeEntry>, mayRepeatNames: Bool) {
        self.bytes = bytes
        self.tape = tape
        self.mayRepeatNames = mayRepeatNames
    }

    /// The text of a number, or of a string with its escapes resolved.
    func text(of entry: JSONTapeEntry) -> String {
        bytes.withUnsafeBufferPointer { buffer in
            let content = UnsafeBufferPointer(rebasing: buffer[entry.range])
            guard entry.hasEscapes else { return String(decoding: content, as: UTF8.self) }
            return String(decoding: JSONEscapes.resolved(content), as: UTF8.self)
        }
    }

    /// Whether a string's content is exactly these UTF-8 bytes.
    func string(_ entry: JSONTapeEntry, equals name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !entry.hasEscapes else {
            return bytes.withUnsafeBufferPointer { buffer in
                JSONEscapes.resolved(UnsafeBufferPointer(rebasing: buffer[entry.range])).elementsEqual(name)
            }
        }
        guard Int(entry.length) == name.count else { return false }
        return bytes.withUnsafeBufferPointer { buffer in
            let content = UnsafeBufferPointer(rebasing: buffer[entry.range])
            for index in 0..<name.count where content[index] != name[index] { return false }
            return true
        }
    }
}
