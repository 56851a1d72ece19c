/// Goes through the bytes of a text in a fixed form.
///
/// No function goes past the end, and one that takes nothing leaves the position where it was.
struct FormScanner {
    /// The text.
    let bytes: UnsafeBufferPointer<UInt8>
    /// How many bytes were taken.
    private(set) var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { position == bytes.count }

    /// The next byte, or nil at the end.
    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Passes the next byte over; whatever it is.
    mutating func skip() {
        if position < bytes.count { position += 1 }
    }

    /// Takes one ASCII character if it is the next.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, UInt32(bytes[position]) == character.value else { return false }
        position += 1
        return true
    }

    /// Takes an ASCII letter in either case, given in lower case.
    mutating func take(letter: Unicode.Scalar) -> Bool {
        guard position < bytes.count, UInt32(bytes[position] | 0x20) == letter.value else { return false }
        position += 1
        return true
    }

    /// Takes one character of a set if it is the next.
    mutating func take(_ set: ASCIISet) -> Bool {
        guard position < bytes.count, set.contains(bytes[position]) else { return false }
        position += 1
        return true
    }

    /// Takes characters of a set, as many as follow.
    ///
    /// - Returns: How many.
    @inline(__always)
    mutating func takeAll(_ set: ASCIISet) -> Int {
        takeAll(set, upTo: bytes.count)
    }

    /// Takes characters of a set, as many as follow and no more than the limit.
    ///
    /// - Returns: How many.
    mutating func takeAll(_ set: ASCIISet, atMost limit: Int) -> Int {
        takeAll(set, upTo: bytes.count - position > limit ? position + limit : bytes.count)
    }

    @inline(__always)
    private mutating func takeAll(_ set: ASCIISet, upTo end: Int) -> Int {
        let start = position
        var next = start
        while next < end, set.contains(bytes[next]) { next &+= 1 }
        position = next
        return next &- start
    }

    /// Takes a scalar that is not ASCII if one is next and the condition holds for it.
    mutating func takeUnicode(where condition: (Unicode.Scalar) -> Bool) -> Bool {
        guard position < bytes.count, bytes[position] >= 0x80,
            let (scalar, length) = UTF8Form.scalar(at: position, in: bytes), condition(scalar)
        else { return false }
        position += length
        return true
    }

    /// Takes `%` and two hexadecimal digits (RFC 3986 section 2.1).
    mutating func takePercentEncoded() -> Bool {
        guard position + 3 <= bytes.count, bytes[position] == UInt8(ascii: "%"),
            JSONEscapes.hexadecimalDigit(bytes[position + 1]) != nil,
            JSONEscapes.hexadecimalDigit(bytes[position + 2]) != nil
        else { return false }
        position += 3
        return true
    }

    /// Takes exactly so many digits (at most 9), or gives nil.
    mutating func number(digits count: Int) -> Int? {
        guard position + count <= bytes.count else { return nil }
        var value = 0
        for place in position..<position + count {
            guard 0x30...0x39 ~= bytes[place] else { return nil }
            value = value * 10 + Int(bytes[place] & 0x0F)
        }
        position += count
        return value
    }

    /// Takes exactly so many digits, or gives nil, also when their value is not in the range.
    mutating func number(digits count: Int, in range: ClosedRange<Int>) -> Int? {
        guard let value = number(digits: count), range ~= value else { return nil }
        return value
    }

    /// Takes all digits that follow; none when the next byte is not one. The slice's indexes are the text's.
    mutating func digits() -> Slice<UnsafeBufferPointer<UInt8>> {
        let start = position
        while position < bytes.count, 0x30...0x39 ~= bytes[position] { position += 1 }
        return bytes[start..<position]
    }
}

extension Collection<UInt8> {
    /// The value of ASCII digits, or nil when it is beyond `Int64`; 0 for no digits.
    var decimalValue: Int64? {
        var value: Int64 = 0
        for digit in self {
            let (product, productOverflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, sumOverflow) = product.addingReportingOverflow(Int64(digit & 0x0F))
            if productOverflow || sumOverflow { return nil }
            value = sum
        }
        return value
    }
}

/// A set of ASCII characters, as a bit for each.
///
/// Sets are written as their bits, because such constants need no preparation, which would take longer than a short
/// text does. A test says of each which characters it holds.
struct ASCIISet: Equatable, Sendable {
    /// The characters from 0 to 63.
    let low: UInt64
    /// The characters from 64 to 127.
    let high: UInt64

    /// Whether the byte is a character of the set; never for one that is not ASCII.
    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        // The shift is by the lower six bits alone.
        byte < 128 && (byte < 64 ? low : high) &>> UInt64(byte) & 1 != 0
    }

    /// `0` to `9`
    static let digits = ASCIISet(low: 0x03FF_0000_0000_0000, high: 0x0000_0000_0000_0000)
    /// `0` to `9`, `A` to `F` and `a` to `f`
    static let hexadecimalDigits = ASCIISet(low: 0x03FF_0000_0000_0000, high: 0x0000_007E_0000_007E)
    /// Letters, digits and `-`
    static let hostName = ASCIISet(low: 0x03FF_2000_0000_0000, high: 0x07FF_FFFE_07FF_FFFE)
    /// `atext`: letters, digits and ``!#$%&'*+-/=?^_`{|}~`` (RFC 5322 section 3.2.3).
    static let atom = ASCIISet(low: 0xA3FF_ACFA_0000_0000, high: 0x7FFF_FFFF_C7FF_FFFE)

    // MARK: - Parts of a URI, without what is percent-encoded (RFC 3986 section 2)

    /// Letters, digits and `+-.`
    static let uriScheme = ASCIISet(low: 0x03FF_6800_0000_0000, high: 0x07FF_FFFE_07FF_FFFE)
    /// Letters, digits and `-._~!$&'()*+,;=`
    static let uriName = ASCIISet(low: 0x2BFF_7FD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFE)
    /// As ``uriName``, and `:`
    static let uriUserInformation = ASCIISet(low: 0x2FFF_7FD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFE)
    /// As ``uriName``, and `@`
    static let uriSegment = ASCIISet(low: 0x2BFF_7FD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFF)
    /// As ``uriName``, and `:@/`
    static let uriPath = ASCIISet(low: 0x2FFF_FFD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFF)
    /// As ``uriName``, and `:@/?`; also of a fragment.
    static let uriQuery = ASCIISet(low: 0xAFFF_FFD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFF)

    // MARK: - Parts of a URI template (RFC 6570 section 2)

    /// Letters, digits and `!#$&'()*+,-./:;=?@[]_~`; erratum 6937 adds the apostrophe.
    static let templateLiterals = ASCIISet(low: 0xAFFF_FFDA_0000_0000, high: 0x47FF_FFFE_AFFF_FFFF)
    /// `+#./;?&=,!@|`
    static let templateOperators = ASCIISet(low: 0xA800_D84A_0000_0000, high: 0x1000_0000_0000_0001)
    /// Letters, digits and `_`
    static let templateNames = ASCIISet(low: 0x03FF_0000_0000_0000, high: 0x07FF_FFFE_87FF_FFFE)
}
