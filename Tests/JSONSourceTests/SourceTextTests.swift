import JSONSource
import Testing

@Suite struct SourceTextTests {
    @Test func countsLinesAndCodePoints() {
        // Offsets: a 0, é 1-2, line feed 3, 🐲 4-7, carriage return 8, line feed 9, b 10, end 11.
        let text = SourceText(path: "p", bytes: Array("aé\n🐲\r\nb".utf8))
        let positions = [
            (0, 1, 1), (1, 1, 2), (3, 1, 3), (4, 2, 1), (8, 2, 2), (9, 2, 3), (10, 3, 1), (11, 3, 2),
            (99, 3, 2), (-1, 1, 1),
        ]
        for (offset, line, column) in positions {
            #expect(text.position(of: offset) == SourcePosition(line: line, column: column), "\(offset)")
        }
    }

    @Test func emptyText() {
        #expect(SourceText(path: "", bytes: []).position(of: 0) == SourcePosition(line: 1, column: 1))
    }

    /// The literal `"a\n\u0041é\uD83D\uDC32🐲\\z"` after a space; its characters start at these offsets.
    @Test func findsCharactersOfALiteral() throws {
        let text = SourceText(path: "", bytes: Array(" \"a\\n\\u0041é\\uD83D\\uDC32🐲\\\\z\" ".utf8))
        let literal = try JSONParser.parse(text.bytes).root
        #expect(literal.string == "a\nAé🐲🐲\\z")
        let offsets = (0...8).map { text.offset(ofScalar: $0, inStringAt: literal.range) }
        // a, \n, \u0041, é (two bytes), the pair (twelve), 🐲 (four), \\ (two), z, the closing quote.
        #expect(offsets == [2, 3, 5, 11, 13, 25, 29, 31, 32])
        #expect(text.offset(ofScalar: 99, inStringAt: literal.range) == 32)
    }

    @Test func quotes() {
        #expect(quotedJSON("a\"b\\c\n\r\t\0\u{1F}é/🐲") == "\"a\\\"b\\\\c\\n\\r\\t\\u0000\\u001Fé/🐲\"")
        #expect(quotedJSON("\r\n") == "\"\\r\\n\"")
        #expect(quotedJSON("") == "\"\"")
    }
}
