import Diagnostics
import JSONSource
import SchemaFrontEnd

/// What can be sent in the path, the query and the header.
extension TypeLowering {
    /// The parameters in the order path, query, header. Nil when one of them is required and cannot be sent.
    mutating func parameters(of operation: OpenAPIOperation, _ name: String) -> [ClientParameter]? {
        var lowered: [ClientParameter] = []
        for parameter in operation.parameters {
            if isIgnored(parameter) { continue }
            if let problem = problem(with: parameter) {
                let what = "the parameter \(quotedJSON(shortened(parameter.name)))"
                guard parameter.isRequired else {
                    warn("the client leaves out \(what): \(problem)", parameter.value)
                    continue
                }
                let method = quotedJSON(shortened(name))
                warn(
                    "the client has no method \(method): \(what) is required, and \(problem)",
                    parameter.value
                )
                return nil
            }
            guard let place = ClientParameter.Place(rawValue: parameter.place), let schema = parameter.schema
            else { continue }
            lowered.append(self.parameter(parameter, place, schema))
        }
        return [ClientParameter.Place.path, .query, .header].flatMap { place in
            lowered.filter { $0.place == place }
        }
    }

    private mutating func parameter(
        _ parameter: OpenAPIParameter,
        _ place: ClientParameter.Place,
        _ schema: SchemaID
    ) -> ClientParameter {
        let type = fieldType(schema)
        let value = parameter.value
        return ClientParameter(
            name: parameter.name,
            swiftName: value.text(ClientExtension.swiftName),
            place: place,
            location: set.location(of: value),
            type: type,
            schema: schema,
            documentation: documentation(of: value, schema, as: type, name: parameter.name),
            isRequired: parameter.isRequired,
            isClientProperty: value[ClientExtension.clientProperty]?.node.boolean == true,
            isExploded: value["explode"]?.node.boolean ?? (place == .query)
        )
    }

    /// Header parameters that OpenAPI ignores, since other fields say the same (OpenAPI 3.1.0 section 4.8.12.1).
    private mutating func isIgnored(_ parameter: OpenAPIParameter) -> Bool {
        let ignored = ["accept", "content-type", "authorization"]
        guard parameter.place == "header", ignored.contains(parameter.name.lowercased()) else { return false }
        let name = quotedJSON(parameter.name)
        warn("a header parameter \(name) has no effect in OpenAPI", parameter.value)
        return true
    }

    /// Why a parameter cannot be sent. Nil when it can.
    private mutating func problem(with parameter: OpenAPIParameter) -> String? {
        guard parameter.place != "cookie" else { return "the client sends no cookies" }
        guard let schema = parameter.schema else { return "it is described by \"content\"" }
        let usual = parameter.place == "query" ? "form" : "simple"
        if let style = parameter.value.text("style"), style != usual {
            return "the client does not write the style \(quotedJSON(shortened(style)))"
        }
        if parameter.value["allowReserved"]?.node.boolean == true { return "it allows reserved characters" }
        return isField(fieldType(schema)) ? nil : "it is no text, number, Boolean or list of these"
    }

    /// The type of a value in a path, a query or a header, which is never null.
    mutating func fieldType(_ schema: SchemaID) -> TypeReference {
        switch lower(Conjunction(schemas: [schema])) {
        case .sensitive(let type): .sensitive(type.withoutNull)
        case let type: type.withoutNull
        }
    }

    /// Whether values of the type are scalars or lists of them.
    func isField(_ type: TypeReference) -> Bool {
        if case .array(let element) = type.bare { return isScalar(element.bare) }
        if case .declared(let id) = type.bare, case .alias(let inner) = declarations[id.index].kind {
            return isField(inner)
        }
        return isScalar(type.bare)
    }

    private func isScalar(_ type: TypeReference) -> Bool {
        switch type {
        case .null, .any, .nonNull, .never, .array, .map, .nullable: return false
        case .sensitive(let inner): return isScalar(inner)
        case .declared(let id):
            switch declarations[id.index].kind {
            case .enumeration: return true
            case .alias(let inner): return isScalar(inner)
            case .union(let union): return union.variants.allSatisfy { isScalar($0.type) }
            case .object, .tuple: return false
            }
        default: return true
        }
    }
}
