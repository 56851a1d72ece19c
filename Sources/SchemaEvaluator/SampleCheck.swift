import Diagnostics
import JSONSource
import PayloadIR
import PayloadRuntime
import SchemaFrontEnd

/// Checks the values that a schema shows or assumes: those of `default`, `examples` and `example` must be valid
/// against the whole subschema that they stand in, and an OpenAPI document's examples against the schema beside them.
///
/// JSON Schema only recommends this (Validation 2020-12 sections 9.2 and 9.5). A default that is not valid would be
/// sent by somebody, and a wrong example misleads everybody, so here both are errors.
package enum SampleCheck {
    /// The problems, in the order of the files and of their texts.
    ///
    /// - Parameters:
    ///   - set: schemas without errors.
    ///   - onFile: is told the number of each file before it is checked, and how many there are.
    ///   - plans: lowered from these schemas, as the files of a module mean them.
    package static func run(
        _ set: SchemaSet,
        onFile: (_ number: Int, _ total: Int) -> Void = { _, _ in },
        plans: (_ module: String) -> ValidationPlans
    ) -> [Diagnostic] {
        var inside = [[Sample]](repeating: [], count: set.files.count)
        for schema in set.schemas { inside[schema.file] += samples(in: schema) }
        let files = set.files.indices.filter { !set.files[$0].isBuiltIn }
        return files.enumerated().flatMap { position, index -> [Diagnostic] in
            onFile(position + 1, files.count)
            let samples = samples(in: index, of: set, besides: inside[index])
            guard !samples.isEmpty else { return [] }
            let file = set.files[index]
            let evaluator = SchemaEvaluator(plans(file.module))
            return samples.compactMap { $0.problem(in: file, of: set, evaluator) }
        }
    }

    /// The samples of a file, in the order of its text.
    ///
    /// - Parameter inside: those in its schemas.
    private static func samples(in file: Int, of set: SchemaSet, besides inside: [Sample]) -> [Sample] {
        guard set.files[file].kind == .openAPI else { return inside }
        let roots = set.roots[file].map { (set[$0].pointer, $0) }
        let schemas = Dictionary(roots) { first, _ in first }
        let beside = OpenAPIWalker.samples(in: set.files[file].root).compactMap { sample in
            schemas[sample.schema].map {
                Sample(node: sample.value.node, pointer: sample.value.pointer, schema: $0, isDefault: false)
            }
        }
        return (inside + beside).sorted { $0.node.range.start < $1.node.range.start }
    }

    /// What stands for the time now, so that the same schemas have the same problems on every day.
    private static func someTime(_ digits: Int) -> String {
        quotedJSON("2026-08-01T15:04:05" + (digits > 0 ? "." : "") + "625000000".prefix(digits) + "Z")
    }

    /// The keywords whose values are samples.
    private static let keywords: [Keyword] = [.defaultValue, .clockDefault, .example, .examples]

    private static func samples(in schema: Schema) -> [Sample] {
        guard keywords.contains(where: { schema[$0] != nil }) else { return [] }
        return (schema.node.members ?? []).flatMap { member -> [Sample] in
            let pointer = schema.pointer.appending(member.name)
            switch member.name {
            case Keyword.defaultValue.name:
                return [Sample(node: member.value, pointer: pointer, schema: schema.id, isDefault: true)]
            case Keyword.clockDefault.name:
                // What cannot be a time at all is reported already.
                guard let digits = schema.clockDecimals, schema[.format]?.string == "date-time",
                    schema[.constant] == nil, schema[.enumeration] == nil
                else { return [] }
                var sample = Sample(node: member.value, pointer: pointer, schema: schema.id, isDefault: true)
                sample.text = someTime(digits)
                return [sample]
            case Keyword.example.name:
                return [Sample(node: member.value, pointer: pointer, schema: schema.id, isDefault: false)]
            case Keyword.examples.name:
                return (member.value.elements ?? []).enumerated().map { index, node in
                    Sample(node: node, pointer: pointer.appending(index), schema: schema.id, isDefault: false)
                }
            default:
                return []
            }
        }
    }
}

/// A value in a schema that should be an instance of it.
private struct Sample {
    /// The value as JSON, where the schema does not spell it itself.
    var text: String?

    let node: JSONNode
    let pointer: JSONPointer
    let schema: SchemaID
    let isDefault: Bool

    func problem(in file: SchemaFile, of set: SchemaSet, _ evaluator: SchemaEvaluator) -> Diagnostic? {
        // The text was read once already; repeated names in it are reported by then.
        let bytes = text.map { ArraySlice($0.utf8) } ?? file.text.bytes[node.range.start..<node.range.end]
        guard let document = try? JSONDocument(parsing: bytes, options: .init(duplicateNames: .allowed))
        else {
            return nil
        }
        let location = file.location(of: node.range, pointer: pointer)
        let plan = evaluator.plans.plan(of: schema)
        if let violation = evaluator.violations(in: document.root, against: plan).first {
            return problem(violation, "", at: location)
        }
        guard isDefault else { return nil }
        // A default is set whatever the facts are.
        for (fact, value) in Self.facts(in: set[schema]) {
            let facts = ValidationFacts(values: [fact: value])
            let evaluator = SchemaEvaluator(evaluator.plans, facts: facts)
            if let violation = evaluator.violations(in: document.root, against: plan).first {
                return problem(violation, " where \(fact) is \(quotedJSON(shortened(value)))", at: location)
            }
        }
        return nil
    }

    private func problem(_ violation: Violation, _ facts: String, at location: SourceLocation) -> Diagnostic {
        let place = violation.instanceLocation.isEmpty ? "" : "at #\(violation.instanceLocation): "
        return Diagnostic(
            isDefault ? .invalidDefault : .invalidExample,
            "the \(isDefault ? "default" : "example") does not match its schema\(facts): "
                + "\(place)\(violation.message) (\(violation.keyword))",
            at: location
        )
    }

    /// The values of facts that the schema's own bounds depend on.
    private static func facts(in schema: Schema) -> [(fact: String, value: String)] {
        guard let rule = schema[.duration], let encoding = DurationEncoding(named: rule) else { return [] }
        return ["minimum", "maximum"].compactMap { encoding.bound(rule[$0]) }.flatMap { bound in
            bound.cases.map { (bound.fact ?? "", $0.value) }
        }
    }
}
