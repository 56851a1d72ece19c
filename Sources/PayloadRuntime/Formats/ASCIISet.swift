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
