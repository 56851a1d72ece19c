import Diagnostics
import JSONSource

extension SchemaCheck {
    /// What an operation says fits together: its path and its parameters, its statuses, the schemes that it names.
    static let openAPIOperations = SchemaCheck { set in
        let documents = set.descriptions.flatMap { document in
            paths(of: document, set) + parameters(in: document, set) + schemes(of: document, set)
                + servers(of: document, set)
        }
        let operations = set.operations.flatMap { parameters(of: $0, set) + statuses(of: $0, set) }
        return documents + unique(operations) + duplicates(in: set)
    }

    private static func paths(of document: OpenAPIValue, _ set: SchemaSet) -> [Diagnostic] {
        (document["paths"]?.members ?? []).flatMap { path, item -> [Diagnostic] in
            let place = set.location(of: item)
            if path.hasPrefix("x-") { return [] }
            guard path.hasPrefix("/") else {
                return [
                    .invalid("the path \(quotedJSON(shortened(path))) does not start with a slash", place)
                ]
            }
            let names = URITemplate.names(in: path)
            let hasStrayBrace = URITemplate.parts(of: path).contains {
                if case .text(let text) = $0 { text.contains { "{}".contains($0) } } else { $0 == .name("") }
            }
            if hasStrayBrace {
                return [.invalid("the path \(quotedJSON(shortened(path))) has braces without a name", place)]
            }
            if let problem = misspelt(path) { return [.invalid(problem, place)] }
            let isRepeated = Set(names).count < names.count
            return isRepeated
                ? [.invalid("the path \(quotedJSON(shortened(path))) has a parameter twice", place)] : []
        } + requirements(document["security"], of: document, set)
    }

    /// What of a path template's text cannot stand in a path (RFC 3986 section 3.3). Nil when all of it can.
    private static func misspelt(_ path: String) -> String? {
        let shown = quotedJSON(shortened(path))
        if path.split(separator: "/").contains(where: { $0 == "." || $0 == ".." }) {
            return "the path \(shown) has a segment of dots, which names another path"
        }
        for text in URITemplate.texts(of: path) {
            if text.contains("?") { return "the path \(shown) has a query; expected parameters in \"query\"" }
            let stray = text.unicodeScalars.first {
                !($0.isASCII && $0.properties.isAlphabetic) && !("0"..."9").contains($0)
                    && !"-._~!$&'()*+,;=:@/%".unicodeScalars.contains($0)
            }
            if let stray {
                return "the path \(shown) has \(quotedJSON(String(stray))); expected it percent-encoded"
            }
        }
        return nil
    }

    /// What several operations share is reported once.
    private static func unique(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var seen: Set<String> = []
        return diagnostics.filter { seen.insert("\($0.message) \(String(describing: $0.location))").inserted }
    }

    private static func duplicates(in set: SchemaSet) -> [Diagnostic] {
        var first: [String: OpenAPIValue] = [:]
        return set.operations.compactMap { operation in
            guard let name = operation.identifier, let value = operation.value["operationId"] else {
                return nil
            }
            let key = "\(operation.document) \(name)"
            guard let other = first[key] else {
                first[key] = value
                return nil
            }
            let place = set.location(of: other).position.map { "\($0.line):\($0.column)" } ?? "another place"
            return Diagnostic(
                .duplicateIdentifier,
                "the operationId \(quotedJSON(shortened(name))) is already used at \(place)",
                at: set.location(of: value)
            )
        }
    }

    // MARK: - Parameters

    private static func parameters(of operation: OpenAPIOperation, _ set: SchemaSet) -> [Diagnostic] {
        let listed = (operation.value["parameters"]?.elements ?? []).compactMap(set.resolved)
        var seen: Set<String> = []
        let repeated = listed.compactMap { value -> Diagnostic? in
            guard let name = value.text("name"), let place = value.text("in"),
                !seen.insert("\(place) \(name)").inserted
            else { return nil }
            let message = "the \(place) parameter \(quotedJSON(shortened(name))) is listed twice"
            return Diagnostic(.duplicateIdentifier, message, at: set.location(of: value))
        }
        let document = set.descriptions.first { $0.file == operation.document } ?? operation.value
        return repeated + template(of: operation, set)
            + requirements(operation.value["security"], of: document, set)
    }

