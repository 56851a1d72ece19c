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
        let opening = offset - 1
        skipWhitespace()
        if peek == UInt8(ascii: "}") {
            offset += 1
            return []
        }
        while true {
            guard peek == UInt8(ascii: "\"") else {
                throw problem("found \(found); expected a member name in double quotes\(nameAdvice)")
            }
            let start = offset
            let name = try string()
            let nameRange = SourceRange(start: start, end: offset)
            path.append(name)
            if isRepeated(name, among: members, &names) { noteDuplicate(name, at: start) }
            skipWhitespace()
            try expect(UInt8(ascii: ":"), "a colon after the member name")
            skipWhitespace()
            let value = try value()
            path.removeLast()
            members.append(JSONMember(name: name, nameRange: nameRange, value: value))
            skipWhitespace()
            if try closes(with: UInt8(ascii: "}"), "brace of the object", opening) { return members }
        }
    }

    /// Whether a member has the name already. A set pays only where there are many.
    private func isRepeated(_ name: String, among members: [JSONMember], _ names: inout Set<ExactName>)
        -> Bool
    {
        if members.count < 16 { return members.contains { $0.name.isExactly(name) } }
        if names.isEmpty { names = Set(members.map { ExactName(text: $0.name) }) }
        return !names.insert(ExactName(text: name)).inserted
    }

    private mutating func array() throws(JSONSyntaxProblem) -> [JSONNode] {
        try checkDepth()
        offset += 1
        var elements: [JSONNode] = []
        let opening = offset - 1
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
            if try closes(with: UInt8(ascii: "]"), "bracket of the array", opening) { return elements }
        }
    }

    /// Consumes the closing byte and answers true, or a comma and answers false.
    ///
    /// - Parameter opening: the offset of the opening byte, which a message names when its partner is missing.
    private mutating func closes(
        with byte: UInt8,
        _ closing: String,
        _ opening: Int
    ) throws(JSONSyntaxProblem) -> Bool {
        if peek == byte {
            offset += 1
            return true
        }
        guard peek == UInt8(ascii: ",") else {
            let start = SourceText(path: "", bytes: bytes).position(of: opening)
            throw problem(
                "found \(found); expected a comma or the closing \(closing) "
                    + "that starts at line \(start.line), column \(start.column)\(commentAdvice)"
            )
        }
        offset += 1
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
        throw problem("found \(found); expected a value\(valueAdvice)")
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
                message: "the name \(quotedJSON(name)) stands twice in this object; remove one of the two",
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

    /// What stands at the cursor, in words: a whole word or one character.
    var found: String {
        word.map { "`\($0)`" } ?? foundCharacter
    }

    /// The character at the cursor, in words.
    var foundCharacter: String {
        guard let byte = peek else { return "the end of the file" }
        guard byte >= 0x20, byte != 0x7F else { return "the control character 0x\(hexadecimal(byte))" }
        let scalars = String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self)
            .unicodeScalars
        guard let scalar = scalars.first else { return "the byte 0x\(hexadecimal(byte))" }
        guard scalar.value < 0x80 || scalar.properties.generalCategory.isVisible else {
            return "the character U+\(codePoint(scalar))"
        }
        return "`\(scalar)`"
    }

    /// The ASCII letters at the cursor, at most 20; nil when there is none.
    private var word: String? {
        let letters = bytes[offset...].prefix(20).prefix { (0x61...0x7A).contains($0 | 0x20) }
        return letters.isEmpty ? nil : String(decoding: letters, as: UTF8.self)
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

/// What may have been meant by text that other languages accept.
extension JSONParser {
    private var commentAdvice: String {
        peek == UInt8(ascii: "/") ? "; JSON has no comments" : ""
    }

    private var nameAdvice: String {
        peek == UInt8(ascii: "}") ? "; remove the comma before it" : commentAdvice
    }

    private var valueAdvice: String {
        switch peek {
        case UInt8(ascii: "'"): "; strings stand in double quotes"
        case UInt8(ascii: "+"), UInt8(ascii: "."): "; a number starts with a digit or a minus sign"
        case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ","): "; one is missing before it"
        default: commentAdvice
        }
    }
}

extension Unicode.GeneralCategory {
    /// Whether a reader sees the character in a message.
    fileprivate var isVisible: Bool {
        switch self {
        case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator, .lineSeparator,
            .paragraphSeparator, .nonspacingMark, .enclosingMark, .spacingMark:
            false
        default: true
        }
    }
}

/// Four to six upper-case hexadecimal digits.
private func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

/// Two upper-case hexadecimal digits.
func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
}
