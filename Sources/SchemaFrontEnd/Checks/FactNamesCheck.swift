import Diagnostics
import JSONSource

extension SchemaCheck {
    /// A keyword that asks for a fact needs it declared in its file, and able to have the values that it asks for. A
    /// fact that nobody asks for has no effect.
    static let factNames = SchemaCheck { set in
        var diagnostics: [Diagnostic] = []
        var used: [SchemaID: Set<String>] = [:]
        var declared: [SchemaID: [Fact]] = [:]
        for schema in set.schemas {
            let uses = clockUses(in: schema, of: set) + durationUses(in: schema, of: set)
            guard !uses.isEmpty else { continue }
            let root = set.root(of: schema.id)
            let facts = declared[root] ?? set.declaredFacts(root)
            declared[root] = facts
            used[root, default: []].formUnion(uses.map(\.name))
            // One that is declared wrongly is reported as that.
            let names = (set[root][.context]?.members ?? []).map(\.name)
            for use in uses {
                guard names.contains(use.name) else {
                    diagnostics.append(unknown(use, among: names))
                    continue
                }
                guard let fact = facts.first(where: { $0.name == use.name }) else { continue }
                diagnostics += problems(of: use, asking: fact, in: schema, of: set)
            }
        }
        return diagnostics + unused(used, in: set)
    }

    /// A place that asks for a fact.
    private struct FactUse {
        let name: String
        let keyword: Keyword
        let location: SourceLocation

        /// The values that have a bound of their own, with the pointers to them. Empty where the time is asked for.
        var cases: [(member: JSONMember, pointer: JSONPointer)] = []
    }

    private static func clockUses(in schema: Schema, of set: SchemaSet) -> [FactUse] {
        guard schema[.clockWindow] != nil else { return [] }
        let location = set.location(of: schema.id, keyword: Keyword.clockWindow.name)
        return [FactUse(name: Fact.now, keyword: .clockWindow, location: location)]
    }

    private static func durationUses(in schema: Schema, of set: SchemaSet) -> [FactUse] {
        guard let value = schema[.duration] else { return [] }
        return ["minimum", "maximum"].compactMap { bound in
            guard let conditions = value[bound]?["by"], let context = conditions["context"],
                let name = context.string
            else { return nil }
            let pointer = JSONPointer(
                tokens: schema.pointer.tokens + [Keyword.duration.name, bound, "by"]
            )
            let cases = (conditions.members ?? []).filter { $0.name != "context" }
            return FactUse(
                name: name,
                keyword: .duration,
                location: set.files[schema.file].location(
                    of: context.range,
                    pointer: pointer.appending("context")
                ),
                cases: cases.map { ($0, pointer.appending($0.name)) }
            )
        }
    }

    private static func unknown(_ use: FactUse, among names: [String]) -> Diagnostic {
        let nearest = Spelling.nearest(to: use.name, among: names)
        let declaration =
            use.name == Fact.now
            ? "\"now\": {\"type\": \"string\", \"format\": \"date-time\"}"
            : quotedJSON(shortened(use.name)) + ": {\"type\": \"string\"}"
        return Diagnostic(
            .unknownFact,
            "\"\(use.keyword.name)\" asks for the fact \(quotedJSON(shortened(use.name))), "
                + "which this file does not declare",
            help: nearest.map { "did you mean \"\($0)\"?" }
                ?? "declare it at the root of the file: \"x-context\": {\(declaration)}",
            at: use.location
        )
    }

    private static func problems(
        of use: FactUse,
        asking fact: Fact,
        in schema: Schema,
        of set: SchemaSet
    ) -> [Diagnostic] {
        if fact.kind == .time, use.keyword.name != Keyword.clockWindow.name {
            let message = "\"\(use.keyword.name)\" cannot depend on \"now\": a time has no list of values"
            return [Diagnostic(.invalidKeywordValue, message, at: use.location)]
        }
        let rule = fact.rule
        return use.cases.compactMap { member, pointer in
            guard let expectation = rule.expectation(of: member.name) else { return nil }
            return Diagnostic(
                .invalidKeywordValue,
                "the fact \"\(fact.name)\" is never \(quotedJSON(shortened(member.name))): \(expectation)",
                at: set.files[schema.file].location(of: member.nameRange, pointer: pointer)
            )
        }
    }

    private static func unused(_ used: [SchemaID: Set<String>], in set: SchemaSet) -> [Diagnostic] {
        set.roots.joined().flatMap { root in
            set.declaredFacts(root).filter { used[root]?.contains($0.name) != true }.map { fact in
                Diagnostic(
                    .unusedFact,
                    "no keyword of this file asks for the fact \"\(fact.name)\"",
                    severity: .warning,
                    help: "a file declares the facts that its own keywords use",
                    at: fact.location
                )
            }
        }
    }
}
