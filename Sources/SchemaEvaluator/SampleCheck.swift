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
    ///   - plans: lowered from these schemas, as the files of a module mean them.
    package static func run(_ set: SchemaSet, plans: (_ module: String) -> ValidationPlans) -> [Diagnostic] {
        set.files.indices.filter { !set.files[$0].isBuiltIn }.flatMap { index -> [Diagnostic] in
            let samples = samples(in: index, of: set)
            guard !samples.isEmpty else { return [] }
            let file = set.files[index]
            let evaluator = SchemaEvaluator(plans(file.module))
            return samples.compactMap { $0.problem(in: file, evaluator) }
        }
    }

    /// The samples of a file, in the order of its text.
    private static func samples(in file: Int, of set: SchemaSet) -> [Sample] {
        let inside = set.schemas.filter { $0.file == file }.flatMap { samples(in: $0) }
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

    private static func samples(in schema: Schema) -> [Sample] {
        (schema.node.members ?? []).flatMap { member -> [Sample] in
            let pointer = schema.pointer.appending(member.name)
            switch member.name {
            case Keyword.defaultValue.name:
                return [Sample(node: member.value, pointer: pointer, schema: schema.id, isDefault: true)]
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
    let node: JSONNode
    let pointer: JSONPointer
    let schema: SchemaID
    let isDefault: Bool

    func problem(in file: SchemaFile, _ evaluator: SchemaEvaluator) -> Diagnostic? {
        // The text was read once already; repeated names in it are reported by then.
        let bytes = file.text.bytes[node.range.start..<node.range.end]
        guard let document = try? JSONDocument(parsing: bytes, options: .init(duplicateNames: .allowed))
        else {
            return nil
        }
        let plan = evaluator.plans.plan(of: schema)
        guard let violation = evaluator.violations(in: document.root, against: plan).first else { return nil }
        let place = violation.instanceLocation.isEmpty ? "" : "at #\(violation.instanceLocation): "
        return Diagnostic(
            isDefault ? .invalidDefault : .invalidExample,
            "the \(isDefault ? "default" : "example") does not match its schema: "
                + "\(place)\(violation.message) (\(violation.keyword))",
            at: file.location(of: node.range, pointer: pointer)
        )
    }
}
