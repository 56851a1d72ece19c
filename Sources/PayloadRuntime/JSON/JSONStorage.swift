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

/// One value, or one member's name, of a parsed document.
///
/// A document is a flat list of these in the order of the text. In an object, names and values alternate.
@usableFromInline
struct JSONTapeEntry {
    /// The string holds at least one backslash escape.
    static let hasEscapes: UInt8 = 1
    /// The boolean is `true`.
    static let isTrue: UInt8 = 2
    /// The number has neither a fraction nor an exponent.
    static let isPlainInteger: UInt8 = 4
    /// The most digits of a short decimal, which all fit into an `Int64`.
    static let shortDigits = 18
    /// The number has no exponent and at most ``shortDigits`` digits, zeros included: it is ``significand`` × 10 to the power of -``count``.
    static let isShortDecimal: UInt8 = 8

    /// The ``prefix`` of a string with escapes. No string has it otherwise: the byte FF is not in any UTF-8.
    static let escapedPrefix = UInt64.max

    /// For a string, its first eight bytes, see ``StringPrefix``, or ``escapedPrefix``. For a short decimal, its
    /// ``significand``. Otherwise 0.
    var prefix: UInt64 = 0
    /// Where the value starts in the text; for a string, the byte after the quotation mark.
    var offset: UInt32
    /// How many bytes the value takes; for a string, without its quotation marks and with its escapes.
    var length: UInt32 = 0
    /// Elements of an array, members of an object, Unicode code points of a string, digits in the fraction of a
    /// short decimal.
    @usableFromInline var count: UInt32 = 0
    /// The index of the entry after this value and all that it contains.
    var next: UInt32 = 0
    @usableFromInline var kind: JSONKind
    var flags: UInt8 = 0

    var range: Range<Int> { Int(offset)..<Int(offset) + Int(length) }
    var hasEscapes: Bool { flags & Self.hasEscapes != 0 }
    var isTrue: Bool { flags & Self.isTrue != 0 }
    var isShortDecimal: Bool { flags & Self.isShortDecimal != 0 }

    /// The digits of a short decimal as one number, with its sign: -1999 for `-19.99`.
    var significand: Int64 { Int64(bitPattern: prefix) }
}

/// A tape that is being written. It owns its memory until ``finish()`` gives it away.
struct JSONTapeBuffer: ~Copyable {
    private(set) var base: UnsafeMutablePointer<JSONTapeEntry>
    private(set) var count = 0
    private var capacity: Int

    /// Makes room for some entries; there will be more when they are needed.
    init(capacity: Int) {
        self.capacity = max(capacity, 4)
        base = .allocate(capacity: self.capacity)
    }

    deinit {
        base.deallocate()
    }

    /// Appends an entry whose value ends with it.
    @inline(__always)
    mutating func append(_ entry: JSONTapeEntry) {
        if count == capacity { grow() }
        (base + count).initialize(to: entry)
        count &+= 1
        base[count &- 1].next = UInt32(truncatingIfNeeded: count)
    }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<JSONTapeEntry>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: base, count: count)
        base.deallocate()
        base = larger
        capacity *= 2
    }

    /// Gives the entries to the caller, who deallocates them.
    consuming func finish() -> (base: UnsafePointer<JSONTapeEntry>, count: Int) {
        let entries = (UnsafePointer(base), count)
        discard self
        return entries
    }
}

/// A JSON text that was parsed, with its bytes kept: numbers lose no digit and members keep their order.
///
/// The parser is strict: RFC 8259 and nothing beside it. No byte order mark, no invalid UTF-8, no lone surrogate
/// in an escape, no trailing comma, no comment, no `NaN`.
public struct JSONDocument: Sendable {
    let storage: JSONStorage

    /// The value that the text is.
    public var root: JSONInstance { JSONInstance(storage: storage, index: 0) }

    /// Parses UTF-8 bytes, in time linear in their number.
    ///
    /// - Parameters:
    ///   - bytes: The whole text, at most 2 GiB; `Data` and `[UInt8]` alike.
    ///   - options: What to do with repeated names, and how deep values may be nested.
    /// - Throws: ``JSONSyntaxError`` for the first thing that is not JSON.
    public init(
        parsing bytes: some Sequence<UInt8>,
        options: JSONParsingOptions = .init()
    ) throws(JSONSyntaxError) {
        let stored = bytes.withContiguousStorageIfAvailable { Self.storage(of: $0, options) }
        storage = try (stored ?? Array(bytes).withUnsafeBufferPointer { Self.storage(of: $0, options) }).get()
    }

    /// Parses a string.
    ///
    /// - Parameters:
    ///   - text: The whole text, at most 2 GiB of UTF-8.
    ///   - options: What to do with repeated names, and how deep values may be nested.
    /// - Throws: ``JSONSyntaxError`` for the first thing that is not JSON.
    public init(parsing text: String, options: JSONParsingOptions = .init()) throws(JSONSyntaxError) {
        var text = text
        storage = try text.withUTF8 { Self.storage(of: $0, options) }.get()
    }

    /// A result rather than an error, because the closures above cannot say which error they throw.
    private static func storage(
        of bytes: UnsafeBufferPointer<UInt8>,
        _ options: JSONParsingOptions
    ) -> Result<JSONStorage, JSONSyntaxError> {
        Result { () throws(JSONSyntaxError) in try JSONStorage(copying: bytes, options: options) }
    }
}

extension JSONDocument {
    /// The values of members whose name an earlier member of the same object has, in the document's order.
    ///
    /// There are none unless the document was parsed with ``JSONParsingOptions/DuplicateNames/allowed``. A look-up
    /// by name finds the first member; each of these tells by ``JSONInstance/position`` where a further one is.
    public var repeatedMembers: [JSONInstance] {
        guard storage.mayRepeatNames else { return [] }
        var repeated: [Int] = []
        for index in 0..<storage.tapeCount where storage.tapeBase[index].kind == .object {
            var seen: Set<PropertyName> = []
            var members = TapeMembers(JSONInstance(storage: storage, index: index))
            while !members.isAtEnd {
                let name = PropertyName(text: storage.text(of: storage.tapeBase[members.name]))
                if !seen.insert(name).inserted { repeated.append(members.name + 1) }
                members.advance(on: storage.tapeBase)
            }
        }
        return repeated.sorted().map { JSONInstance(storage: storage, index: $0) }
    }
}
