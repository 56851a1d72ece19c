import Mustache
import Testing

/// What is wrong with a template is said with its name, line and column.
@Suite struct TemplateErrorTests {
    @Test(arguments: [
        ("a {{b", 1, 3, "Tag is not closed"),
        ("a\n\u{E9}\u{E9} {{{b}} c", 2, 4, "Tag is not closed"),
        ("{{! no end }", 1, 1, "Tag is not closed"),
        ("{{", 1, 1, "Tag is not closed"),
        ("{{=", 1, 1, "Tag is not closed"),
        ("{{b {{c}}", 1, 1, "Tag is not closed before the next one opens"),
        ("{{}}", 1, 1, "Tag has no name"),
        ("{{# }}", 1, 1, "Tag has no name"),
        ("{{>*}}", 1, 1, "Tag has no name"),
        ("{{a b}}", 1, 1, "Name 'a b' contains white space"),
        ("{{a..b}}", 1, 1, "Name 'a..b' has an empty part"),
        ("{{.a}}", 1, 1, "Name '.a' has an empty part"),
        ("x\r\n  {{#a}}\r\n", 2, 3, "{{#a}} is not closed"),
        ("{{^a}}", 1, 1, "{{^a}} is not closed"),
        ("{{<a}}", 1, 1, "{{<a}} is not closed"),
        ("{{$a}}", 1, 1, "{{$a}} is not closed"),
        ("x {{/a}}", 1, 3, "{{/a}} closes nothing"),
        ("{{#a}}\n{{#b}}\n{{/a}}\n{{/b}}", 3, 1, "{{/a}} cannot close {{#b}}, opened at 2:1"),
        ("{{<p}}{{$b}}{{/b}}{{$b}}{{/b}}{{/p}}", 1, 19, "Block 'b' is given twice"),
    ])
    func parsing(text: String, line: Int, column: Int, message: String) {
        let expected = MustacheError(template: "T", line: line, column: column, message: message)
        #expect(throws: expected) { try MustacheTemplate(name: "T", text: text) }
    }

    @Test(arguments: ["{{==}}", "{{=| =}}", "{{=a b c=}}", "{{== ==}}", "{{=<= =>=}}"])
    func delimitersThatAreNone(text: String) {
        let message = "Delimiters are two words apart by white space, without '=', as in {{=<% %>=}}"
        let expected = MustacheError(template: "T", line: 1, column: 1, message: message)
        #expect(throws: expected) { try MustacheTemplate(name: "T", text: text) }
    }

    @Test(arguments: [
        ("a\n  {{b}}", 2, 3, "Nothing is named 'b'"),
        ("{{#b}}{{/b}}", 1, 1, "Nothing is named 'b'"),
        ("{{^b}}{{/b}}", 1, 1, "Nothing is named 'b'"),
        ("{{#record}}{{text.b}}{{/record}}", 1, 12, "'text' is a text and has no 'b'"),
        ("{{record.b.c}}", 1, 1, "'record' is a record and has no 'b'"),
        ("{{absent.b}}", 1, 1, "'absent' is none and has no 'b'"),
        ("{{list}}", 1, 1, "'list' is a list and cannot be written as text"),
        ("{{#record}}{{.}}{{/record}}", 1, 12, "'.' is a record and cannot be written as text"),
        ("x {{>b}}", 1, 3, "No partial is named 'b'"),
        ("{{<b}}{{/b}}", 1, 1, "No partial is named 'b'"),
        ("{{>*text}}", 1, 1, "No partial is named 't'"),
        ("{{>*list}}", 1, 1, "'list' is a list and names no partial"),
    ])
    func rendering(text: String, line: Int, column: Int, message: String) throws {
        let data: MustacheValue = [
            "text": "t", "record": ["a": "A"], "list": ["x"], "absent": .none,
        ]
        let template = try MustacheTemplate(name: "T", text: text)
        let expected = MustacheError(template: "T", line: line, column: column, message: message)
        #expect(throws: expected) { try template.render(data) }
    }

