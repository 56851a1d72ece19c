import JSONSource
import Testing

@Suite struct PointerTests {
    /// The examples of RFC 6901 section 5, and edges.
    static let forms: [(text: String, tokens: [String])] = [
        ("", []), ("/foo", ["foo"]), ("/foo/0", ["foo", "0"]), ("/", [""]), ("/a~1b", ["a/b"]),
        ("/c%d", ["c%d"]), ("/m~0n", ["m~n"]), ("/ ", [" "]), ("//", ["", ""]), ("/~01", ["~1"]),
        ("/~10", ["/0"]), ("/é/🐲", ["é", "🐲"]), ("/\u{301}a", ["\u{301}a"]),
        ("/a/\u{301}", ["a", "\u{301}"]),
        ("/~0\u{301}", ["~\u{301}"]),
    ]

    @Test(arguments: forms)
    func readsAndWrites(_ text: String, _ tokens: [String]) {
        #expect(JSONPointer(text)?.tokens == tokens)
        #expect(JSONPointer(tokens: tokens).description == text)
    }

    @Test(arguments: ["foo", "#/foo", "/~", "/~2", "/a~", "/a/~b", " /a", "/~\u{301}"])
    func refuses(_ text: String) {
        #expect(JSONPointer(text) == nil)
    }

    @Test func appends() {
        #expect(JSONPointer.root.appending("a/b").appending(3).description == "/a~1b/3")
        #expect(JSONPointer.root.description == "")
    }

    @Test(arguments: [("0", 0), ("7", 7), ("10", 10), ("9223372036854775807", Int.max)])
    func indexes(_ token: String, _ index: Int) {
        #expect(JSONPointer.arrayIndex(token) == index)
    }

    @Test(arguments: ["", "00", "01", "-1", "+1", "-", "1.0", "٣", " 1", "9223372036854775808"])
    func refusesIndexes(_ token: String) {
        #expect(JSONPointer.arrayIndex(token) == nil)
    }
}
