import Diagnostics
import JSONSource

extension SchemaCheck {
    /// `x-enum-descriptions` describes values that `enum` lists; any other description would be lost.
    static let enumerationDescriptions = SchemaCheck { set in
        set.schemas.flatMap { schema -> [Diagnostic] in
            guard let descriptions = schema[.enumerationDescriptions]?.members,
                let values = schema[.enumeration]?.elements?.compactMap(\.string)
            else { return [] }
            let pointer = schema.pointer.appending(Keyword.enumerationDescriptions.name)
            return descriptions.filter { !values.contains($0.name) }.map { member in
                Diagnostic(
                    .keywordWithoutEffect,
                    "\(quotedJSON(shortened(member.name))) is no value of the \"enum\" beside it",
                    severity: .warning,
                    help: Spelling.nearest(to: member.name, among: values)
                        .map { "did you mean \(quotedJSON(shortened($0)))?" },
                    at: set.files[schema.file].location(
                        of: member.nameRange,
                        pointer: pointer.appending(member.name)
                    )
                )
            }
        }
    }
}
