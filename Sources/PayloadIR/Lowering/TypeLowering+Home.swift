import JSONSource
import SchemaFrontEnd

/// Where a type is declared follows from where its schema stands, never from who refers to it first.
extension TypeLowering {
    struct Home {
        let parent: DeclarationID?
        let name: DeclaredName
        let schema: SchemaID
    }

    /// Whether a schema has a name of its own: a file's root, a component, an entry of a file of definitions.
    func isNamed(_ id: SchemaID) -> Bool {
        let schema = set[id]
        if schema.parent != nil { return isDefinitionOfNameless(schema) }
        guard set.files[schema.file].kind == .openAPI else { return true }
        return schema.pointer.tokens.count == 3 && schema.pointer.tokens[0] == "components"
    }

    private func isDefinitionOfNameless(_ schema: Schema) -> Bool {
        guard schema.keyword == Keyword.definitions.name, let parent = schema.parent,
            set[parent].parent == nil
        else {
            return false
        }
        return TypeKeywords.areMissing(in: set[parent])
    }

    /// The schema whose declaration a named schema's name goes to: itself, or what it refers to in its own file.
    func named(_ id: SchemaID) -> SchemaID {
        let target = set.reduced(Conjunction(schemas: [id])).schemas[0]
        return set[target].file == set[id].file && !isNamed(target) ? target : id
    }

    func home(of id: SchemaID) -> Home {
        let schema = set[id]
        if isNamed(id) {
            return Home(parent: nil, name: name(of: schema, source: ownName(of: schema)), schema: id)
        }
        if let root = rootThatMeans(id) {
            return Home(parent: nil, name: name(of: schema, source: ownName(of: set[root])), schema: root)
        }
        let (source, isElement) = placeName(of: schema)
        let isDefinition = schema.keyword == Keyword.definitions.name
        let name =
            isDefinition
            ? name(of: schema, source: source) : DeclaredName(source: source, isElement: isElement)
        return Home(parent: enclosingDeclaration(of: schema), name: name, schema: id)
    }

    private func name(of schema: Schema, source: String) -> DeclaredName {
        DeclaredName(source: source, override: schema[.swiftName]?.string)
    }

    /// A file whose root only refers to one of its own definitions gives that one its name.
    private func rootThatMeans(_ id: SchemaID) -> SchemaID? {
        var root = id
        while let parent = set[root].parent { root = parent }
        return root != id && isNamed(root) && named(root) == id ? root : nil
    }

    private func ownName(of schema: Schema) -> String {
        let file = set.files[schema.file]
        guard schema.parent == nil, file.kind == .schema else {
            return schema.pointer.tokens.last ?? file.name
        }
        return file.name
    }

    /// The nearest declaration around a schema, through keywords that are merged into their owner.
    private func enclosingDeclaration(of schema: Schema) -> DeclarationID? {
        var ancestor = schema.parent
        while let id = ancestor {
            if let declaration = declaration(of: id) { return declaration }
            ancestor = set[id].parent
        }
        return nil
    }

    /// The name that a nested schema's place suggests: its property's, definition's or component's.
    private func placeName(of schema: Schema) -> (source: String, isElement: Bool) {
        var schema = schema
        var isElement = false
        while true {
            // On a property, x-swift-name names the property, and its type after it.
            if let override = schema[.swiftName]?.string { return (override, isElement) }
            switch schema.keyword {
            case Keyword.properties.name, Keyword.definitions.name:
                return (schema.pointer.tokens.last ?? "", isElement)
            case Keyword.items.name, Keyword.additionalProperties.name, Keyword.patternProperties.name:
                isElement = true
            case Keyword.prefixItems.name:
                let index = Int(schema.pointer.tokens.last ?? "") ?? 0
                return (schema[.title]?.string ?? Self.elementName(index), false)
            case Keyword.anyOf.name, Keyword.oneOf.name:
                if let name = schema[.title]?.string ?? variantNames[schema.id] { return (name, false) }
            default:
                break
            }
            guard let parent = schema.parent else { break }
            schema = set[parent]
        }
        return (outermostName(of: schema), isElement)
    }

    /// The name around an inline schema: its file's, or the operation's for one inside an OpenAPI document.
    private func outermostName(of schema: Schema) -> String {
        set.placeInDescription(of: schema) ?? ownName(of: schema)
    }
}

extension SchemaSet {
    /// The words for an inline schema of an OpenAPI document: those of the operation or the component that it stands
    /// in. Nil for other schemas, which have names.
    func placeInDescription(of schema: Schema) -> String? {
        let tokens = schema.pointer.tokens
        guard files[schema.file].kind == .openAPI else { return nil }
        if tokens.first == "components" {
            guard tokens.count > 3 else { return nil }
            let kinds = [
                "parameters": "parameter", "headers": "header", "requestBodies": "request",
                "responses": "response",
            ]
            let isHeader = tokens[1] == "responses" && tokens.count > 4 && tokens[3] == "headers"
            return tokens[2] + " " + (isHeader ? tokens[4] + " header" : kinds[tokens[1]] ?? tokens[1])
        }
        let root = files[schema.file].root
        if tokens.count > 4, tokens[2] == "parameters" {
            let parameter = root.value(at: JSONPointer(tokens: Array(tokens.prefix(4))))?["name"]?.string
            let words = URITemplate.texts(of: tokens[1]).joined(separator: " ")
            return (words.contains { $0 != "/" } ? words : "path") + " " + (parameter ?? "parameter")
        }
        let operation = root.value(at: JSONPointer(tokens: Array(tokens.prefix(3))))
        let name = operation?["operationId"]?.string ?? tokens.prefix(3).joined(separator: " ")
        if let index = tokens.firstIndex(of: "parameters") {
            let parameter = root.value(at: JSONPointer(tokens: Array(tokens.prefix(index + 2))))
            return name + " " + (parameter?["name"]?.string ?? "parameter")
        }
        if tokens.contains("requestBody") { return name + " request" }
        if tokens.dropFirst(3).first == "responses" {
            let status = name + " response " + (tokens.dropFirst(4).first ?? "")
            return tokens.count > 6 && tokens[5] == "headers" ? status + " " + tokens[6] : status
        }
        return name + " " + tokens.dropFirst(3).prefix(2).joined(separator: " ")
    }
}
