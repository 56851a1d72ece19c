import Diagnostics
import JSONSource

/// Rewrites a schema of an earlier draft with the keywords of 2020-12. Every value keeps its place in the text.
///
/// `$schema` stays as it is, since a few keywords kept their names and changed their meaning. `dependencies` in a
/// schema of 2020-12 stays an error, and is understood besides: what it meant is written next to it.
struct SchemaUpgrade {
    typealias Place = UpgradedPlaces.Place

    /// What an upgraded document is.
    struct Result {
        let root: JSONNode
        let places: UpgradedPlaces
        let diagnostics: [Diagnostic]
    }

    let text: SourceText
    var places = UpgradedPlaces()
    var diagnostics: [Diagnostic] = []

    /// The keywords that a `$ref` beside them makes void, in the text's order.
    var ignored: [(member: JSONMember, pointer: JSONPointer)] = []

    /// What holds for a schema resource (JSON Schema Core 2020-12 section 4.3.5) and all inside it.
    struct Resource {
        var draft: Draft

        /// Whether its root says `"$recursiveAnchor": true`.
        var isRecursive = false
    }

    /// The document with the keywords of 2020-12. Nil when it has them already.
    static func run(_ root: JSONNode, text: SourceText) -> Result? {
        let draft = root[Keyword.schemaDialect.name]?.string.flatMap { Draft(metaSchema: $0) } ?? .draft2020
        guard draft != .draft2020 || isNeeded(inside: root) else { return nil }
        var upgrade = SchemaUpgrade(text: text)
        let upgraded = upgrade.schema(root, at: .root, in: Resource(draft: draft), isRoot: true)
        upgrade.reportIgnored()
        return Result(root: upgraded, places: upgrade.places, diagnostics: upgrade.diagnostics)
    }

    /// Whether something in a schema of 2020-12 looks like an earlier draft.
    private static func isNeeded(inside node: JSONNode) -> Bool {
        for member in node.members ?? [] {
            switch member.name {
            case "dependencies": return true
            case Keyword.schemaDialect.name:
                let draft = member.value.string.flatMap { Draft(metaSchema: $0) }
                if let draft, draft != .draft2020 { return true }
            default: if isNeeded(inside: member.value) { return true }
            }
        }
        return (node.elements ?? []).contains { isNeeded(inside: $0) }
    }

    /// A schema with those inside it.
    mutating func schema(_ node: JSONNode, at place: Place, in outer: Resource, isRoot: Bool = false)
        -> JSONNode
    {
        places.record(place)
        guard let members = node.members else { return node }
        let isResource = isRoot || namesResource(node, in: outer)
        let resource = isResource ? self.resource(node, inside: outer) : outer
        guard resource.draft.isRead else { return node }
        var builder = SchemaBuilder(node: node, place: place, resource: resource, isResource: isResource)
        let isReference = resource.draft.ignoresSiblingsOfReferences && node["$ref"]?.string != nil
        for member in members {
            if isReference, !standsBesideReference(member, isRoot: isRoot) {
                ignored.append((member, place.former.appending(member.name)))
            } else {
                add(member, to: &builder)
            }
        }
        return builder.result
    }

    private func namesResource(_ node: JSONNode, in outer: Resource) -> Bool {
        guard let identifier = node[Keyword.identifier.name]?.string, !identifier.hasPrefix("#") else {
            return false
        }
        return !outer.draft.ignoresSiblingsOfReferences || node["$ref"]?.string == nil
    }

    private func resource(_ node: JSONNode, inside outer: Resource) -> Resource {
        let draft = node[Keyword.schemaDialect.name]?.string.flatMap { Draft(metaSchema: $0) } ?? outer.draft
        return Resource(
            draft: draft,
            isRecursive: draft == .draft2019 && node["$recursiveAnchor"]?.boolean == true
        )
    }

