import Diagnostics
import JSONSource

extension SchemaCheck {
    /// `x-context` stands at a document's root and describes each fact by the few keywords that a fact can have; a
    /// payload that reaches several declarations of a fact finds the same in all of them.
    static let context = SchemaCheck { set in
        set.schemas.flatMap { schema -> [Diagnostic] in
            guard let members = schema[.context]?.members else { return [] }
            guard schema.parent == nil else { return [misplaced(in: schema, of: set)] }
            return members.flatMap { problems(of: $0, in: schema, of: set) }
        } + conflicts(in: set)
    }

    private static func misplaced(in schema: Schema, of set: SchemaSet) -> Diagnostic {
        Diagnostic(
            .keywordWithoutEffect,
            "\"x-context\" has no effect here; facts are declared for a whole file",
            help: "move it to the root of the file",
            at: set.location(of: schema.id, keyword: Keyword.context.name)
        )
    }

    /// What is wrong with the schema of a fact, beside what is wrong with any schema.
    private static func problems(of fact: JSONMember, in schema: Schema, of set: SchemaSet) -> [Diagnostic] {
        let file = set.files[schema.file]
        let pointer = schema.pointer.appending(Keyword.context.name).appending(fact.name)
        func problem(_ message: String, _ range: SourceRange, _ keyword: Keyword? = nil) -> Diagnostic {
            let place = keyword.map { pointer.appending($0.name) } ?? pointer
            return Diagnostic(
                .invalidKeywordValue,
                "the fact \(quotedJSON(shortened(fact.name))) \(message)",
                at: file.location(of: range, pointer: place)
            )
        }
        guard let members = fact.value.members else {
            // What is no schema at all is reported as that.
            return fact.value.boolean == nil
                ? [] : [problem("has no \"type\"; expected \(typeWords)", fact.value.range)]
        }
        guard let type = fact.value[Keyword.type.name] else {
            return [problem("has no \"type\"; expected \(typeWords)", fact.value.range)]
        }
        guard let name = type.string, ["string", "boolean", "integer"].contains(name) else {
            let isReported = type.string.map { TypeSet(name: $0) == nil } ?? false
            if isReported { return [] }
            return [problem("has another \"type\"; expected \(typeWords)", type.range, .type)]
        }
        let isNow = fact.name == Fact.now
        if isNow, name != "string" || fact.value[Keyword.format.name]?.string != "date-time" {
            return [problem("is the time; expected \(nowWords)", fact.value.range)]
        }
        let allowed = isNow ? [.format] : name == "string" ? [Keyword.pattern, .enumeration] : []
        return members.compactMap { member -> Diagnostic? in
            // Keywords that nobody knows are reported as such.
            guard let keyword = Dialect.byName[member.name] else { return nil }
            if keyword.name == Keyword.type.name || keyword.name == Keyword.description.name { return nil }
            guard allowed.contains(where: { $0.name == keyword.name }) else {
                let names = ([Keyword.description] + allowed).map { "\"\($0.name)\"" }
                return problem(
                    "cannot have \"\(keyword.name)\"; beside its type it has \(names.joined(separator: ", "))",
                    member.nameRange,
                    keyword
                )
            }
            let isList = keyword.name == Keyword.enumeration.name
            guard isList, let values = member.value.elements, values.contains(where: { $0.string == nil })
            else { return nil }
            return problem("is text; expected a list of strings", member.value.range, keyword)
        }
    }

    private static let typeWords = "\"string\", \"boolean\" or \"integer\""
    private static let nowWords = "the type \"string\" with the format \"date-time\""

    /// Each declaration that differs from one before it on the way of some payload.
    private static func conflicts(in set: SchemaSet) -> [Diagnostic] {
        guard set.declaresFacts else { return [] }
        var reported: Set<String> = []
        return set.roots.joined().flatMap { root -> [Diagnostic] in
            var first: [String: Fact] = [:]
            return set.allFacts(inReachOf: [root]).compactMap { fact in
                guard let other = first[fact.name] else {
                    first[fact.name] = fact
                    return nil
                }
                guard other.kind != fact.kind else { return nil }
                // Several payloads can reach the same two.
                guard reported.insert("\(fact.location)").inserted else { return nil }
                let place = other.location.position.map { ":\($0.line):\($0.column)" } ?? ""
                return Diagnostic(
                    .factConflict,
                    "the fact \"\(fact.name)\" is declared differently at \(other.location.path)\(place), "
                        + "and \(set.files[set[root].file].text.path) reaches both",
                    help: "declare it the same everywhere, or give one of the two another name",
                    at: fact.location
                )
            }
        }
    }
}
