import Foundation
import PayloadRuntime
import Testing

struct ParserAcceptanceTests {
    @Test func `reads every kind of value`() throws {
        let root = try JSONDocument(
            parsing: " { \"a\" : [ null , true , false , -0.50e+2 , \"x\" ] ,\r\n\t\"b\":{}} "
        ).root
        let elements = try #require(root["a"]).elements.map { $0 }
        #expect(elements.map(\.kind) == [.null, .boolean, .boolean, .number, .string])
        #expect(elements[0].isNull)
        #expect(elements[1].boolean == true)
        #expect(elements[2].boolean == false)
        #expect(elements[3].number?.text == "-0.50e+2")
        #expect(elements[4].string == "x")
        #expect(root["b"]?.kind == .object)
        #expect(root["b"]?.count == 0)
        #expect(root["c"] == nil)
    }

    @Test(arguments: [
        "0", "-0", "\"\"", "null", "[]", "{}", "\n1\r", "1e400000000", "123456789012345678901234567890",
    ])
    func `accepts a text of one value`(text: String) {
        #expect(syntaxError(text) == nil)
    }

    @Test func `takes data, byte arrays and strings alike`() throws {
        #expect(try JSONDocument(parsing: Data("[1]".utf8)).root.count == 1)
        #expect(try JSONDocument(parsing: Array("[1]".utf8)).root.count == 1)
        #expect(try JSONDocument(parsing: "xx[1]".utf8.dropFirst(2)).root.count == 1)
        #expect(try JSONDocument(parsing: "[1]").root.count == 1)
    }

    @Test func `resolves every escape`() throws {
        let text = #""\"\\\/\b\f\n\r\t\u0041\u00e9\u20AC\uD83D\uDE00\u0000""#
        let root = try JSONDocument(parsing: text).root
        #expect(root.string == "\"\\/\u{8}\u{C}\n\r\tAé€😀\0")
        #expect(root.codePointCount == 13)
    }

    @Test func `counts code points and not graphemes`() throws {
        // "e" with a combining accent is two code points, the flag two, the euro sign one.
        #expect(try JSONDocument(parsing: "\"e\u{301}🇭🇺€\"").root.codePointCount == 5)
    }

    @Test func `keeps the order of members`() throws {
        let root = try JSONDocument(parsing: #"{"z":1,"a":2,"m":3}"#).root
        #expect(root.members.map(\.name) == ["z", "a", "m"])
        #expect(root.members.map { $0.value.number?.text } == ["1", "2", "3"])
    }

    @Test func `gives nil for another kind`() throws {
        let root = try JSONDocument(parsing: "[1,\"s\"]").root
        #expect(root.string == nil && root.number == nil && root.boolean == nil && root.codePointCount == nil)
        #expect(root["a"] == nil)
        #expect(Array(root.members.map(\.name)).isEmpty)
        #expect(root[1]?.string == "s")
        #expect(root[2] == nil)
        #expect(root[-1] == nil)
        #expect(root[0]?.count == 0)
    }

    @Test func `knows where each value is`() throws {
        let text = "{\"a/b\":[10,{\"~\":\"é\"}],\n \"\":[[]]}"
        let root = try JSONDocument(parsing: text).root
        #expect(root.location == "")
        let object = try #require(root["a/b"]?[1])
        #expect(object.location == "/a~1b/1")
        #expect(object["~"]?.location == "/a~1b/1/~0")
        #expect(root[""]?[0]?.location == "//0")
        #expect(object["~"]?.byteRange == 16..<20)
        #expect(object.byteRange == 11..<21)
        let last = try #require(root[""]).position
        #expect(last.line == 2 && last.column == 5)
    }

    // MARK: - Repeated names

    @Test func `rejects a repeated name where it stands again`() throws {
        let error = try #require(syntaxError("{\"a\":1,\n\"b\":2,\n  \"a\":3}"))
        #expect(error.message == "the object already has a member of this name")
        #expect(error.line == 3 && error.column == 3)
    }

    @Test func `compares names with their escapes resolved`() {
        #expect(syntaxError(#"{"a":1,"\u0061":2}"#) != nil)
        #expect(syntaxError(#"{"\/":1,"/":2}"#) != nil)
        // Equal to a reader, of other code points: two names.
        #expect(syntaxError("{\"\u{E9}\":1,\"e\u{301}\":2}") == nil)
        #expect(syntaxError(#"{"a":{"a":{"a":1}},"b":{"a":1}}"#) == nil)
    }

    @Test func `finds a repeated name among many`() throws {
        let members = (0..<500).map { "\"name\($0)\":\($0)" }
        #expect(syntaxError("{" + members.joined(separator: ",") + "}") == nil)
        let repeated = members + ["\"name\\u0034\\u0032\":1"]
        #expect(syntaxError("{" + repeated.joined(separator: ",") + "}") != nil)
    }

    @Test func `keeps repeated names when asked to`() throws {
        let options = JSONParsingOptions(duplicateNames: .allowed)
        let root = try JSONDocument(parsing: #"{"a":1,"b":2,"a":3}"#, options: options).root
        #expect(root.members.map(\.name) == ["a", "b", "a"])
        #expect(root["a"]?.number == 1)
        #expect(root.value == ["a": 1, "b": 2])
    }
}
