import Diagnostics
import JSONSource
import Testing

@Suite struct DiagnosticFormTests {
    private let full = Diagnostic(
        .unknownKeyword,
        "unknown keyword \"typ\"",
        help: "did you mean \"type\"?",
        at: SourceLocation(
            path: "Schemas/A/B.schema.json",
            position: SourcePosition(line: 3, column: 7),
            pointer: JSONPointer(tokens: ["properties", "a/b", "typ"])
        )
    )
    private let bare = Diagnostic(.emptyFolder, "there is no folder", severity: .note, at: nil)

    /// A name of the input that would end the line, the property or the string.
    private let hostile = Diagnostic(
        .nameCollision,
        "a\nb\r\u{1B}[31m%:,\"\u{202E}",
        severity: .warning,
        help: "100%\n",
        at: SourceLocation(path: "a,b:c%\n.json", pointer: JSONPointer(tokens: ["\n"]))
    )

    @Test func text() {
        #expect(
            DiagnosticForm.text.render(full) == """
                Schemas/A/B.schema.json:3:7: error: unknown keyword "typ" [unknown-keyword]
                    at #/properties/a~1b/typ
                    help: did you mean "type"?
                """
        )
        #expect(DiagnosticForm.text.render(bare) == "note: there is no folder [empty-folder]")
        #expect(
            DiagnosticForm.text.render(hostile) == """
                a,b:c%\\u{A}.json: warning: a\\u{A}b\\u{D}\\u{1B}[31m%:,"\\u{202E} [name-collision]
                    at #/\\u{A}
                    help: 100%\\u{A}
                """
        )
    }

    @Test func json() {
        #expect(
            DiagnosticForm.json.render(full)
                == #"{"id":"unknown-keyword","severity":"error","message":"unknown keyword \"typ\"","#
                + #""help":"did you mean \"type\"?","path":"Schemas/A/B.schema.json","line":3,"column":7,"#
                + #""pointer":"/properties/a~1b/typ"}"#
        )
        #expect(
            DiagnosticForm.json.render(bare)
                == #"{"id":"empty-folder","severity":"note","message":"there is no folder"}"#
        )
        #expect(
            DiagnosticForm.json.render(hostile)
                == #"{"id":"name-collision","severity":"warning","message":"a\nb\r\u001B[31m%:,\""#
                + "\u{202E}" + #"","help":"100%\n","path":"a,b:c%\n.json","pointer":"/\n"}"#
        )
    }

    @Test func github() {
        #expect(
            DiagnosticForm.github.render(full)
                == "::error file=Schemas/A/B.schema.json,line=3,col=7,title=unknown-keyword::"
                + "unknown keyword \"typ\" (at #/properties/a~1b/typ)%0Adid you mean \"type\"?"
        )
        #expect(DiagnosticForm.github.render(bare) == "::notice title=empty-folder::there is no folder")
        #expect(
            DiagnosticForm.github.render(hostile)
                == "::warning file=a%2Cb%3Ac%25%0A.json,title=name-collision::"
                + "a%0Ab%0D\u{1B}[31m%25:,\"\u{202E} (at #/%0A)%0A100%25%0A"
        )
    }

    @Test(arguments: DiagnosticForm.allCases)
    func oneLineWhereItMatters(_ form: DiagnosticForm) {
        let lines = form.render(hostile).unicodeScalars.count { $0 == "\n" }
        // The text form has a line for the pointer and one for the help.
        #expect(lines == (form == .text ? 2 : 0))
    }
}
