/// Goes through the bytes of a short text in a fixed form.
struct FormScanner {
    private let bytes: [UInt8]
    private(set) var position = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    var isAtEnd: Bool { position == bytes.count }

    /// Takes one byte if it is the next.
    mutating func take(_ byte: Unicode.Scalar) -> Bool {
        guard position < bytes.count, UInt32(bytes[position]) == byte.value else { return false }
        position += 1
        return true
    }

    /// Takes an ASCII letter in either case, given in lower case.
    mutating func take(letter: Unicode.Scalar) -> Bool {
        guard position < bytes.count, UInt32(bytes[position] | 0x20) == letter.value else { return false }
        position += 1
        return true
    }

    /// Takes exactly so many digits (at most 18), or gives nil.
    mutating func number(digits count: Int) -> Int? {
        guard position + count <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[position..<position + count] {
            guard 0x30...0x39 ~= byte else { return nil }
            value = value * 10 + Int(byte & 0x0F)
        }
        position += count
        return value
    }

    /// Takes exactly so many digits, or gives nil, also when their value is not in the range.
    mutating func number(digits count: Int, in range: ClosedRange<Int>) -> Int? {
        guard let value = number(digits: count), range ~= value else { return nil }
        return value
    }

    /// Takes all digits that follow; none when the next byte is not one.
    mutating func digits() -> ArraySlice<UInt8> {
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
