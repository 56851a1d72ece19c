import PayloadRuntime
import Testing

struct ParserRejectionTests {
    struct Rejection: Sendable {
        let text: String
        let line: Int
        let column: Int
        let message: String

        init(_ text: String, _ line: Int, _ column: Int, _ message: String) {
            self.text = text
            self.line = line
            self.column = column
            self.message = message
        }
    }

    static let structure: [Rejection] = [
        .init("", 1, 1, "expected a value, found the end of the text"),
        .init(" \n ", 2, 2, "expected a value, found the end of the text"),
        .init("[1,]", 1, 4, "expected a value, found ']'"),
        .init("[1 2]", 1, 4, "expected ',' or ']', found '2'"),
        .init("[1", 1, 3, "expected ',' or ']', found the end of the text"),
        .init("[1}", 1, 3, "expected ',' or ']', found '}'"),
        .init("[,1]", 1, 2, "expected a value, found ','"),
        .init("]", 1, 1, "expected a value, found ']'"),
        .init("{\"a\":1,}", 1, 8, "expected a name in quotation marks, found '}'"),
        .init("{\"a\":1", 1, 7, "expected ',' or '}', found the end of the text"),
        .init("{\"a\" 1}", 1, 6, "expected ':' after the name, found '1'"),
        .init("{\"a\":}", 1, 6, "expected a value, found '}'"),
        .init("{a:1}", 1, 2, "expected a name in quotation marks, found 'a'"),
        .init("{1:1}", 1, 2, "expected a name in quotation marks, found '1'"),
        .init("1 2", 1, 3, "expected the end of the text after the value, found '2'"),
        .init("{}\r\n{}", 2, 1, "expected the end of the text after the value, found '{'"),
        .init("[1]\0", 1, 4, "expected the end of the text after the value, found U+0000"),
        .init("// no\n1", 1, 1, "expected a value, found '/'"),
        .init("\u{FEFF}1", 1, 1, "the text starts with a byte order mark"),
        .init("[\u{A0}1]", 1, 2, "expected a value, found U+00A0"),
        .init("'a'", 1, 1, "expected a value, found '''"),
    ]

    static let scalars: [Rejection] = [
        .init("NaN", 1, 1, "expected a value, found 'N'"),
        .init("Infinity", 1, 1, "expected a value, found 'I'"),
        .init("nul", 1, 4, "expected the rest of 'null', found the end of the text"),
        .init("nan", 1, 2, "expected the rest of 'null', found 'a'"),
        .init("True", 1, 1, "expected a value, found 'T'"),
        .init("truE", 1, 4, "expected the rest of 'true', found 'E'"),
        .init("falsey", 1, 6, "expected the end of the text after the value, found 'y'"),
        .init("01", 1, 1, "a number must not start with a superfluous zero"),
        .init("-01", 1, 2, "a number must not start with a superfluous zero"),
        .init("-", 1, 2, "expected a digit, found the end of the text"),
        .init("-a", 1, 2, "expected a digit, found 'a'"),
        .init("+1", 1, 1, "expected a value, found '+'"),
        .init(".5", 1, 1, "expected a value, found '.'"),
        .init("1.", 1, 3, "expected a digit, found the end of the text"),
        .init("1.e3", 1, 3, "expected a digit, found 'e'"),
        .init("1e", 1, 3, "expected a digit, found the end of the text"),
        .init("1e+", 1, 4, "expected a digit, found the end of the text"),
        .init("[1E-]", 1, 5, "expected a digit, found ']'"),
        .init("0x10", 1, 2, "expected the end of the text after the value, found 'x'"),
        .init("1_000", 1, 2, "expected the end of the text after the value, found '_'"),
        .init("-Infinity", 1, 2, "expected a digit, found 'I'"),
        .init("\u{661}", 1, 1, "expected a value, found U+0661"),
    ]

    static let strings: [Rejection] = [
        .init("\"abc", 1, 5, "the text ends inside a string"),
        .init("\"abc\\", 1, 6, "the text ends inside a string"),
        .init("\"a\nb\"", 1, 3, "a control character in a string must be escaped, found U+000A"),
        .init("\"\u{1F}\"", 1, 2, "a control character in a string must be escaped, found U+001F"),
        .init("\"12345678\t\"", 1, 10, "a control character in a string must be escaped, found U+0009"),
        .init("\"\\x41\"", 1, 2, "a backslash must be followed by one of \"\\/bfnrtu"),
        .init("\"\\'\"", 1, 2, "a backslash must be followed by one of \"\\/bfnrtu"),
        .init("\"\\u12G4\"", 1, 6, "expected four hexadecimal digits after \\u"),
        .init("\"\\u12\"", 1, 6, "expected four hexadecimal digits after \\u"),
        .init("\"\\u12", 1, 6, "the text ends inside a string"),
        .init("\"\\uDC00\"", 1, 2, "the escape is the second half of a surrogate pair alone"),
        .init("\"\\uD800\"", 1, 2, "the escape is the first half of a surrogate pair alone"),
        .init("\"\\uD800x\"", 1, 2, "the escape is the first half of a surrogate pair alone"),
        .init("\"\\uD800\\n\"", 1, 2, "the escape is the first half of a surrogate pair alone"),
        .init("\"\\uD800\\u0041\"", 1, 2, "the escape is the first half of a surrogate pair alone"),
        .init("\"\\uD800\\uD800\"", 1, 2, "the escape is the first half of a surrogate pair alone"),
        .init("\"\\uD800", 1, 2, "the escape is the first half of a surrogate pair alone"),
    ]

    @Test(arguments: structure + scalars + strings)
    func `says where and why a text is not JSON`(rejection: Rejection) throws {
        let error = try #require(syntaxError(rejection.text))
        #expect(error.message == rejection.message)
        #expect(error.line == rejection.line)
        #expect(error.column == rejection.column)
    }

    @Test func `counts columns in code points and offsets in bytes`() throws {
        // Line 2 is: quote, e-acute (2 bytes), grinning face (4 bytes), quote, comma, space, "x".
        let error = try #require(syntaxError("[\n\"é😀\", x]"))
        #expect(error.line == 2)
        #expect(error.column == 7)
        #expect(error.byteOffset == 2 + 1 + 2 + 4 + 1 + 1 + 1)
        #expect(error.description == "2:7: expected a value, found 'x'")
    }

    @Test(arguments: ["\n", "\r", "\r\n"])
    func `knows three line ends`(lineEnd: String) throws {
        let error = try #require(syntaxError("[" + lineEnd + lineEnd + " x"))
        #expect(error.line == 3)
        #expect(error.column == 2)
    }

    @Test func `gives no text away but one character`() throws {
        let error = try #require(syntaxError("{\"password\": \"hunter2\" \"next\"}"))
        #expect(error.message == "expected ',' or '}', found '\"'")
    }

    @Test func `rejects every beginning of a text`() throws {
        let text = Array(#"{"a":[1.5e-3,true,null,"é\u00e9\uD83D\uDE00\n"],"b":{"c":[]}} "#.utf8)
        let complete = text.count - 1
        for length in 0..<complete {
            let error = try #require(syntaxError(Array(text[..<length])), "the first \(length) bytes")
            #expect(error.byteOffset <= length)
        }
        #expect(syntaxError(Array(text[..<complete])) == nil)
        #expect(syntaxError(text) == nil)
    }
}
