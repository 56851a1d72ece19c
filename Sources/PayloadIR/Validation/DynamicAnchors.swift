import SchemaFrontEnd

/// The schemas that `$dynamicRef` may be redirected to (JSON Schema Core 2020-12 section 8.2.3.2).
///
/// A dynamic reference goes to the outermost schema resource on the way that has its anchor. That way is one of
/// references and subschemas and never depends on the instance, so the target is known once a schema is lowered
/// for each scope that it can be met in.
struct DynamicAnchors {
    /// For each anchor, the schema of the outermost resource on the way that has it.
    struct Scope: Hashable {
        var targets: [String: SchemaID] = [:]
    }

    /// A schema and the scope in which it is met.
    struct Site: Hashable {
        let schema: SchemaID
        let scope: Scope
    }

    /// By resource, only the anchors that some reference asks for.
    private var anchors: [URI: [String: SchemaID]] = [:]

    /// The anchor of every schema whose `$dynamicRef` can be redirected.
    private let names: [SchemaID: String]

    init(of set: SchemaSet) {
        let named = set.schemas.compactMap { schema in
            Self.redirectableAnchor(of: schema, in: set).map { (schema.id, $0) }
        }
        names = Dictionary(named) { first, _ in first }
        let used = Set(names.values)
        for schema in set.schemas {
            guard let name = schema[.dynamicAnchor]?.string, used.contains(name) else { continue }
            anchors[schema.base, default: [:]][name] = schema.id
        }
    }

    /// The scope inside a schema, seen from the scope of the one that applies it.
    func entering(_ schema: Schema, from scope: Scope) -> Scope {
        guard !anchors.isEmpty, let own = anchors[schema.base] else { return scope }
        return Scope(targets: scope.targets.merging(own) { outer, _ in outer })
    }

    /// What a schema's `$dynamicRef` leads to in a scope. Nil without one.
    func target(of schema: Schema, in scope: Scope) -> SchemaID? {
        names[schema.id].flatMap { scope.targets[$0] } ?? schema.dynamicReference
    }

    /// The anchor by which a `$dynamicRef` is redirected. Nil where it is like `$ref`, because what it leads to
    /// at first has no such dynamic anchor.
    private static func redirectableAnchor(of schema: Schema, in set: SchemaSet) -> String? {
        guard let target = schema.dynamicReference, let name = set[target][.dynamicAnchor]?.string,
            let reference = schema[.dynamicReference]?.string.flatMap({ URI($0) }),
            reference.decodedFragment == name
        else { return nil }
        return name
    }
}
