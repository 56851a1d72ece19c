import JSONSource

/// The objects of an OpenAPI document that are read.
indirect enum OpenAPIObject {
    case document
    case info
    case server
    case serverVariable
    case components
    case securityScheme
    case pathItem
    case operation
    case parameter
    case header
    case requestBody
    case response
    case mediaType
    case example
    case encoding
    case schema
    case map(OpenAPIObject)
    case list(OpenAPIObject)

    /// Whether examples in the object are instances of its schema. A body in another form than JSON is no instance.
    func hasSamples(_ pointer: JSONPointer) -> Bool {
        switch self {
        case .parameter, .header: true
        case .mediaType: pointer.tokens.last?.lowercased().contains("json") == true
        default: false
        }
    }

    /// Whether the object may be a reference to one that stands elsewhere (OpenAPI 3.1.0 section 4.8.23).
    var mayBeReference: Bool {
        switch self {
        case .map, .list, .document, .info, .server, .serverVariable, .components, .operation, .mediaType,
            .encoding, .schema:
            false
        default: true
        }
    }

    /// Where the components have such objects. Nil for those that they do not have.
    var section: String? {
        switch self {
        case .response: "responses"
        case .parameter: "parameters"
        case .example: "examples"
        case .requestBody: "requestBodies"
        case .header: "headers"
        case .securityScheme: "securitySchemes"
        case .pathItem: "pathItems"
        default: nil
        }
    }

    /// What stands under a field, or nil for what is not read.
    func field(_ name: String) -> OpenAPIObject? {
        switch self {
        // The Paths, Callback and Responses Objects can have extensions, and a Callback Object can be a reference.
        case .map(.pathItem), .map(.response): if name.hasPrefix("x-") || name == "$ref" { return nil }
        default: break
        }
        if case .map(let kind) = self { return kind }
        return switch (self, name) {
        case (.document, "components"): .components
        case (.document, "info"): .info
        case (.document, "servers"), (.pathItem, "servers"), (.operation, "servers"): .list(.server)
        case (.document, "paths"), (.document, "webhooks"): .map(.pathItem)
        case (.server, "variables"): .map(.serverVariable)
        case (.components, "schemas"): .map(.schema)
        case (.components, "responses"), (.operation, "responses"): .map(.response)
        case (.components, "parameters"): .map(.parameter)
        case (.components, "requestBodies"): .map(.requestBody)
        case (.components, "headers"), (.response, "headers"), (.encoding, "headers"): .map(.header)
        case (.components, "pathItems"): .map(.pathItem)
        case (.components, "callbacks"), (.operation, "callbacks"): .map(.map(.pathItem))
        case (.components, "securitySchemes"): .map(.securityScheme)
        case (.components, "examples"), (.parameter, "examples"), (.header, "examples"),
            (.mediaType, "examples"):
            .map(.example)
        case (.pathItem, _) where SchemaSet.methods.contains(name): .operation
        case (.pathItem, "parameters"), (.operation, "parameters"): .list(.parameter)
        case (.operation, "requestBody"): .requestBody
        case (.parameter, "schema"), (.header, "schema"), (.mediaType, "schema"): .schema
        case (.parameter, "content"), (.header, "content"), (.requestBody, "content"), (.response, "content"):
            .map(.mediaType)
        case (.mediaType, "encoding"): .map(.encoding)
        default: nil
        }
    }
}
