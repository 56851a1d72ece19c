extension JSONInstance {
    /// Where the value is: a JSON Pointer (RFC 6901) from the document's root, which itself is the empty string.
    ///
    /// Found by going down from the root, in time linear in the siblings on the way: for errors and reports.
    public var location: String {
        var pointer = ""
        var container = 0
        while container < index {
            let isObject = storage.tapeBase[container].kind == .object
            var child = container + 1
            var ordinal = 0
            while true {
                let value = isObject ? child + 1 : child
                let next = Int(storage.tapeBase[value].next)
                if index < next {
                    pointer +=
                        "/"
                        + (isObject
                            ? JSONPointer.escaped(storage.text(of: storage.tapeBase[child])) : "\(ordinal)")
                    container = value
                    break
                }
                child = next
                ordinal += 1
            }
        }
        return pointer
    }

    /// The bytes of the document that the value takes, its quotation marks or brackets included.
    public var byteRange: Range<Int> {
        let range = entry.range
        return entry.kind == .string ? range.lowerBound - 1..<range.upperBound + 1 : range
    }

    /// The line, from 1, on which the value starts, and its column, from 1, in Unicode code points.
    ///
    /// Counted from the start of the document: for errors and reports.
    public var position: (line: Int, column: Int) {
        let position = TextPosition(of: byteRange.lowerBound, in: storage.bytes)
        return (position.line, position.column)
    }
}

/// JSON Pointer (RFC 6901).
enum JSONPointer {
    /// A reference token: `~` and `/` escaped (RFC 6901 section 3).
    static func escaped(_ token: String) -> String {
        guard token.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
            return token
        }
        var result = ""
        for scalar in token.unicodeScalars {
            switch scalar {
            case "~": result += "~0"
            case "/": result += "~1"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
