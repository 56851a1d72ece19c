import Diagnostics

extension SchemaCheck {
    /// A keyword beside a `type` that it says nothing about would be ignored.
    static let keywordType = SchemaCheck { set in
        set.schemas.flatMap { schema -> [Diagnostic] in
            guard schema[.type] != nil else { return [] }
            let own = schema.types
            // A type that is not known was reported already, and says nothing about the others.
            guard !own.isEmpty else { return [] }
            return (schema.node.members ?? []).compactMap { member -> Diagnostic? in
                guard let keyword = Dialect.byName[member.name],
                    let types = keyword.types(of: member.value)
                else { return nil }
                guard types.isDisjoint(with: own) else { return nil }
                return Diagnostic(
                    .keywordOnWrongType,
                    "\"\(keyword.name)\" has no effect on type \(own.words); "
                        + "it applies to type \(types.words)",
                    severity: set.files[schema.file].leftoverSeverity,
                    help: "remove the keyword or mend \"type\"",
                    at: set.files[schema.file].location(
                        of: member.nameRange,
                        pointer: schema.pointer.appending(member.name)
                    )
                )
            }
        }
    }
}

extension TypeSet {
    /// The names joined by "or".
    package var words: String {
        names.joined(separator: " or ")
    }
}
