import Mustache
import Testing

/// What the official suite leaves open, or the generator depends on.
@Suite struct RenderingTests {
    private func render(
        _ text: String,
        _ value: MustacheValue = [:],
        partials: [String: String] = [:]
    ) throws -> String {
        var parsed: [String: MustacheTemplate] = [:]
        for (name, text) in partials {
            parsed[name] = try MustacheTemplate(name: name, text: text)
        }
        return try MustacheTemplate(name: "T", text: text).render(value, partials: parsed)
    }

    @Test func nothingIsEscaped() throws {
        #expect(try render("{{x}} {{{x}}} {{&x}}", ["x": "<\"&'>"]) == "<\"&'> <\"&'> <\"&'>")
    }

    @Test func truthOfEachKindOfValue() throws {
        let text = "{{#x}}yes{{/x}}{{^x}}no{{/x}}"
        let truthy: [MustacheValue] = ["", "a", true, [:], ["a": false], [false]]
        for value in truthy {
            #expect(try render(text, ["x": value]) == "yes", "\(value)")
        }
        let falsy: [MustacheValue] = [false, [], .none]
        for value in falsy {
            #expect(try render(text, ["x": value]) == "no", "\(value)")
        }
    }

    @Test func flagsAndNoneAreWritten() throws {
        #expect(try render("{{a}} {{b}} [{{c}}]", ["a": true, "b": false, "c": .none]) == "true false []")
    }

    @Test func conditionInsideAListKeepsTheItem() throws {
        let data: MustacheValue = ["items": ["a", "b"], "quoted": true]
        #expect(try render("{{#items}}{{#quoted}}'{{.}}'{{/quoted}}{{/items}}", data) == "'a''b'")
    }

    @Test func itemsAreRenderedInOrder() throws {
        let items = (0..<100_000).map { MustacheValue.record(["n": "\($0)"]) }
        let expected = (0..<100_000).map { "\($0);" }.joined()
        #expect(try render("{{#items}}{{n}};{{/items}}", ["items": .list(items)]) == expected)
    }

    @Test func innerNameHidesOuterOneAndNoneHidesToo() throws {
        let data: MustacheValue = ["x": "outer", "a": ["x": "inner"], "b": ["x": .none], "c": ["y": "-"]]
        let text = "{{#a}}{{x}}{{/a}} [{{#b}}{{x}}{{/b}}] {{#c}}{{x}}{{/c}}"
        #expect(try render(text, data) == "inner [] outer")
    }

    @Test func nestedListsInIndentedPartials() throws {
        let type = """
            struct {{name}} {
            {{#properties}}
                var {{name}}: {{type}}
            {{/properties}}
            {{#types}}

                {{>type}}
            {{/types}}
            }

            """
        let data: MustacheValue = [
            "name": "A",
            "properties": [["name": "x", "type": "Int"], ["name": "y", "type": "B"]],
            "types": [
                [
                    "name": "B", "properties": [["name": "z", "type": "C"]],
                    "types": [["name": "C", "properties": [], "types": []]],
                ]
            ],
        ]
        // Blank lines of a partial get no indentation, so nothing trails.
        let expected = """
            struct A {
                var x: Int
                var y: B

                struct B {
                    var z: C

                    struct C {
                    }
                }
            }

            """
        #expect(try render("{{>type}}", data, partials: ["type": type]) == expected)
    }

    @Test func valueOfSeveralLinesIsNotIndented() throws {
        #expect(try render("  {{>p}}", ["x": "1\n2"], partials: ["p": "a\n{{x}}\n"]) == "  a\n  1\n2\n")
    }

    @Test func partialWithinALineIsNotIndented() throws {
        let partials = ["outer": "a {{>inner}}\nb\n", "inner": "1\n2"]
        #expect(try render("  {{>outer}}", partials: partials) == "  a 1\n2\n  b\n")
    }

    @Test func severalTagsOfOneLineAreNotStandalone() throws {
        #expect(try render("a\n{{#x}}{{/x}}\nb", ["x": true]) == "a\n\nb")
    }

