import JSONSource

/// The objects of an OpenAPI document that lead to schemas.
indirect enum OpenAPIObject {
    case components
    case pathItem
    case operation
    /// A parameter or a header.
    case parameter
    case requestBody
    case response
    case mediaType
    case encoding
    case schema
    case map(OpenAPIObject)
    case list(OpenAPIObject)

    /// Whether examples in the object are instances of its schema. A body in another form than JSON is no instance.
    func hasSamples(_ pointer: JSONPointer) -> Bool {
        switch self {
        case .parameter: true
        case .mediaType: pointer.tokens.last?.lowercased().contains("json") == true
        default: false
        }
    }

    /// Whether the object may be a reference to one that stands elsewhere (OpenAPI 3.1.0 section 4.8.23).
    var mayBeReference: Bool {
        switch self {
        case .map, .list, .components, .operation, .mediaType, .encoding, .schema: false
        default: true
        }
    }

    /// What stands under a field, or nil when nothing below it can hold a schema.
    func field(_ name: String) -> OpenAPIObject? {
        if case .map(let kind) = self { return name.hasPrefix("x-") ? nil : kind }
        return switch (self, name) {
        case (.components, "schemas"): .map(.schema)
        case (.components, "responses"), (.operation, "responses"): .map(.response)
        case (.components, "parameters"): .map(.parameter)
        case (.components, "requestBodies"): .map(.requestBody)
        case (.components, "headers"), (.response, "headers"), (.encoding, "headers"): .map(.parameter)
        case (.components, "pathItems"): .map(.pathItem)
        case (.components, "callbacks"), (.operation, "callbacks"): .map(.map(.pathItem))
        case (.pathItem, "get"), (.pathItem, "put"), (.pathItem, "post"), (.pathItem, "delete"),
            (.pathItem, "options"), (.pathItem, "head"), (.pathItem, "patch"), (.pathItem, "trace"):
            .operation
        case (.pathItem, "parameters"), (.operation, "parameters"): .list(.parameter)
        case (.operation, "requestBody"): .requestBody
        case (.parameter, "schema"), (.mediaType, "schema"): .schema
        case (.parameter, "content"), (.requestBody, "content"), (.response, "content"): .map(.mediaType)
        case (.mediaType, "encoding"): .map(.encoding)
        default: nil
        }
    }
}
