#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Why and where a text is not JSON.
///
/// Nothing of the text is quoted but the one character that was not expected, so that an error can be logged
/// when the text held a secret.
public struct JSONSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was expected and what was found instead, in words.
    public let message: String
    /// The line, from 1. Lines end with LF, CR or CR LF.
    public let line: Int
    /// The column, from 1, in Unicode code points.
    public let column: Int
    /// The offset of the offending byte, from 0; the length of the text when it ends too early.
    public let byteOffset: Int

    /// `line:column: message`.
    public var description: String { "\(line):\(column): \(message)" }

    init(message: String, byteOffset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        let position = TextPosition(of: byteOffset, in: bytes)
        self.message = message
        self.line = position.line
        self.column = position.column
        self.byteOffset = byteOffset
    }
}

extension JSONSyntaxError: LocalizedError {
    /// `line:column: message`.
    public var errorDescription: String? { description }
}

/// A line and a column, both from 1, the column in Unicode code points.
struct TextPosition {
    var line = 1
    var column = 1

    /// Counts from the start of the text, so it is for errors and not for every value.
    init(of byteOffset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        var previous: UInt8 = 0
        for byte in bytes.prefix(byteOffset) {
            if byte == UInt8(ascii: "\n") {
                if previous != UInt8(ascii: "\r") { line += 1 }
                column = 1
            } else if byte == UInt8(ascii: "\r") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
            previous = byte
        }
    }
}
