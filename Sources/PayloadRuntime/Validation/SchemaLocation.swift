/// Locations of schemas: a URI with a JSON Pointer in its fragment (RFC 6901 section 6).
package enum SchemaLocation {
    /// The location with a JSON Pointer added to its fragment, percent-encoded (RFC 3986 section 3.5).
    ///
    /// - Parameter pointer: where the empty one leaves the location as it is.
    package static func appending(_ pointer: String, to location: String) -> String {
        guard !pointer.isEmpty else { return location }
        var result = location.utf8.contains(UInt8(ascii: "#")) ? location : location + "#"
        if pointer.utf8.allSatisfy(mayStand) { return result + pointer }
        for byte in pointer.utf8 {
            if mayStand(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += byte < 16 ? "%0" : "%"
                result += String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }

    private static func mayStand(_ byte: UInt8) -> Bool {
        // From `&` to `;` are all of `&'()*+,-./0123456789:;`, and from `?` on `?@` and the capital letters.
        switch byte {
        case UInt8(ascii: "&")...UInt8(ascii: ";"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "="),
            UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
