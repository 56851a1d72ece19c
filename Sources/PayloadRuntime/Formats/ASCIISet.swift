/// A set of ASCII characters, as a bit for each.
struct ASCIISet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// The characters of a text; whatever is not ASCII is left out.
    init(_ characters: StaticString) {
        characters.withUTF8Buffer { buffer in
            for byte in buffer { insert(byte) }
        }
    }

    private mutating func insert(_ byte: UInt8) {
        switch byte {
        case 0..<64: low |= 1 << UInt64(byte)
        case 64..<128: high |= 1 << UInt64(byte - 64)
        default: break
        }
    }

    /// Whether the byte is a character of the set; never for one that is not ASCII.
    func contains(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<64: low >> UInt64(byte) & 1 != 0
        case 64..<128: high >> UInt64(byte - 64) & 1 != 0
        default: false
        }
    }

    /// This set and more characters.
    func adding(_ characters: StaticString) -> ASCIISet {
        let others = ASCIISet(characters)
        var union = self
        union.low |= others.low
        union.high |= others.high
        return union
    }

    static let digits = ASCIISet("0123456789")
    static let lettersAndDigits = digits.adding("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
    static let hexadecimalDigits = digits.adding("ABCDEFabcdef")
}
