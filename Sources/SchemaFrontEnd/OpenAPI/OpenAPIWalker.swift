import JSONSource

/// What an object of OpenAPI can have.
struct OpenAPIFields: Sendable {
    /// "an Operation Object"
    let owner: String

    /// The JSON types of the fixed fields: the first letters of string, boolean, array and object, `*` for any.
    let types: [String: Character]

    /// The vocabulary's extensions.
    let extensions: [String]

    private init(_ owner: String, _ fields: String, extensions: [String] = []) {
        self.owner = owner
        self.extensions = extensions
        let pairs = fields.split(separator: " ").map { field in
            (String(field.dropLast(2)), field.last ?? "*")
        }
        types = Dictionary(pairs) { first, _ in first }
    }

    /// Every extension, and what has it.
    static let extensions: [String: String] = [
        OperationReader.precedenceName: "an operation", OperationReader.lockName: "an operation",
        ClientExtension.idempotency: "an operation", ClientExtension.success: "a response",
        ClientExtension.clientProperty: "a parameter", ClientExtension.user: "a security scheme",
        OperationReader.signatureName: "a security scheme",
        ClientExtension.swiftName: "a parameter, a header, a server or a security scheme",
    ]

    /// The fields of an object (OpenAPI 3.1.0 section 4.8). Nil for a map, a list or a schema.
    static func of(_ object: OpenAPIObject) -> OpenAPIFields? {
        switch object {
        case .document: document
        case .info: info
        case .server: server
        case .serverVariable: serverVariable
        case .components: components
        case .securityScheme: securityScheme
        case .pathItem: pathItem
        case .operation: operation
        case .parameter: parameter
        case .header: header
        case .requestBody: requestBody
        case .response: response
        case .mediaType: mediaType
        case .example: example
        case .encoding: encoding
        case .schema, .map, .list: nil
        }
    }

    /// A Reference Object (section 4.8.23). What else stands in it is ignored.
    static let reference: Set<String> = ["$ref", "summary", "description"]

    private static let document = OpenAPIFields(
        "an OpenAPI Object",
        "openapi:s info:o jsonSchemaDialect:s servers:a paths:o webhooks:o components:o security:a tags:a "
            + "externalDocs:o"
    )
    private static let info = OpenAPIFields(
        "an Info Object",
        "title:s summary:s description:s termsOfService:s contact:o license:o version:s"
    )
    private static let server = OpenAPIFields(
        "a Server Object",
        "url:s description:s variables:o",
        extensions: [ClientExtension.swiftName]
    )
    private static let serverVariable = OpenAPIFields(
        "a Server Variable Object",
        "enum:a default:s description:s"
    )
    private static let components = OpenAPIFields(
        "a Components Object",
        "schemas:o responses:o parameters:o examples:o requestBodies:o headers:o securitySchemes:o links:o "
            + "callbacks:o pathItems:o"
    )
    private static let securityScheme = OpenAPIFields(
        "a Security Scheme Object",
        "type:s description:s name:s in:s scheme:s bearerFormat:s flows:o openIdConnectUrl:s",
        extensions: [OperationReader.signatureName, ClientExtension.user, ClientExtension.swiftName]
    )
    private static let pathItem = OpenAPIFields(
        "a Path Item Object",
        "$ref:s summary:s description:s get:o put:o post:o delete:o options:o head:o patch:o trace:o servers:a "
            + "parameters:a"
    )
    private static let operation = OpenAPIFields(
        "an Operation Object",
        "tags:a summary:s description:s externalDocs:o operationId:s parameters:a requestBody:o responses:o "
            + "callbacks:o deprecated:b security:a servers:a",
        extensions: [
            OperationReader.precedenceName, OperationReader.lockName, ClientExtension.idempotency,
        ]
    )
    private static let described =
        "description:s required:b deprecated:b allowEmptyValue:b style:s explode:b allowReserved:b schema:* "
        + "example:* examples:o content:o"
    private static let parameter = OpenAPIFields(
        "a Parameter Object",
        "name:s in:s " + described,
        extensions: [ClientExtension.clientProperty, ClientExtension.swiftName]
    )
    private static let header = OpenAPIFields(
        "a Header Object",
        described,
        extensions: [ClientExtension.swiftName]
    )
    private static let requestBody = OpenAPIFields(
        "a Request Body Object",
        "description:s content:o required:b"
    )
    private static let response = OpenAPIFields(
        "a Response Object",
        "description:s headers:o content:o links:o",
        extensions: [ClientExtension.success]
    )
    private static let mediaType = OpenAPIFields(
        "a Media Type Object",
        "schema:* example:* examples:o encoding:o"
    )
    private static let example = OpenAPIFields(
        "an Example Object",
        "summary:s description:s value:* externalValue:s"
    )
    private static let encoding = OpenAPIFields(
        "an Encoding Object",
        "contentType:s headers:o style:s explode:b allowReserved:b"
    )
}

