/// Numbers and strings.
extension JSONParser {
    /// A number's exact text (RFC 8259 section 6).
    mutating func number() throws(JSONSyntaxProblem) -> String {
        let start = offset
        if peek == UInt8(ascii: "-") { offset += 1 }
        if peek == UInt8(ascii: "0") {
            offset += 1
            if isDigit { throw problem("found a digit after a leading zero; a number does not start with 0") }
        } else {
            try digits("a digit")
        }
        if peek == UInt8(ascii: ".") {
            offset += 1
            try digits("a digit after the decimal point")
        }
        if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
            offset += 1
            if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { offset += 1 }
            try digits("a digit in the exponent")
        }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private var isDigit: Bool {
        peek.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    }

    private mutating func digits(_ expected: String) throws(JSONSyntaxProblem) {
        guard isDigit else { throw problem("found \(found); expected \(expected)") }
        while isDigit { offset += 1 }
    }

    /// A string with its escapes resolved (RFC 8259 section 7).
    mutating func string() throws(JSONSyntaxProblem) -> String {
        let opening = offset
        let (quote, backslash) = (UInt8(ascii: "\""), UInt8(ascii: "\\"))
        offset += 1
        var text: [UInt8] = []
        var runStart = offset
        while let byte = peek {
            // Most bytes by far; without optimization the cases below take many times as long.
            if byte >= 0x20, byte != quote, byte != backslash {
                offset += 1
                continue
            }
            switch byte {
            case UInt8(ascii: "\""):
                offset += 1
                if text.isEmpty { return String(decoding: bytes[runStart..<(offset - 1)], as: UTF8.self) }
                text += bytes[runStart..<(offset - 1)]
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                text += bytes[runStart..<offset]
                text += String(try escape()).utf8
                runStart = offset
            case 0x0A, 0x0D:
                offset = opening
                throw problem("the string that starts here has no closing quote on its line")
            case ..<0x20:
                throw problem("found \(found) inside a string; write it as an escape such as \\n")
            default: break
            }
        }
        offset = opening
        throw problem("the string that starts here has no closing quote")
    }

    private mutating func escape() throws(JSONSyntaxProblem) -> Unicode.Scalar {
        let start = offset
        offset += 1
        let scalar: Unicode.Scalar
        switch peek {
        case UInt8(ascii: "u"): return try unicodeEscape(start: start)
        case UInt8(ascii: "\""): scalar = "\""
        case UInt8(ascii: "\\"): scalar = "\\"
        case UInt8(ascii: "/"): scalar = "/"
        case UInt8(ascii: "b"): scalar = "\u{8}"
        case UInt8(ascii: "f"): scalar = "\u{C}"
        case UInt8(ascii: "n"): scalar = "\n"
        case UInt8(ascii: "r"): scalar = "\r"
        case UInt8(ascii: "t"): scalar = "\t"
        default:
            let what = foundCharacter
            offset = start
            throw problem("found a backslash followed by \(what); a backslash itself is written \\\\")
        }
        offset += 1
        return scalar
    }

    private mutating func unicodeEscape(start: Int) throws(JSONSyntaxProblem) -> Unicode.Scalar {
        let first = try codeUnit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        if first < 0xDC00, peek == UInt8(ascii: "\\"), offset + 1 < bytes.count,
            bytes[offset + 1] == UInt8(ascii: "u")
        {
            offset += 1
            let second = try codeUnit()
            if (0xDC00...0xDFFF).contains(second) {
                let value = 0x10000 + ((UInt32(first) - 0xD800) << 10) + (UInt32(second) - 0xDC00)
                if let scalar = Unicode.Scalar(value) { return scalar }
            }
        }
        offset = start
        throw problem("this \\u escape is half of a surrogate pair; expected both halves")
    }

    /// The four digits of `\uXXXX`; the cursor stands on the `u`.
    private mutating func codeUnit() throws(JSONSyntaxProblem) -> UInt16 {
        offset += 1
        var value: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw problem("found \(foundCharacter); expected four hexadecimal digits after \\u")
            }
            value = value << 4 | UInt16(digit)
            offset += 1
        }
        return value
    }
}
