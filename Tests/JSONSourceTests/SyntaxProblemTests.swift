import JSONSource
import Testing

/// Text that is not JSON: what is said, and exactly where. Columns count code points from 1.
@Suite struct SyntaxProblemTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let text: String
        let line: Int
        let column: Int
        let pointer: String
        let message: String

        var testDescription: String { text }

        init(_ text: String, _ line: Int, _ column: Int, _ pointer: String, _ message: String) {
            self.text = text
            self.line = line
            self.column = column
            self.pointer = pointer
            self.message = message
        }
    }

    static let structure: [Row] = [
        Row("", 1, 1, "", "the end of the file; expected a value"),
        Row(" \n\t", 2, 2, "", "the end of the file; expected a value"),
        Row("{", 1, 2, "", "the end of the file; expected a member name"),
        Row("[", 1, 2, "/0", "the end of the file; expected a value"),
        Row("{\"a\"", 1, 5, "/a", "the end of the file; expected a colon"),
        Row("{\"a\":", 1, 6, "/a", "the end of the file; expected a value"),
        Row("{\"a\": 1", 1, 8, "", "closing brace of the object that starts at line 1, column 1"),
        Row("[\n [1, 2\n]", 3, 2, "", "closing bracket of the array that starts at line 1, column 1"),
        Row("{\"a\": 1,}", 1, 9, "", "`}`; expected a member name in double quotes; remove the comma"),
        Row("[1,]", 1, 4, "", "`]`; expected a value; remove the comma before it"),
        Row("[1,,2]", 1, 4, "/1", "`,`; expected a value; one is missing before it"),
        Row("[,1]", 1, 2, "/0", "`,`; expected a value; one is missing before it"),
        Row("{,}", 1, 2, "", "`,`; expected a member name"),
        Row("[1 2]", 1, 4, "", "`2`; expected a comma or the closing bracket"),
        Row("[1}", 1, 3, "", "`}`; expected a comma or the closing bracket"),
        Row("{\"a\": 1]", 1, 8, "", "`]`; expected a comma or the closing brace"),
        Row("{\"a\" 1}", 1, 6, "/a", "`1`; expected a colon"),
        Row("{\"a\" = 1}", 1, 6, "/a", "`=`; expected a colon"),
        Row("{a: 1}", 1, 2, "", "`a`; expected a member name in double quotes"),
        Row("{'a': 1}", 1, 2, "", "`'`; expected a member name in double quotes"),
        Row("{1: 1}", 1, 2, "", "`1`; expected a member name in double quotes"),
        Row("['a']", 1, 2, "/0", "`'`; expected a value; strings stand in double quotes"),
        Row("// a\n1", 1, 1, "", "`/`; expected a value; JSON has no comments"),
        Row("[1 # a\n]", 1, 4, "", "`#`; expected a comma"),
        Row("1 1", 1, 3, "", "`1` after the end of the document"),
        Row("{}\n}", 2, 1, "", "`}` after the end of the document"),
        Row("\u{FEFF}{}", 1, 1, "", "byte order mark"),
        Row("[\u{A0}1]", 1, 2, "/0", "the character U+00A0"),
        Row("[\u{200B}1]", 1, 2, "/0", "the character U+200B"),
        Row("[\u{0}1]", 1, 2, "/0", "the control character 0x00"),
        Row("[\u{C}1]", 1, 2, "/0", "the control character 0x0C"),
    ]

    static let scalars: [Row] = [
        Row("[tru]", 1, 2, "/0", "`tru`; expected a value"),
        Row("[nul", 1, 2, "/0", "`nul`; expected a value"),
        Row("[truely]", 1, 6, "", "`ly`; expected a comma"),
        Row("[True]", 1, 2, "/0", "`True`; expected a value"),
        Row("[NaN]", 1, 2, "/0", "`NaN`; expected a value"),
        Row("[-Infinity]", 1, 3, "/0", "`Infinity`; expected a digit"),
        Row("[+1]", 1, 2, "/0", "`+`; expected a value; a number starts with a digit or a minus sign"),
        Row("[.5]", 1, 2, "/0", "`.`; expected a value; a number starts with a digit or a minus sign"),
        Row("[01]", 1, 3, "/0", "a digit after a leading zero"),
        Row("[-01]", 1, 4, "/0", "a digit after a leading zero"),
        Row("[-]", 1, 3, "/0", "`]`; expected a digit"),
        Row("-", 1, 2, "", "the end of the file; expected a digit"),
        Row("[1.]", 1, 4, "/0", "`]`; expected a digit after the decimal point"),
        Row("[1.e1]", 1, 4, "/0", "`e`; expected a digit after the decimal point"),
        Row("[1e+]", 1, 5, "/0", "`]`; expected a digit in the exponent"),
        Row("[0x1F]", 1, 3, "", "`x`; expected a comma"),
        Row("[1_000]", 1, 3, "", "`_`; expected a comma"),
        Row("\"a", 1, 1, "", "the string that starts here has no closing quote"),
        Row("[\"a\n\"]", 1, 2, "/0", "no closing quote on its line"),
        Row("[\"a\r\n\"]", 1, 2, "/0", "no closing quote on its line"),
        Row("\"a\tb\"", 1, 3, "", "the control character 0x09 inside a string"),
        Row("\"a\u{0}\"", 1, 3, "", "the control character 0x00 inside a string"),
        Row("\"\\q\"", 1, 2, "", "a backslash followed by `q`"),
        Row("\"\\'\"", 1, 2, "", "a backslash followed by `'`"),
        Row("\"\\U0041\"", 1, 2, "", "a backslash followed by `U`"),
        Row("\"\\", 1, 2, "", "a backslash followed by the end of the file"),
        Row("\"\\u12\"", 1, 6, "", "`\"`; expected four hexadecimal digits"),
        Row("\"\\u00g0\"", 1, 6, "", "`g`; expected four hexadecimal digits"),
        Row("\"\\u004", 1, 7, "", "the end of the file; expected four hexadecimal digits"),
        Row("\"\\uD83D\"", 1, 2, "", "half of a surrogate pair"),
        Row("\"\\uDC32\\uD83D\"", 1, 2, "", "half of a surrogate pair"),
        Row("\"\\uD83D\\u0041\"", 1, 2, "", "half of a surrogate pair"),
        Row("\"\\uD83D\\n\"", 1, 2, "", "half of a surrogate pair"),
    ]

    /// Columns after text whose bytes, UTF-16 units and characters differ in number from its code points.
    static let places: [Row] = [
        Row("{\"é🐲e\u{301}\": tru}", 1, 10, "/é🐲e\u{301}", "`tru`"),
        Row("{\r\n\"a\": 1\r\n\"b\": 2\r\n}", 3, 1, "", "`\"`; expected a comma"),
        Row("[\r\n  \"🐲\", tru\r\n]", 2, 8, "/1", "`tru`"),
        Row("[1,\r2 3]", 1, 7, "", "`3`; expected a comma"),
        Row("{\"a/b~\": [0, {\"c\": !}]}", 1, 20, "/a~1b~0/1/c", "`!`; expected a value"),
        Row("[é]", 1, 2, "/0", "`é`; expected a value"),
        Row("[🐲]", 1, 2, "/0", "`🐲`; expected a value"),
    ]

    @Test(arguments: structure + scalars + places)
    func malformed(_ row: Row) throws {
        let source = SourceText(path: "", bytes: Array(row.text.utf8))
        let problem = try #require(throws: JSONSyntaxProblem.self) { try JSONParser.parse(source.bytes) }
        #expect(problem.kind == .malformed)
        #expect(source.position(of: problem.offset) == SourcePosition(line: row.line, column: row.column))
        #expect(problem.pointer.description == row.pointer)
        #expect(problem.message.contains(row.message), "\(problem.message)")
    }

    /// Ill-formed sequences of RFC 3629 section 4 with the offset of their first byte.
    static let illFormed: [(bytes: [UInt8], offset: Int)] = [
        ([0x80], 0), ([0x22, 0xBF, 0x22], 1), ([0x22, 0xC0, 0x80, 0x22], 1), ([0x22, 0xC1, 0xBF, 0x22], 1),
        ([0x22, 0xE0, 0x9F, 0xBF, 0x22], 1), ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),
        ([0x22, 0xF0, 0x8F, 0xBF, 0xBF, 0x22], 1), ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 1),
        ([0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], 1), ([0x22, 0xFF, 0x22], 1), ([0x22, 0xC3, 0x22], 1),
        ([0x22, 0xE2, 0x82, 0x22], 1), ([0x22, 0xF0, 0x9F, 0x90], 1), ([0x22, 0xC3, 0xA9, 0x22, 0xC3], 4),
    ]

    @Test(arguments: illFormed)
    func invalidUTF8(_ bytes: [UInt8], _ offset: Int) {
        let problem = #expect(throws: JSONSyntaxProblem.self) { try JSONParser.parse(bytes) }
        #expect(problem?.kind == .invalidUTF8)
        #expect(problem?.offset == offset)
        let digits = String(bytes[offset], radix: 16, uppercase: true)
        #expect(problem?.message.contains("0x\(digits)") == true)
    }

    @Test(arguments: [
        "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10FFFF}",
    ])
    func validUTF8AtItsLimits(_ text: String) throws {
        #expect(try JSONParser.parse(Array("\"\(text)\"".utf8)).root.string == text)
    }
}