    @Test func delimitersLeavePartialsAlone() throws {
        #expect(try render("{{=<% %>=}}<%>p%>{{x}}", ["x": "1"], partials: ["p": "{{x}}"]) == "1{{x}}")
    }

    @Test func invalidAndUnusualTextPasses() throws {
        #expect(try render("\u{0}\u{1F600} } {x} }} \r", [:]) == "\u{0}\u{1F600} } {x} }} \r")
        #expect(try render("") == "")
    }

    @Test func oneTemplateRendersManyTimes() throws {
        let template = try MustacheTemplate(name: "T", text: "{{#a}}<{{.}}>{{/a}}")
        for count in 0..<10 {
            let items = (0..<count).map { MustacheValue.text("\($0)") }
            let expected = (0..<count).map { "<\($0)>" }.joined()
            #expect(try template.render(["a": .list(items)]) == expected)
        }
    }
}

/// Parents and blocks, where the official suite leaves open what becomes of lines.
@Suite struct InheritanceTests {
    private func render(parent: String, child: String, _ value: MustacheValue = [:]) throws -> String {
        let parents = ["parent": try MustacheTemplate(name: "parent", text: parent)]
        return try MustacheTemplate(name: "T", text: child).render(value, partials: parents)
    }

    @Test func emptyBlockAloneOnItsLineLeavesNoLine() throws {
        #expect(try render(parent: "a\n  {{$b}}{{/b}}\nc\n", child: "{{<parent}}{{/parent}}") == "a\nc\n")
        let child = "{{<parent}}{{$b}}{{/b}}{{/parent}}"
        #expect(try render(parent: "a\n  {{$b}}x{{/b}}\nc\n", child: child) == "a\nc\n")
        #expect(try render(parent: "a\n{{$b}}\n  x\n{{/b}}\nc\n", child: child) == "a\nc\n")
    }

    @Test(arguments: [
        "{{$b}}{{/b}}", "{{$b}}default{{/b}}", "{{$b}}\n  {{/b}}", "{{$b}}\n  default\n  {{/b}}",
    ])
    func replacementFillsWholeLines(block: String) throws {
        let parent = "a\n  \(block)\nc\n"
        let lines = "{{<parent}}\n{{$b}}\n1\n2\n{{/b}}\n{{/parent}}\n"
        #expect(try render(parent: parent, child: lines) == "a\n  1\n  2\nc\n")
        let inline = "{{<parent}}{{$b}}1{{/b}}{{/parent}}\n"
        #expect(try render(parent: parent, child: inline) == "a\n  1\nc\n")
    }

    @Test func defaultKeepsItsOwnIndentation() throws {
        let parent = "{{$b}}\n    one\n  two\n\n      three\n{{/b}}\n"
        #expect(
            try render(parent: parent, child: "{{<parent}}{{/parent}}") == "    one\n  two\n\n      three\n"
        )
        #expect(
            try render(parent: parent, child: "  {{<parent}}{{/parent}}\n")
                == "      one\n    two\n\n        three\n"
        )
    }

    @Test func parentOnOneLineKeepsTextOfItsBlocks() throws {
        let child = "  {{<parent}}{{$b}} {{x}} {{/b}} ignored {{/parent}}  \nend"
        #expect(try render(parent: "[{{$b}}{{/b}}]\n", child: child, ["x": "1"]) == "  [ 1 ]\nend")
    }

    @Test func parentMayBeNamedByTheData() throws {
        let child = "{{<*which}}{{$b}}1{{/b}}{{/*which}}"
        #expect(try render(parent: "<{{$b}}{{/b}}>", child: child, ["which": "parent"]) == "<1>")
    }

    @Test func blockInASectionIsRenderedForEachItem() throws {
        let parent = "{{#items}}\n  {{$item}}{{/item}}\n{{/items}}\n"
        let child = "{{<parent}}\n{{$item}}\n- {{.}}\n{{/item}}\n{{/parent}}\n"
        #expect(try render(parent: parent, child: child, ["items": ["a", "b"]]) == "  - a\n  - b\n")
    }
}
