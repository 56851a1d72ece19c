/// Percent-encoding of parameters (RFC 3986 section 2.1).
enum PercentEncoding {
    /// Appends a text with every byte encoded except the unreserved ones (RFC 3986 section 2.3), so that no value can
    /// end its place in a URL or begin another one.
    static func append(_ text: String, to url: inout String) {
        if text.utf8.allSatisfy(isUnreserved) {
            url += text
            return
        }
        for byte in text.utf8 {
            if isUnreserved(byte) {
                url.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                url += "%"
                url.unicodeScalars.append(digit(byte >> 4))
                url.unicodeScalars.append(digit(byte & 0xF))
            }
        }
    }

    /// A text with every byte encoded except the unreserved ones.
    static func encoded(_ text: String) -> String {
        var result = ""
        append(text, to: &result)
        return result
    }

    /// A digit of base 16, in capitals as RFC 3986 section 2.1 recommends.
    private static func digit(_ value: UInt8) -> Unicode.Scalar {
        Unicode.Scalar(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + (value - 10))
    }

    static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
