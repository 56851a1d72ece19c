import Diagnostics
import JSONSource
import Testing

@Suite struct DiagnosticOrderTests {
    private func diagnostic(_ message: String, _ path: String?, _ line: Int? = nil, _ column: Int = 1)
        -> Diagnostic
    {
        let position = line.map { SourcePosition(line: $0, column: column) }
        return Diagnostic(
            .malformedJSON,
            message,
            at: path.map { SourceLocation(path: $0, position: position) }
        )
    }

    @Test func byPlaceThenAsFound() {
        let found = [
            diagnostic("8", "b", 1), diagnostic("6", "a", 10, 1), diagnostic("1", nil),
            diagnostic("4", "a", 2, 9),
            diagnostic("7", "a", 10, 2), diagnostic("5", "a", 2, 9), diagnostic("3", "a"),
            diagnostic("2", nil),
        ]
        #expect(found.inOrder.map(\.message) == ["1", "2", "3", "4", "5", "6", "7", "8"])
        #expect([Diagnostic]().inOrder.isEmpty)
    }

    @Test func severities() {
        #expect([Severity.error, .note, .warning].sorted() == [.note, .warning, .error])
    }

    @Test func placesOfOffsets() {
        let text = SourceText(path: "a.json", bytes: Array("{\n é\n}".utf8))
        let location = SourceLocation(in: text, offset: 5, pointer: JSONPointer(tokens: ["a"]))
        #expect(location.path == "a.json")
        #expect(location.position == SourcePosition(line: 2, column: 3))
        #expect(location.pointer?.description == "/a")
    }
}
