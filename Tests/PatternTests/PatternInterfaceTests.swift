import PayloadRuntime
import Testing

/// What generated code uses.
@Suite struct PatternInterfaceTests {
    private static let currency = Pattern("^[A-Z]{3}$")

    @Test func matchesTextsAndBytes() {
        #expect(Self.currency.matches("EUR") == .matched)
        #expect(Self.currency.matches("EURO") == .notMatched)
        let bytes = Array("HUF".utf8)
        #expect(bytes.withUnsafeBufferPointer { Self.currency.matches($0) } == .matched)
        #expect(Self.currency.matches(UnsafeBufferPointer(start: nil, count: 0)) == .notMatched)
        #expect(Pattern("^$").matches(UnsafeBufferPointer(start: nil, count: 0)) == .matched)
        #expect(Pattern("a|^$").matches(UnsafeBufferPointer(start: nil, count: 0)) == .matched)
    }

    @Test func keepsItsSource() {
        #expect(Pattern("^é🐲$").source == "^é🐲$")
        // A literal of one code point is stored in another form.
        #expect(Pattern("é").source == "é")
        #expect(Pattern("é").matches("née") == .matched)
    }

    @Test func matchesNothingIfItIsNoExpression() {
        let pattern = Pattern("a)|.*")
        #expect(pattern.source == "a)|.*")
        for text in ["", "a", "a)|.*"] { #expect(pattern.matches(text) == .notMatched) }
        #expect(Pattern("(?:[ab]{2}){1,9999999}").matches("aa") == .notMatched)
    }

    @Test func saysWhenItGivesUp() {
        let pattern = Pattern("(a*)*\\1b")
        #expect(pattern.matches("ab") == .matched)
        #expect(pattern.matches(String(repeating: "a", count: 5_000)) == .limitReached)
    }
}
