import PayloadRuntime
import Testing

struct ReferenceTests {
    @Test func `a reference has a colon in its first segment only behind a scheme`() {
        check(
            .uriReference,
            accepts: [
                "", "a", "a:b", "./a:b", "/a:b", "a/b:c", "?a:b", "#a:b", "//a:1/b:c", "//", "//a@b", "a%20b",
                "..", "//[::1]:80?x", "a?b?c#d?e/f",
            ],
            rejects: [
                "1:b", "a_b:c", ":a", "%41:b", "//a:b:c", "//[::1", "//[::1]x", "/[a]", "a#b#c", "a b", "a%2",
                "é", "\\a", "a{b}",
            ]
        )
    }

    @Test func `an IRI has the characters of RFC 3987`() {
        check(
            .iri,
            accepts: [
                "a:é", "https://例え.テスト/é?é#é", "a:?\u{E000}\u{F0000}", "a:\u{A0}\u{FFEF}\u{1FFFD}\u{E1000}",
                "a:%C3%A9",
            ],
            rejects: [
                "é", "é:a", "a:\u{9F}", "a:\u{E000}", "a:#\u{E000}", "a:\u{FFFD}", "a:\u{1FFFE}",
                "a:\u{E0001}", "a:?\u{10FFFF}", "a:é b",
            ]
        )
        check(.iriReference, accepts: ["", "é", "é/ü:x", "//é@é"], rejects: ["é:b", "1é:b", "é é"])
        check(.uri, accepts: ["a:b"], rejects: ["a:é", "https://例え.テスト/"])
    }

    @Test func `a template has expressions of RFC 6570`() {
        check(
            .uriTemplate,
            accepts: [
                "", "a", "{a}", "{+a,b}", "{#a:1}", "{a*}{b}", "{?a,b*,c:9999}", "{a.b_1}", "{%C3%A9}",
                "é{a}é", "'",
                "{=a}", "{|a}", "[a]", "\u{E000}",
            ],
            rejects: [
                "{", "}", "{}", "{a", "a}", "{{a}}", "{a}}", "{a,}", "{,a,}", "{a.}", "{.}", "{a..b}", "{a:}",
                "{a:0}", "{a:10000}", "{a:1*}", "{a*:1}", "{a b}", "{é}", "{a-b}", "{%4}", "%4", "a b", "<a>",
                "a|b", "^", "`", "\"", "\\", "\u{FFFD}",
            ]
        )
    }

    @Test func `a pointer has escapes`() {
        check(
            .jsonPointer,
            accepts: ["", "/", "//", "/a~0~1", "/é", "/a b\"\\\u{0}"],
            rejects: ["a", "#/a", "/~", "/~2", "/a~", "~0", "/~~0"]
        )
        check(
            .relativeJSONPointer,
            accepts: ["0", "10", "0#", "0/", "0/a~1", "1+1", "1-10/a", "0+1#"],
            rejects: [
                "", "/", "#", "00", "01", "-1", "+1", "0+", "0+0", "0+01", "0-#", "0##", "0#/", "0a", "0/~",
                "1 ",
                "0+1+1",
            ]
        )
    }

    @Test func `a regular expression has the syntax of ECMA-262`() {
        check(
            .regex,
            accepts: [
                "", "a", "^a+$", "[^]", "(?<n>a)\\k<n>", "(?=a)", "(?<!a)", "\\p{L}", "\\p{Script=Greek}",
                "\\u{1F600}",
            ],
            rejects: [
                "(", ")", "[", "a**", "\\", "\\a", "{", "a{2,1}", "(?<n>a)(?<n>b)c\\k<m>", "[b-a]", "\\Z",
            ]
        )
    }
}