    private mutating func add(_ member: JSONMember, to builder: inout SchemaBuilder) {
        let draft = builder.resource.draft
        if draft.laterKeywords.contains(member.name) {
            reportLater(member, at: builder.place, draft)
            return
        }
        switch member.name {
        case "$id": addIdentifier(member, to: &builder)
        case "dependencies": addDependencies(member, to: &builder)
        case "definitions" where draft < .draft2020, "$defs" where draft < .draft2020:
            addDefinitions(to: &builder)
        case "items" where draft < .draft2020 && member.value.elements != nil:
            addPrefix(member, to: &builder)
        case "additionalItems" where draft < .draft2020: addRest(member, to: &builder)
        case "$recursiveRef" where draft == .draft2019: addRecursiveReference(member, to: &builder)
        case "$recursiveAnchor" where draft == .draft2019: addRecursiveAnchor(member, to: &builder)
        default: builder.add(member.name, like: member, inner(of: member, builder))
        }
    }

    /// A keyword's value with the schemas inside it upgraded.
    private mutating func inner(of member: JSONMember, _ builder: SchemaBuilder) -> JSONNode {
        let place = builder.place.appending(member.name)
        switch Dialect.byName[member.name]?.form.subschemas {
        case nil: return member.value
        case .itself: return schema(member.value, at: place, in: builder.resource)
        case .elements: return elements(member.value, at: place, in: builder.resource)
        case .members:
            guard let members = member.value.members else { return member.value }
            let upgraded = members.map { entry in
                JSONMember(
                    name: entry.name,
                    nameRange: entry.nameRange,
                    value: schema(entry.value, at: place.appending(entry.name), in: builder.resource)
                )
            }
            return JSONNode(content: .object(upgraded), range: member.value.range)
        }
    }

    /// A list of schemas, upgraded.
    mutating func elements(_ node: JSONNode, at place: Place, in resource: Resource) -> JSONNode {
        guard let elements = node.elements else { return node }
        let upgraded = elements.enumerated().map { index, element in
            schema(element, at: place.appending(String(index)), in: resource)
        }
        return JSONNode(content: .array(upgraded), range: node.range)
    }

    private func standsBesideReference(_ member: JSONMember, isRoot: Bool) -> Bool {
        switch member.name {
        case "$ref", "$schema", "definitions", "$defs": true
        // Tools write a document's own URI beside a `$ref` at its root, and mean it.
        case "$id": isRoot
        case "dependencies", "additionalItems": false
        default: Dialect.byName[member.name].map { $0.role == .annotation } ?? true
        }
    }
}

/// The members of an upgraded schema.
struct SchemaBuilder {
    /// The schema as it was written.
    let node: JSONNode
    let place: UpgradedPlaces.Place
    let resource: SchemaUpgrade.Resource

    /// Whether the schema is the root of its resource.
    let isResource: Bool

    private var members: [JSONMember] = []

    /// Keywords for which the schema has no room of its own; they go to an `allOf`.
    private var apart: [JSONMember] = []

    init(
        node: JSONNode,
        place: UpgradedPlaces.Place,
        resource: SchemaUpgrade.Resource,
        isResource: Bool
    ) {
        self.node = node
        self.place = place
        self.resource = resource
        self.isResource = isResource
    }

    /// Adds a keyword in the place of the one that it was.
    mutating func add(_ name: String, like member: JSONMember, _ value: JSONNode) {
        members.append(JSONMember(name: name, nameRange: member.nameRange, value: value))
    }

    func has(_ name: String) -> Bool {
        members.contains { $0.name == name }
    }

    /// The tokens that lead to a keyword which ``addApart(_:like:_:)`` adds.
    func pathApart(_ name: String) -> [String] {
        ["allOf", String(node["allOf"]?.elements?.count ?? 0), name]
    }

    /// Adds a keyword that the schema has already, with another value.
    mutating func addApart(_ name: String, like member: JSONMember, _ value: JSONNode) {
        apart.append(JSONMember(name: name, nameRange: member.nameRange, value: value))
    }

    var result: JSONNode {
        guard let first = apart.first else { return JSONNode(content: .object(members), range: node.range) }
        let branch = JSONNode(content: .object(apart), range: first.value.range)
        var members = members
        if let index = members.lastIndex(where: { $0.name == "allOf" }),
            let branches = members[index].value.elements
        {
            members[index] = JSONMember(
                name: "allOf",
                nameRange: members[index].nameRange,
                value: JSONNode(content: .array(branches + [branch]), range: members[index].value.range)
            )
        } else {
            let value = JSONNode(content: .array([branch]), range: branch.range)
            members.append(JSONMember(name: "allOf", nameRange: first.nameRange, value: value))
        }
        return JSONNode(content: .object(members), range: node.range)
    }
}
