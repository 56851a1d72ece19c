import JSONSource
import PayloadRuntime
import SchemaFrontEnd

/// Everything that the schemas of a conjunction say about a value's type, with `$ref` and `allOf` folded in.
struct SchemaFacets {
    /// The schemas that were folded, outermost first.
    var contributors: [SchemaID] = []

    /// Whether no value can be valid.
    var isNever = false

    var types = TypeSet.any

    /// The types that keywords other than `type` speak of, for schemas that leave `type` out.
    var mentioned: TypeSet = []

    var properties: [PropertyFacet] = []
    var required: Set<String> = []
    var others = OthersFacet.unsaid
    var patterns: [[SchemaID]] = []
    var prefixItems: [[SchemaID]] = []
    /// The schemas of the elements behind the prefix. Nil when nothing is said.
    var items: [SchemaID]?
    var minItems = 0
    /// The values that `enum` and `const` leave. Nil when they are not limited.
    var values: [JSONNode]?
    var openValues: JSONNode?
    var format: String?
    var contentEncoding: String?
    var durationEncoding: DurationEncoding?
    var alternatives: [Alternatives] = []
    /// The branches of conditions, whose properties may be present.
    var conditional: [SchemaID] = []

    struct PropertyFacet {
        let name: String
        var schemas: [SchemaID]
        var isConditional = false
    }

    enum OthersFacet {
        case unsaid
        case open
        case closed
        case schemas([SchemaID])
    }

    /// One `anyOf` or `oneOf`.
    struct Alternatives {
        let schema: SchemaID
        let branches: [SchemaID]
        let discriminator: JSONNode?
    }

    func declares(_ name: String) -> Bool {
        properties.contains { $0.name.isExactly(name) }
    }
}

/// Folds the schemas of a conjunction.
struct FacetGatherer {
    let set: SchemaSet
    let settled: Set<SchemaID>
    var facets = SchemaFacets()
    private var visited: Set<SchemaID> = []

    static func facets(of conjunction: Conjunction, in set: SchemaSet) -> SchemaFacets {
        var gatherer = FacetGatherer(set: set, settled: conjunction.settled)
        for id in conjunction.schemas { gatherer.fold(id) }
        gatherer.foldConditional()
        return gatherer.facets
    }

    private init(set: SchemaSet, settled: Set<SchemaID>) {
        self.set = set
        self.settled = settled
    }

    /// Folds a schema in the order of its text, so that inherited properties stand where they are mentioned.
    private mutating func fold(_ id: SchemaID) {
        guard visited.insert(id).inserted else { return }
        let schema = set[id]
        facets.contributors.append(id)
        if let flag = schema.node.boolean {
            facets.isNever = facets.isNever || !flag
            return
        }
        facets.mentioned.formUnion(schema.mentionedTypes)
        for member in schema.node.members ?? [] {
            foldApplicator(member.name, of: schema)
            foldAssertion(member, of: schema)
        }
        if let reference = schema.dynamicReference { fold(reference) }
    }

    private mutating func foldApplicator(_ name: String, of schema: Schema) {
        switch name {
        case Keyword.reference.name:
            if let reference = schema.reference { fold(reference) }
        case Keyword.allOf.name:
            for branch in schema.subschemas(.allOf) { fold(branch.id) }
        case Keyword.anyOf.name, Keyword.oneOf.name:
            guard !settled.contains(schema.id) else { return }
            let branches = schema.subschemas.filter { $0.keyword == name }.map(\.id)
            facets.alternatives.append(
                .init(schema: schema.id, branches: branches, discriminator: schema[.discriminator])
            )
        case Keyword.consequence.name, Keyword.alternative.name, Keyword.dependentSchemas.name:
            facets.conditional += schema.subschemas.filter { $0.keyword == name }.map(\.id)
        case Keyword.properties.name:
            for property in schema.subschemas(.properties) { add(property) }
        case Keyword.patternProperties.name:
            facets.patterns += schema.subschemas(.patternProperties).map { [$0.id] }
        case Keyword.additionalProperties.name, Keyword.unevaluatedProperties.name:
            foldOthers(schema.subschemas.first { $0.keyword == name }?.id)
        case Keyword.prefixItems.name:
            for (index, item) in schema.subschemas(.prefixItems).enumerated() {
                add(item.id, toPrefixAt: index)
            }
        case Keyword.items.name:
            if let items = schema.subschema(.items) { facets.items = (facets.items ?? []) + [items] }
        default: break
        }
    }

    private mutating func foldAssertion(_ member: JSONMember, of schema: Schema) {
        switch member.name {
        case Keyword.type.name:
            facets.types = facets.types.intersection(schema.types)
        case Keyword.enumeration.name:
            limitValues(to: member.value.elements ?? [])
        case Keyword.constant.name:
            limitValues(to: [member.value])
        case Keyword.required.name:
            facets.required.formUnion((member.value.elements ?? []).compactMap(\.string))
        case Keyword.minItems.name:
            facets.minItems = max(facets.minItems, schema.count(.minItems) ?? 0)
        case Keyword.openEnumeration.name:
            facets.openValues = facets.openValues ?? member.value
        case Keyword.format.name:
            facets.format = facets.format ?? member.value.string
        case Keyword.contentEncoding.name:
            facets.contentEncoding = facets.contentEncoding ?? member.value.string
        case Keyword.duration.name:
            facets.durationEncoding = facets.durationEncoding ?? DurationEncoding(named: member.value)
        default: break
        }
    }

    private mutating func add(_ property: Schema.Subschema) {
        if let index = facets.properties.firstIndex(where: { $0.name.isExactly(property.key) }) {
            facets.properties[index].schemas.append(property.id)
        } else {
            facets.properties.append(.init(name: property.key, schemas: [property.id]))
        }
    }

    private mutating func add(_ item: SchemaID, toPrefixAt index: Int) {
        if index < facets.prefixItems.count {
            facets.prefixItems[index].append(item)
        } else {
            facets.prefixItems.append([item])
        }
    }

    private mutating func foldOthers(_ id: SchemaID?) {
        guard let id else { return }
        switch (set[id].node.boolean, facets.others) {
        case (false?, _): facets.others = .closed
        case (true?, .unsaid): facets.others = .open
        case (nil, .unsaid), (nil, .open): facets.others = .schemas([id])
        case (nil, .schemas(let ids)): facets.others = .schemas(ids + [id])
        default: break
        }
    }

    private mutating func limitValues(to values: [JSONNode]) {
        guard let known = facets.values else {
            facets.values = values
            return
        }
        let allowed = Set(values.map(\.jsonValue))
        facets.values = known.filter { allowed.contains($0.jsonValue) }
    }

    /// Properties that only the branch of a condition declares are possible, so the type has them, as optional
    /// ones. A branch that narrows a declared property does not change its type.
    private mutating func foldConditional() {
        for id in facets.conditional {
            let branch = FacetGatherer.facets(of: Conjunction(schemas: [id]), in: set)
            for property in branch.properties where !facets.declares(property.name) {
                let isForbidden = property.schemas.contains { set[$0].node.boolean == false }
                guard !isForbidden else { continue }
                facets.properties.append(
                    .init(name: property.name, schemas: property.schemas, isConditional: true)
                )
            }
        }
    }
}
