/// A number exactly as JSON text gives it, of any length.
///
/// The text is kept and comes back out as it came in; comparison is by mathematical value, without rounding and
/// without writing out powers of ten: `1`, `1.0` and `10e-1` are equal, and so are `-0` and `0`.
public struct JSONNumber: Sendable {
    /// The number in the grammar of RFC 8259 section 6, as it came.
    public let text: String

    /// Takes a text that is known to follow the grammar.
    init(grammatical text: String) {
        self.text = text
    }

    /// Takes a text in the grammar of RFC 8259 section 6, or gives nil for any other: no white space, no leading
    /// `+` or zero, a digit before and after the point.
    public init?(_ text: String) {
        var bytes = Array(text.utf8)
        let end = bytes.count
        bytes += [UInt8](repeating: 0, count: JSONStorage.padding)
        let isNumber = bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return false }
            let entry = try? JSONParser(text: base, end: end, options: .init()).number(at: 0)
            return entry.map { Int($0.length) } == end
        }
        guard isNumber else { return nil }
        self.text = text
    }

    /// An integer in decimal digits.
    public init(_ value: Int) {
        text = String(value)
    }

    /// The shortest decimal number that reads back as this `Double`, or nil when it is infinite or not a number.
    ///
    /// `19.99` becomes 19.99 and not the binary value next to it.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        let text = String(value)
        self.text = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// Whether the number is below zero; false for `-0`.
    public var isNegative: Bool { parts.isNegative }

    /// The digits without leading and trailing zeros: `"125"` for `-0.01250`, the empty string for zero.
    public var significantDigits: String {
        String(decoding: parts.digits.lazy.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    }

    /// The power of ten by which ``significantDigits`` is multiplied, 0 for zero, or nil when it is beyond ±10¹⁸.
    public var exponent: Int? {
        guard case .small(let value) = parts.exponent else { return nil }
        return Int(exactly: value)
    }

    /// Whether the value is a whole number: true for `1.0` and `1e400`.
    public var isInteger: Bool {
        if isPlainInteger { return true }
        let parts = parts
        return parts.digits.isEmpty || !parts.exponent.isNegative
    }

    var parts: DecimalParts { DecimalParts(text.utf8) }

    /// The text is digits, perhaps with a sign.
    private var isPlainInteger: Bool {
        text.utf8.allSatisfy { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "-") }
    }

    /// The value when the text is so short an integer that no arithmetic on it needs care.
    var shortInteger: Int64? {
        text.utf8.count <= 18 && isPlainInteger ? Int64(text) : nil
    }
}

extension JSONNumber: ExpressibleByIntegerLiteral {
    /// An integer literal.
    public init(integerLiteral value: Int) {
        self.init(value)
    }
}
