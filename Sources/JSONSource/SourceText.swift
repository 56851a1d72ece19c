/// A file's bytes and where its lines begin.
package struct SourceText: Sendable {
    /// The path as messages show it.
    package let path: String

    package let bytes: [UInt8]

    /// Byte offsets of the first byte of each line. The first is 0.
    private let lineStarts: [Int]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        var starts = [0]
        // A plain loop: without optimization, which is how a build plugin's tool is built, it is many times quicker.
        let lineFeed = UInt8(ascii: "\n")
        var offset = 0
        while offset < bytes.count {
            if bytes[offset] == lineFeed { starts.append(offset + 1) }
            offset += 1
        }
        lineStarts = starts
    }

    /// The line and column of a byte offset, both counted from 1, columns in Unicode code points.
    /// An offset past the end means the end.
    package func position(of offset: Int) -> SourcePosition {
        let offset = min(max(offset, 0), bytes.count)
        var low = 0
        var high = lineStarts.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        // A continuation byte (10xxxxxx) belongs to the code point before it.
        let column = bytes[lineStarts[low]..<offset].count { $0 & 0b1100_0000 != 0b1000_0000 }
        return SourcePosition(line: low + 1, column: column + 1)
    }
}

/// A place in a text as people count: from line 1, column 1.
package struct SourcePosition: Hashable, Sendable {
    package let line: Int

    /// In Unicode code points.
    package let column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

extension SourceText {
    /// The byte offset at which a decoded character of a string literal stands in the text.
    ///
    /// - Parameters:
    ///   - scalar: the character's index in the decoded string, in code points.
    ///   - range: the literal with its quotes, as the parser accepted it.
    package func offset(ofScalar scalar: Int, inStringAt range: SourceRange) -> Int {
        var offset = range.start + 1
        var remaining = scalar
        while remaining > 0, offset < range.end - 1 {
            offset += length(ofCharacterAt: offset)
            remaining -= 1
        }
        return offset
    }

    private func length(ofCharacterAt offset: Int) -> Int {
        switch bytes[offset] {
        case UInt8(ascii: "\\"):
            guard bytes[offset + 1] == UInt8(ascii: "u") else { return 2 }
            // A surrogate pair is two escapes and one character; the first half starts with D8 to DB.
            let isHighSurrogate =
                bytes[offset + 2] | 0x20 == UInt8(ascii: "d") && "89abAB".utf8.contains(bytes[offset + 3])
            return isHighSurrogate ? 12 : 6
        case 0xF0...: return 4
        case 0xE0...: return 3
        case 0xC0...: return 2
        default: return 1
        }
    }
}
