/// A parsed document: its bytes, which are known to be JSON, and the tape over them.
///
/// The pointers are valid as long as the storage lives, and what they point to never changes, so that readers need
/// no closure. A function that takes them out keeps the storage in a parameter, a property or a variable.
final class JSONStorage: @unchecked Sendable {
    /// How many zero bytes follow the text, so that a word can be read at each of its bytes.
    static let padding = 16

    /// The text in UTF-8, with ``padding`` after it.
    let textBase: UnsafePointer<UInt8>
    /// How many bytes the text has.
    let textCount: Int
    /// The entries, the root first.
    let tapeBase: UnsafePointer<JSONTapeEntry>
    /// How many entries there are; at least one.
    let tapeCount: Int
    /// Objects may hold two members of one name.
    let mayRepeatNames: Bool

    /// The text in UTF-8.
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: textBase, count: textCount) }

    /// The entries, the root first.
    var tape: UnsafeBufferPointer<JSONTapeEntry> { UnsafeBufferPointer(start: tapeBase, count: tapeCount) }

    /// Copies a text and parses it.
    ///
    /// - Throws: ``JSONSyntaxError`` for the first thing that is not JSON.
    init(copying bytes: UnsafeBufferPointer<UInt8>, options: JSONParsingOptions) throws(JSONSyntaxError) {
        let text = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + Self.padding)
        if let base = bytes.baseAddress { text.initialize(from: base, count: bytes.count) }
        (text + bytes.count).initialize(repeating: 0, count: Self.padding)
        do throws(JSONSyntaxFault) {
            (tapeBase, tapeCount) = try JSONParser(text: text, end: bytes.count, options: options).parse()
                .finish()
        } catch {
            text.deallocate()
            throw JSONSyntaxError(error, in: bytes, options: options)
        }
        textBase = UnsafePointer(text)
        textCount = bytes.count
        mayRepeatNames = options.duplicateNames == .allowed
    }

    deinit {
        textBase.deallocate()
        tapeBase.deallocate()
    }

    /// The content of a string as it stands in the text, or the text of another value.
    func content(_ entry: JSONTapeEntry) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: textBase + Int(entry.offset), count: Int(entry.length))
    }

    /// The text of a number, or of a string with its escapes resolved.
    func text(of entry: JSONTapeEntry) -> String {
        guard entry.hasEscapes else { return String(decoding: content(entry), as: UTF8.self) }
        return String(decoding: JSONEscapes.resolved(content(entry)), as: UTF8.self)
    }
}

extension UnsafePointer<JSONTapeEntry> {
    /// Whether the entry is a string whose content, escapes resolved, is exactly these UTF-8 bytes.
    ///
    /// It is asked of the entry where it lies, so that no more of it is read than its prefix where that differs.
    ///
    /// - Parameters:
    ///   - prefix: The bytes' ``StringPrefix``.
    ///   - text: The text that the tape belongs to.
    @inline(__always)
    func isString(
        _ content: UnsafeBufferPointer<UInt8>,
        prefix: UInt64,
        in text: UnsafePointer<UInt8>
    ) -> Bool {
        guard pointee.prefix == prefix else {
            return pointee.prefix == JSONTapeEntry.escapedPrefix && isEscapedString(content, in: text)
        }
        guard Int(pointee.length) == content.count, pointee.kind == .string else { return false }
        guard let base = content.baseAddress else { return true }
        return StringPrefix.restsAreEqual(text + Int(pointee.offset), base, count: content.count)
    }

    @inline(never)
    private func isEscapedString(
        _ content: UnsafeBufferPointer<UInt8>,
        in text: UnsafePointer<UInt8>
    ) -> Bool {
        // A number can have the prefix too.
        guard pointee.hasEscapes else { return false }
        let escaped = UnsafeBufferPointer(start: text + Int(pointee.offset), count: Int(pointee.length))
        return JSONEscapes.resolved(escaped).elementsEqual(content)
    }
}

extension StringPrefix {
    /// The prefix of UTF-8 bytes; 0 for none.
    @inline(__always)
    static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        bytes.baseAddress.map { of($0, count: bytes.count) } ?? 0
    }
}