    private static func parameters(in document: OpenAPIValue, _ set: SchemaSet) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        OpenAPIWalker.walk(document.node) { object, place in
            guard case .parameter = object, place.node["$ref"] == nil, place.node.members != nil else {
                return
            }
            let value = OpenAPIValue(file: document.file, pointer: place.pointer, node: place.node)
            if let problem = malformed(value, set) ?? misnamed(value, set) { problems.append(problem) }
        }
        return problems
    }

    private static func malformed(_ value: OpenAPIValue, _ set: SchemaSet) -> Diagnostic? {
        let place = set.location(of: value)
        guard value.text("name") != nil, let kind = value["in"] else {
            return .invalid("the parameter needs \"name\" and \"in\"", place)
        }
        guard let text = kind.node.string, ["path", "query", "header", "cookie"].contains(text) else {
            let found = Diagnostic.found(kind.node)
            let expected = "expected one of \"path\", \"query\", \"header\", \"cookie\""
            return .invalid("\"in\" has \(found); \(expected)", set.location(of: kind))
        }
        if (value["schema"] == nil) == (value["content"] == nil) {
            return .invalid("the parameter needs either \"schema\" or \"content\"", place)
        }
        if text == "path", value["required"]?.node.boolean != true {
            return .invalid("a parameter in the path needs \"required\": true", place)
        }
        return nil
    }

    /// A header field's name is a token (RFC 9110 section 5.1).
    private static func misnamed(_ value: OpenAPIValue, _ set: SchemaSet) -> Diagnostic? {
        guard value.text("in") == "header", let name = value["name"] else { return nil }
        let isToken = name.node.string?.unicodeScalars.allSatisfy {
            ($0.isASCII && $0.properties.isAlphabetic) || ("0"..."9").contains($0)
                || "!#$%&'*+-.^_`|~".unicodeScalars.contains($0)
        }
        if isToken == true { return nil }
        let message = "\"name\" has \(Diagnostic.found(name.node)); expected a header field's name"
        return .invalid(message, set.location(of: name))
    }

    private static func template(of operation: OpenAPIOperation, _ set: SchemaSet) -> [Diagnostic] {
        let names = URITemplate.names(in: operation.path)
        let inPath = operation.parameters.filter { $0.place == "path" }
        let undescribed = names.filter { name in !name.isEmpty && !inPath.contains { $0.name.isExactly(name) }
        }.map { name in
            Diagnostic(
                .unresolvedReference,
                "no parameter of the operation describes \(quotedJSON(shortened("{\(name)}"))) of its path",
                help: Spelling.nearest(to: name, among: inPath.map(\.name)).map { "did you mean \"\($0)\"?" },
                at: set.location(of: operation.value)
            )
        }
        let homeless = inPath.filter { parameter in !names.contains { $0.isExactly(parameter.name) } }
        return undescribed
            + homeless.map { parameter in
                let path = quotedJSON(shortened(operation.path))
                let braces = quotedJSON(shortened("{\(parameter.name)}"))
                return Diagnostic(
                    .unresolvedReference,
                    "the path \(path) has no \(braces)",
                    at: set.location(of: parameter.value["name"] ?? parameter.value)
                )
            }
    }

    // MARK: - Statuses

    private static func statuses(of operation: OpenAPIOperation, _ set: SchemaSet) -> [Diagnostic] {
        let members = operation.value["responses"]?.members ?? []
        return members.filter { !$0.name.hasPrefix("x-") && !isStatus($0.name) }.map { status, value in
            .invalid(
                "found the status \(quotedJSON(shortened(status))); expected one such as \"200\", \"4XX\" or "
                    + "\"default\"",
                set.location(of: value)
            )
        }
    }

    /// OpenAPI 3.1.0 section 4.8.16.
    private static func isStatus(_ text: String) -> Bool {
        guard text != "default" else { return true }
        let bytes = Array(text.utf8)
        guard bytes.count == 3, (49...53).contains(bytes[0]) else { return false }
        return text.hasSuffix("XX") || bytes.allSatisfy { (48...57).contains($0) }
    }

    // MARK: - Security

    private static func requirements(
        _ list: OpenAPIValue?,
        of document: OpenAPIValue,
        _ set: SchemaSet
    ) -> [Diagnostic] {
        let known = set.securitySchemes(of: document).map(\.name)
        let elements = list?.elements ?? []
        // Taken for an empty one, it would say that no credentials are needed.
        let malformed = elements.filter { $0.node.members == nil }.map {
            Diagnostic.invalid(
                "found \($0.node.typeInWords); expected a Security Requirement Object",
                set.location(of: $0)
            )
        }
        return malformed
            + elements.flatMap(\.members).filter { !known.contains($0.name) }.map {
                name,
                value in
                Diagnostic(
                    .unresolvedReference,
                    "there is no security scheme \(quotedJSON(shortened(name)))",
                    help: Spelling.nearest(to: name, among: known).map { "did you mean \"\($0)\"?" },
                    at: set.location(of: value)
                )
            }
    }

    /// OpenAPI 3.1.0 section 4.8.27.
    private static func schemes(of document: OpenAPIValue, _ set: SchemaSet) -> [Diagnostic] {
        set.securitySchemes(of: document).compactMap { _, value in
            let needed: [String]
            switch value.text("type") {
            case "apiKey": needed = ["name", "in"]
            case "http": needed = ["scheme"]
            case "mutualTLS", "oauth2", "openIdConnect": needed = []
            default:
                let found = value["type"].map { "has \(Diagnostic.found($0.node))" } ?? "is missing"
                let expected = "\"apiKey\", \"http\", \"mutualTLS\", \"oauth2\", \"openIdConnect\""
                return .invalid(
                    "\"type\" \(found); expected one of \(expected)",
                    set.location(of: value["type"] ?? value)
                )
            }
            if let missing = needed.first(where: { value.text($0) == nil }) {
                return .invalid("the security scheme needs \"\(missing)\"", set.location(of: value))
            }
            if needed.contains("in"), let place = value["in"],
                !["query", "header", "cookie"].contains(place.node.string)
            {
                let found = Diagnostic.found(place.node)
                let expected = "expected one of \"query\", \"header\", \"cookie\""
                return .invalid("\"in\" has \(found); \(expected)", set.location(of: place))
            }
            return value.text("type") == "apiKey" ? misnamed(value, set) : nil
        }
    }

    /// OpenAPI 3.1.0 sections 4.8.5 and 4.8.6.
    private static func servers(of document: OpenAPIValue, _ set: SchemaSet) -> [Diagnostic] {
        (document["servers"]?.elements ?? []).flatMap { server -> [Diagnostic] in
            guard let url = server["url"], let text = url.node.string else {
                return [.invalid("the server needs a \"url\"", set.location(of: server))]
            }
            let variables = server["variables"]?.members ?? []
            let undescribed = URITemplate.names(in: text).filter { name in
                !variables.contains { $0.name.isExactly(name) }
            }
            let incomplete = variables.filter { $0.value["default"]?.node.string == nil }
            return undescribed.map { name in
                let message = "the server has no variable \(quotedJSON(shortened(name)))"
                return Diagnostic(.unresolvedReference, message, at: set.location(of: url))
            } + incomplete.map { .invalid("the variable needs a \"default\"", set.location(of: $0.value)) }
        }
    }
}