/// The extensions that say what a client needs to know.
package enum ClientExtension {
    /// On a parameter.
    package static let clientProperty = "x-client-property"

    /// On a response.
    package static let success = "x-success"

    /// On an operation.
    package static let idempotency = "x-idempotency"

    /// On a security scheme.
    package static let user = "x-user"

    /// On parameters, headers, servers and security schemes.
    package static let swiftName = "x-swift-name"
}

/// Finds the schemas of an OpenAPI document by its structure (OpenAPI 3.1.0 section 4.8), so that a member
/// that happens to be called `schema` inside an example is not taken for one.
package enum OpenAPIWalker {
    /// A value and its place.
    package struct Place: Sendable {
        package let pointer: JSONPointer
        package let node: JSONNode
    }

    /// The schemas in the document's order, those of the components first.
    package static func schemas(in root: JSONNode) -> [Place] {
        var found: [Place] = []
        walk(root) { object, place in
            if case .schema = object { found.append(place) }
        }
        return found
    }

    /// The values of `$ref` in objects that are not schemas: parameters, responses and so on.
    package static func references(in root: JSONNode) -> [Place] {
        var found: [Place] = []
        walk(root) { object, place in
            guard object.mayBeReference, let node = place.node["$ref"] else { return }
            found.append(Place(pointer: place.pointer.appending("$ref"), node: node))
        }
        return found
    }

    /// An example beside a schema.
    package struct Sample: Sendable {
        package let value: Place

        /// Where the schema stands that the value must match.
        package let schema: JSONPointer
    }

    /// The examples of parameters, headers and JSON bodies that stand beside a schema (OpenAPI 3.1.0 sections 4.8.12
    /// and 4.8.14), in the document's order. Examples that are references or in other files are left out.
    package static func samples(in root: JSONNode) -> [Sample] {
        var found: [Sample] = []
        walk(root) { object, place in
            guard object.hasSamples(place.pointer), place.node["schema"] != nil else { return }
            let schema = place.pointer.appending("schema")
            if let node = place.node["example"] {
                found.append(
                    Sample(
                        value: Place(pointer: place.pointer.appending("example"), node: node),
                        schema: schema
                    )
                )
            }
            for example in place.node["examples"]?.members ?? [] {
                guard let node = example.value["value"] else { continue }
                let pointer = place.pointer.appending("examples").appending(example.name).appending("value")
                found.append(Sample(value: Place(pointer: pointer, node: node), schema: schema))
            }
        }
        return found
    }

    /// Visits every object that is read, those of the components before others.
    static func walk(_ root: JSONNode, visit: (OpenAPIObject, Place) -> Void) {
        visit(.document, Place(pointer: .root, node: root))
        for name in ["components", "info", "servers", "paths", "webhooks"] {
            guard let node = root[name], let kind = OpenAPIObject.document.field(name) else { continue }
            walk(Place(pointer: JSONPointer(tokens: [name]), node: node), as: kind, visit: visit)
        }
    }

    private static func walk(_ place: Place, as object: OpenAPIObject, visit: (OpenAPIObject, Place) -> Void)
    {
        visit(object, place)
        if case .schema = object { return }
        for (index, element) in (place.node.elements ?? []).enumerated() {
            guard case .list(let kind) = object else { continue }
            walk(Place(pointer: place.pointer.appending(index), node: element), as: kind, visit: visit)
        }
        for member in place.node.members ?? [] {
            guard let kind = object.field(member.name) else { continue }
            walk(
                Place(pointer: place.pointer.appending(member.name), node: member.value),
                as: kind,
                visit: visit
            )
        }
    }
}
