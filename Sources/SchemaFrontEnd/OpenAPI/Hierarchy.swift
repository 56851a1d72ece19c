import JSONSource

/// Schemas that extend another by `allOf`, told apart by its `discriminator` (OpenAPI 3.1.0 section 4.8.25).
extension SchemaSet {
    /// A schema that extends another.
    package struct Extension: Sendable {
        package let schema: SchemaID

        /// What the `discriminator` calls it in its `mapping`. Empty where the mapping does not name it.
        package let mapped: [String]
    }

    /// The schemas that extend one with a `discriminator` and no variants of its own, directly or through each
    /// other, in the order of the documents. Empty for any other schema.
    package func extensions(of base: SchemaID) -> [Extension] {
        let schema = self[base]
        guard let discriminator = schema[.discriminator], schema[.oneOf] == nil, schema[.anyOf] == nil else {
            return []
        }
        var found: Set<SchemaID> = [base]
        var open = [base]
        while let next = open.popLast() {
            for schema in schemas where extends(schema, next) && found.insert(schema.id).inserted {
                open.append(schema.id)
            }
        }
        found.remove(base)
        let mapping = discriminator["mapping"]?.members ?? []
        return found.sorted().map { id in
            let names = mapping.filter { leads($0.value, to: id, from: base) }.map(\.name)
            return Extension(schema: id, mapped: names)
        }
    }

    /// Whether a schema that stands for itself has another among its `allOf`, and something beside it.
    private func extends(_ schema: Schema, _ base: SchemaID) -> Bool {
        guard schema.parent == nil || schema.keyword == Keyword.definitions.name else { return false }
        let branches = schema.subschemas(.allOf)
        guard branches.contains(where: { self[$0.id].reference == base }) else { return false }
        return branches.count > 1 || (schema.node.members ?? []).count > 1
    }

    /// Whether a value of a `mapping` is a schema's name, or a reference to it.
    package func leads(_ value: JSONNode, to schema: SchemaID, from base: SchemaID) -> Bool {
        guard let text = value.string else { return false }
        let target = self[schema]
        if (target.pointer.tokens.last ?? files[target.file].name) == text { return true }
        guard let uri = URI(text)?.resolved(against: self[base].base),
            uri.withoutFragment == files[target.file].retrievalURI
        else {
            return false
        }
        return uri.decodedFragment.flatMap { JSONPointer($0) } == target.pointer
    }
}
