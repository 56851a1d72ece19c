import Diagnostics
import JSONSource
import PayloadRuntime

extension SchemaCheck {
    /// `pattern` and the names of `patternProperties` are regular expressions, and should take time linear in
    /// the text.
    static let patterns = SchemaCheck { set in
        set.schemas.flatMap { schema -> [Diagnostic] in
            let file = set.files[schema.file]
            var diagnostics: [Diagnostic] = []
            if let node = schema[.pattern], let text = node.string {
                let pointer = schema.pointer.appending(Keyword.pattern.name)
                diagnostics += [problem(in: text, at: node.range, pointer: pointer, file: file)].compactMap {
                    $0
                }
            }
            for member in schema[.patternProperties]?.members ?? [] {
                let pointer = schema.pointer.appending(Keyword.patternProperties.name).appending(member.name)
                diagnostics += [problem(in: member.name, at: member.nameRange, pointer: pointer, file: file)]
                    .compactMap { $0 }
            }
            return diagnostics
        }
    }

    private static func problem(
        in pattern: String,
        at range: SourceRange,
        pointer: JSONPointer,
        file: SchemaFile
    ) -> Diagnostic? {
        let quoted = quotedJSON(shortened(pattern))
        func location(_ offset: Int) -> SourceLocation {
            let offset = file.text.offset(ofScalar: offset, inStringAt: range)
            return SourceLocation(in: file.text, offset: offset, pointer: pointer)
        }
        do {
            guard let offset = try PatternProgram(pattern).nonLinearOffset else { return nil }
            return Diagnostic(
                .patternNotLinear,
                "the pattern \(quoted) has a back reference or look-around, so it is tried step by step; "
                    + "a text that takes more than \(Pattern.defaultStepLimit) steps is not accepted",
                severity: .warning,
                help: "without back references and look-around, the time is linear in the text",
                at: location(offset)
            )
        } catch {
            let verdict = error.kind == .invalid ? "is not a regular expression" : "cannot be used"
            return Diagnostic(
                .invalidPattern,
                "the pattern \(quoted) \(verdict): \(error.message)",
                at: location(error.offset)
            )
        }
    }
}
