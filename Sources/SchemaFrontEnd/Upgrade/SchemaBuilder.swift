import JSONSource

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
