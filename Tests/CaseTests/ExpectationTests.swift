import Testing

@Suite("Cases")
struct ExpectationTests {
    @Test("The cases folder is found and not empty")
    func foundCases() {
        #expect(!CaseFolder.all.isEmpty, "no case folder in \(CaseFolder.root.path)")
    }

    @Test("Every case has all its parts and nothing else", arguments: CaseFolder.all)
    func parts(folder: CaseFolder) {
        #expect(!CaseFolder.names(in: folder.folder("schemas")).isEmpty, "there are no schemas")
        let expected = CaseFolder.names(in: folder.folder("expected"))
        #expect(CaseFolder.isRecording || !expected.isEmpty, "there are no expectations")
        #expect(folder.strays == [], "files that nothing reads")
    }

    @Test("The generator writes what is expected", arguments: CaseFolder.all)
    func output(folder: CaseFolder) throws {
        let output = try CaseOutput.generated(from: folder)
        let differences = output.differences(from: try CaseOutput.expected(in: folder))
        if CaseFolder.isRecording {
            try output.record(in: folder)
            Issue.record("recorded; run again without RECORD_CASES")
        } else if !differences.isEmpty {
            // Not an expectation, which would print the diff twice.
            Issue.record("\(differences)")
        }
    }

    @Test("A diff of lines shows what changed and three lines around it")
    func diff() {
        let text = LineDiff.text(from: "a\nb\nc\nd\ne\nf", to: "a\nb\nc\nd\nE\nf", name: "X")
        #expect(text == "--- expected/X\n+++ generated/X\n@@ line 2 @@\n b\n c\n d\n-e\n+E\n f\n")
    }
}
