import Diagnostics
import JSONSource
import PayloadRuntime

extension SchemaCheck {
    /// `pattern` and the names of `patternProperties` are regular expressions.
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
        do {
            _ = try PatternProgram(pattern)
            return nil
        } catch {
            let offset = file.text.offset(ofScalar: error.offset, inStringAt: range)
            let verdict = error.kind == .invalid ? "is not a regular expression" : "cannot be used"
            return Diagnostic(
                .invalidPattern,
                "the pattern \(quotedJSON(shortened(pattern))) \(verdict): \(error.message)",
                at: SourceLocation(in: file.text, offset: offset, pointer: pointer)
            )
        }
    }
}
