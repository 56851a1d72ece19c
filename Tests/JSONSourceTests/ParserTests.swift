import JSONSource
import Testing

@Suite struct ParserTests {
    @Test func keepsOrderSpellingAndPlaces() throws {
        let text = "{\"b\": [1.50, null, true],\n \"a\\u0041\": {\"\": \"\\n\"}}"
        let (root, duplicates) = try JSONParser.parse(Array(text.utf8))
        #expect(duplicates.isEmpty)
        let members = try #require(root.members)
        #expect(members.map(\.name) == ["b", "aA"])
        #expect(root.range == SourceRange(start: 0, end: text.utf8.count))
        // Line 2 starts at 26: the name after one space, its value after the name's 9 bytes, colon and space.
        #expect(members[1].nameRange == SourceRange(start: 27, end: 36))
        #expect(members[1].value.range == SourceRange(start: 38, end: 48))
        #expect(root["b"]?.elements?.first?.number == "1.50")
        #expect(root["b"]?.elements?.first?.range == SourceRange(start: 7, end: 11))
        #expect(root["b"]?.elements?.last?.boolean == true)
        #expect(root["aA"]?[""]?.string == "\n")
        #expect(root["c"] == nil)
        #expect(root.elements == nil)
    }

    @Test(arguments: [
        ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\u{8}\u{C}\n\r\t"),
        ("\"\\u00e9\\u00E9é\"", "ééé"),
        ("\"\\uD83D\\uDC32🐲\"", "🐲🐲"),
        ("\"\\u0000\"", "\0"),
        ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"),
    ])
    func resolvesEscapes(_ text: String, _ expected: String) throws {
        let root = try JSONParser.parse(Array(text.utf8)).root
        // By code points: Swift takes different spellings of é for equal.
        #expect(root.string.map { Array($0.unicodeScalars) } == Array(expected.unicodeScalars))
    }

    @Test(arguments: [
        "0", "-0", "0.0", "-1.50e+07", "1E-400", "9" + String(repeating: "0", count: 399),
        "0." + String(repeating: "3", count: 400),
    ])
    func keepsNumbersAsTheyAreWritten(_ text: String) throws {
        #expect(try JSONParser.parse(Array(text.utf8)).root.number == text)
        #expect(try JSONParser.parse(Array(" \t\r\n\(text)\r\n".utf8)).root.number == text)
    }

    @Test func reportsEveryDuplicate() throws {
        let text = "{\"a\": 1,\n \"a\": {\"b\": [{\"c\": 0, \"\\u0063\": 0}], \"b\": 0},\n \"a\": 2}"
        let source = SourceText(path: "", bytes: Array(text.utf8))
        let (root, duplicates) = try JSONParser.parse(source.bytes)
        #expect(duplicates.allSatisfy { $0.kind == .duplicateName })
        #expect(duplicates.map(\.pointer.description) == ["/a", "/a/b/0/c", "/a/b", "/a"])
        #expect(
            duplicates.map { source.position(of: $0.offset) } == [
                SourcePosition(line: 2, column: 2), SourcePosition(line: 2, column: 23),
                SourcePosition(line: 2, column: 38), SourcePosition(line: 3, column: 2),
            ]
        )
        #expect(duplicates[1].message == "the name \"c\" stands twice in this object; remove one of the two")
        #expect(root["a"]?.number == "2", "the last one counts")
    }

    @Test func tellsNamesApartThatOnlyLookTheSame() throws {
        let (root, duplicates) = try JSONParser.parse(Array("{\"\u{E9}\": 1, \"e\u{301}\": 2}".utf8))
        #expect(duplicates.isEmpty)
        #expect(root["\u{E9}"]?.number == "1")
        #expect(root["e\u{301}"]?.number == "2")
        #expect(root.value(at: JSONPointer(tokens: ["\u{E9}"]))?.number == "1")
    }

    @Test func readsTheDepthLimitAndNotOneMore() throws {
        func text(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
        }
        #expect(try JSONParser.parse(text(256)).root.elements?.count == 1)
        let problem = #expect(throws: JSONSyntaxProblem.self) { try JSONParser.parse(text(257)) }
        #expect(problem?.kind == .tooDeep)
        #expect(problem?.offset == 256)
        #expect(problem?.message == "values are nested deeper than 256 levels")
        let open = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
        #expect(#expect(throws: JSONSyntaxProblem.self) { try JSONParser.parse(open) }?.kind == .tooDeep)
    }

    @Test func findsValuesByPointer() throws {
        let root = try JSONParser.parse(Array("{\"a\": [10, {\"b/c\": {\"~\": 11}}], \"\": 12}".utf8)).root
        func number(_ pointer: String) -> String? {
            JSONPointer(pointer).flatMap { root.value(at: $0)?.number }
        }
        #expect(number("/a/0") == "10")
        #expect(number("/a/1/b~1c/~0") == "11")
        #expect(number("/") == "12")
        for missing in ["/a/00", "/a/2", "/a/-", "/a/-1", "/a/99999999999999999999", "/b", "/a/0/0", "/a/+1"]
        {
            #expect(number(missing) == nil, "\(missing)")
        }
        #expect(root.value(at: .root)?.range == root.range)
    }
}
