/// Reads JSON text (RFC 8259) into a tree that keeps order, number text and places.
///
/// A syntax error ends the reading. Names that an object holds twice do not: they are collected, so that
/// one run reports all of them.
package struct JSONParser {
    /// Values nested deeper than this are refused, so that no later step can run out of stack.
    package static let depthLimit = 256

    let bytes: [UInt8]
    var offset = 0
    private var path: [String] = []
    private var duplicates: [JSONSyntaxProblem] = []

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The document's value and the names that stand twice in one object.
    /// Throws a ``JSONSyntaxProblem`` for text that is not JSON.
    package static func parse(
        _ bytes: [UInt8]
    ) throws(JSONSyntaxProblem) -> (root: JSONNode, duplicates: [JSONSyntaxProblem]) {
        if let invalid = UTF8Check.firstInvalidOffset(in: bytes) {
            throw JSONSyntaxProblem(
                kind: .invalidUTF8,
                message:
                    "the byte 0x\(hexadecimal(bytes[invalid])) is not valid UTF-8 here; save the file as UTF-8",
                offset: invalid,
                pointer: .root
            )
        }
        var parser = JSONParser(bytes: bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            throw parser.problem("the file starts with a byte order mark; JSON text has none, remove it")
        }
        parser.skipWhitespace()
        let root = try parser.value()
        parser.skipWhitespace()
        if parser.offset < bytes.count {
            throw parser.problem("found \(parser.found) after the end of the document; expected nothing more")
        }
        return (root, parser.duplicates)
    }

    private mutating func value() throws(JSONSyntaxProblem) -> JSONNode {
        let start = offset
        switch peek {
        case UInt8(ascii: "{"):
            let members = try object()
            return JSONNode(content: .object(members), range: SourceRange(start: start, end: offset))
        case UInt8(ascii: "["):
            let elements = try array()
            return JSONNode(content: .array(elements), range: SourceRange(start: start, end: offset))
        case UInt8(ascii: "\""):
            let text = try string()
            return JSONNode(content: .string(text), range: SourceRange(start: start, end: offset))
        case let byte?
        where byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte):
            let text = try number()
            return JSONNode(content: .number(text), range: SourceRange(start: start, end: offset))
        default:
            let content = try literal()
            return JSONNode(content: content, range: SourceRange(start: start, end: offset))
        }
    }

    private mutating func object() throws(JSONSyntaxProblem) -> [JSONMember] {
        try checkDepth()
        offset += 1
        var members: [JSONMember] = []
        var names: Set<ExactName> = []
        skipWhitespace()
        if peek == UInt8(ascii: "}") {
            offset += 1
            return []
        }
        while true {
            guard peek == UInt8(ascii: "\"") else {
                let advice = peek == UInt8(ascii: "}") ? "; remove the comma before it" : ""
                throw problem("found \(found); expected a member name in double quotes\(advice)")
            }
            let start = offset
            let name = try string()
            let nameRange = SourceRange(start: start, end: offset)
            path.append(name)
            if !names.insert(ExactName(text: name)).inserted { noteDuplicate(name, at: start) }
            skipWhitespace()
            try expect(UInt8(ascii: ":"), "a colon after the member name")
            skipWhitespace()
            let value = try value()
            path.removeLast()
            members.append(JSONMember(name: name, nameRange: nameRange, value: value))
            skipWhitespace()
            if try closes(with: UInt8(ascii: "}"), "a comma or the object's closing brace") { return members }
        }
    }

    private mutating func array() throws(JSONSyntaxProblem) -> [JSONNode] {
        try checkDepth()
        offset += 1
        var elements: [JSONNode] = []
        skipWhitespace()
        if peek == UInt8(ascii: "]") {
            offset += 1
            return []
        }
        while true {
            if peek == UInt8(ascii: "]") {
                throw problem("found \(found); expected a value; remove the comma before it")
            }
            path.append(String(elements.count))
            elements.append(try value())
            path.removeLast()
            skipWhitespace()
            if try closes(with: UInt8(ascii: "]"), "a comma or the array's closing bracket") {
                return elements
            }
        }
    }

    /// Consumes the closing byte and answers true, or a comma and answers false.
    private mutating func closes(with byte: UInt8, _ expected: String) throws(JSONSyntaxProblem) -> Bool {
        if peek == byte {
            offset += 1
            return true
        }
        try expect(UInt8(ascii: ","), expected)
        skipWhitespace()
        return false
    }

    private mutating func literal() throws(JSONSyntaxProblem) -> JSONNode.Content {
        for (word, content) in [("true", .boolean(true)), ("false", .boolean(false)), ("null", .null)]
            as [(String, JSONNode.Content)] where bytes[offset...].starts(with: word.utf8)
        {
            offset += word.utf8.count
            return content
        }
        throw problem("found \(found); expected a value")
    }

    private mutating func checkDepth() throws(JSONSyntaxProblem) {
        if path.count >= Self.depthLimit {
            throw problem("values are nested deeper than \(Self.depthLimit) levels", kind: .tooDeep)
        }
    }

    private mutating func noteDuplicate(_ name: String, at start: Int) {
        duplicates.append(
            JSONSyntaxProblem(
                kind: .duplicateName,
                message: "the name \"\(name)\" stands twice in this object; remove one of the two",
                offset: start,
                pointer: JSONPointer(tokens: path)
            )
        )
    }
}

extension JSONParser {
    /// The byte at the cursor, or nil at the end.
    var peek: UInt8? {
        offset < bytes.count ? bytes[offset] : nil
    }

    /// What stands at the cursor, in words.
    var found: String {
        guard let byte = peek else { return "the end of the file" }
        guard byte >= 0x20, byte != 0x7F else { return "the control character 0x\(hexadecimal(byte))" }
        let scalars = String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self)
            .unicodeScalars
        return scalars.first.map { "`\($0)`" } ?? "a byte 0x\(hexadecimal(byte))"
    }

    func problem(_ message: String, kind: JSONSyntaxProblem.Kind = .malformed) -> JSONSyntaxProblem {
        JSONSyntaxProblem(kind: kind, message: message, offset: offset, pointer: JSONPointer(tokens: path))
    }

    mutating func expect(_ byte: UInt8, _ expected: String) throws(JSONSyntaxProblem) {
        guard peek == byte else { throw problem("found \(found); expected \(expected)") }
        offset += 1
    }

    /// Insignificant whitespace (RFC 8259 section 2).
    mutating func skipWhitespace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
    }
}

/// Two upper-case hexadecimal digits.
func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
}