    @Test func errorNamesThePartialThatItIsIn() throws {
        let partial = try MustacheTemplate(name: "Inner", text: "ok\n{{missing}}")
        let template = try MustacheTemplate(name: "Outer", text: "{{>inner}}")
        let expected = MustacheError(
            template: "Inner",
            line: 2,
            column: 1,
            message: "Nothing is named 'missing'"
        )
        #expect(throws: expected) { try template.render([:], partials: ["inner": partial]) }
        #expect(expected.description == "Inner:2:1: Nothing is named 'missing'")
    }

    @Test func errorInAReplacementNamesTheTemplateThatGivesIt() throws {
        let parent = try MustacheTemplate(name: "Parent", text: "\n\n{{$b}}{{/b}}")
        let child = try MustacheTemplate(name: "Child", text: "{{<parent}}{{$b}}{{no}}{{/b}}{{/parent}}")
        let expected = MustacheError(template: "Child", line: 1, column: 18, message: "Nothing is named 'no'")
        #expect(throws: expected) { try child.render([:], partials: ["parent": parent]) }
    }
}

/// What recurses without end is an error, never a trap.
@Suite struct TemplateLimitTests {
    @Test func partialThatIncludesItself() throws {
        let node = try MustacheTemplate(name: "Node", text: "x{{>node}}")
        let expected = MustacheError(
            template: "Node",
            line: 1,
            column: 2,
            message: "Partials are nested deeper than 256"
        )
        #expect(throws: expected) { try node.render([:], partials: ["node": node]) }
    }

    @Test func partialsNestAsDeepAsTheLimit() throws {
        // Each level enters the record that the level before it holds.
        let node = try MustacheTemplate(name: "Node", text: "x{{#next}}{{>node}}{{/next}}")
        let root = try MustacheTemplate(name: "Root", text: "{{>node}}")
        let deepest = chain(length: 256)
        #expect(try root.render(deepest, partials: ["node": node]) == String(repeating: "x", count: 256))
        #expect(throws: MustacheError.self) {
            try root.render(chain(length: 257), partials: ["node": node])
        }
    }

    /// A record that holds a record, so many in all; the last holds none.
    private func chain(length: Int) -> MustacheValue {
        var value: MustacheValue = ["next": .none]
        for _ in 1..<length {
            value = ["next": value]
        }
        return value
    }

    @Test func partialsFullOfSections() throws {
        let open = String(repeating: "{{#yes}}", count: 100)
        let close = String(repeating: "{{/yes}}", count: 100)
        let node = try MustacheTemplate(name: "Node", text: open + "{{>node}}" + close)
        let error = #expect(throws: MustacheError.self) {
            try node.render(["yes": true], partials: ["node": node])
        }
        #expect(error?.message == "Partials are nested deeper than 256")
    }

    @Test func blockThatReplacesItself() throws {
        let parent = try MustacheTemplate(name: "Parent", text: "{{$b}}{{/b}}")
        let child = try MustacheTemplate(
            name: "Child",
            text: "{{<parent}}{{$b}}[{{$b}}own{{/b}}]{{/b}}{{/parent}}"
        )
        #expect(try child.render([:], partials: ["parent": parent]) == "[own]")
    }

    @Test func sectionsNestAsDeepAsTheLimit() throws {
        func text(_ count: Int) -> String {
            String(repeating: "{{#a}}", count: count) + "x" + String(repeating: "{{/a}}", count: count)
        }
        #expect(try MustacheTemplate(name: "T", text: text(128)).render(["a": true]) == "x")
        // The 129th opening tag stands behind 128 of six characters each.
        let expected = MustacheError(
            template: "T",
            line: 1,
            column: 128 * 6 + 1,
            message: "Tags are nested deeper than 128"
        )
        #expect(throws: expected) { try MustacheTemplate(name: "T", text: text(129)) }
    }

    @Test func blocksNestAsDeepAsTheLimit() throws {
        let open = (0..<128).map { "{{$b\($0)}}\n" }.joined()
        let close = (0..<128).reversed().map { "{{/b\($0)}}\n" }.joined()
        let line = String(repeating: " ", count: 10) + "x\n"
        #expect(try MustacheTemplate(name: "T", text: open + line + close).render([:]) == line)
    }
}
