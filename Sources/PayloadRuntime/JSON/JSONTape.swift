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
