import Diagnostics
import JSONSource

extension SchemaCheck {
    /// The extensions that say what a client needs to know: their form, and that what they name is there.
    static let clientExtensions = SchemaCheck { set in
        var check = ClientExtensionsCheck(set: set)
        check.run()
        return check.diagnostics
    }
}

private struct ClientExtensionsCheck {
    let set: SchemaSet
    var diagnostics: [Diagnostic] = []

    init(set: SchemaSet) {
        self.set = set
    }

    mutating func run() {
        for document in set.descriptions {
            var found: [OpenAPIValue] = []
            OpenAPIWalker.walk(document.node) { object, place in
                guard OpenAPIFields.of(object)?.extensions.isEmpty == false else { return }
                found.append(OpenAPIValue(file: document.file, pointer: place.pointer, node: place.node))
            }
            for value in found { checkForms(of: value) }
            let properties = clientProperties(of: document)
            for (_, scheme) in set.securitySchemes(of: document) { checkUser(of: scheme, properties) }
        }
        var seen: Set<JSONPointer> = []
        for operation in set.operations {
            checkIdempotency(of: operation)
            for response in operation.responses where response.value[ClientExtension.success] != nil {
                if seen.insert(response.value.pointer).inserted { checkSuccess(of: response) }
            }
        }
    }

    private mutating func checkForms(of object: OpenAPIValue) {
        if let value = object[ClientExtension.clientProperty], value.node.boolean != true {
            misfit(value, "true")
        }
        if let value = object[ClientExtension.swiftName], value.node.string.map(isSwiftIdentifier) != true {
            misfit(value, "a Swift identifier")
        }
    }

    // MARK: - Client properties

    /// The names of the document's client properties.
    private mutating func clientProperties(of document: OpenAPIValue) -> [String] {
        var first: [String: OpenAPIValue] = [:]
        var names: [String] = []
        for operation in set.operations where operation.document == document.file {
            for parameter in operation.parameters {
                let value = parameter.value
                guard value[ClientExtension.clientProperty]?.node.boolean == true else { continue }
                guard let other = first[parameter.name] else {
                    first[parameter.name] = value
                    names.append(parameter.name)
                    continue
                }
                if other.file == value.file, other.pointer == value.pointer { continue }
                guard !value.node.isSame(as: other.node) else { continue }
                first[parameter.name] = value
                let place = set.location(of: other)
                let shown = place.position.map { "\(place.path):\($0.line):\($0.column)" } ?? place.path
                report(
                    .duplicateIdentifier,
                    "the client property \(quotedJSON(shortened(parameter.name))) is declared differently at \(shown)",
                    value,
                    help: "refer to one parameter in the components"
                )
            }
        }
        return names
    }

    private mutating func checkUser(of scheme: OpenAPIValue, _ properties: [String]) {
        guard let value = scheme[ClientExtension.user] else { return }
        let isBasic = scheme.text("type") == "http" && scheme.text("scheme")?.lowercased() == "basic"
        guard isBasic else {
            report(.keywordWithoutEffect, "\"x-user\" needs the scheme \"basic\" of the type \"http\"", value)
            return
        }
        let parts = value.node.string.map(URITemplate.parts) ?? []
        let hasStray = parts.contains {
            if case .text(let text) = $0 { text.contains { ":{}".contains($0) } } else { false }
        }
        guard !parts.isEmpty, !hasStray else {
            misfit(value, "a user name without colon, such as \"merchant.{merchantId}\"")
            return
        }
        for name in URITemplate.names(in: value.node.string ?? "") where !properties.contains(name) {
            report(
                .unresolvedReference,
                "no parameter \(quotedJSON(shortened(name))) is a client property",
                value,
                help: Spelling.nearest(to: name, among: properties).map { "did you mean \"\($0)\"?" }
            )
        }
    }

    // MARK: - Bodies

    private mutating func checkSuccess(of response: OpenAPIResponse) {
        guard let value = response.value[ClientExtension.success] else { return }
        guard response.isSuccess else {
            report(
                .keywordWithoutEffect,
                "\"x-success\" needs a status that says success, and \(quotedJSON(shortened(response.status))) does not",
                value
            )
            return
        }
        let isValue = value["value"]?.node.string != nil
        let isEmpty = value["empty"]?.node.boolean == true
        guard value.members.count == 2, value["at"] != nil, isValue || isEmpty else {
            misfit(
                value,
                "an object with `at`, a JSON pointer, and either `value`, a string, or `empty`: true"
            )
            return
        }
        checkPointer(value["at"], in: response.content?.schema)
    }

    private mutating func checkIdempotency(of operation: OpenAPIOperation) {
        guard let value = operation.value[ClientExtension.idempotency] else { return }
        guard value.node.members != nil else {
            misfit(value, "an object with `header` and `conflict`, or without members")
            return
        }
        checkMembers(of: value, ["header", "conflict"])
        if let header = value["header"], header.node.string == nil {
            misfit(header, "the name of a header parameter")
        } else if let header = value["header"] {
            let names = operation.parameters.filter { $0.place == "header" }.map(\.name)
            if !names.contains(where: { $0.isExactly(header.node.string ?? "") }) {
                let found = Diagnostic.found(header.node)
                let nearest = header.node.string.flatMap { Spelling.nearest(to: $0, among: names) }
                let help = nearest.map { "did you mean \"\($0)\"?" }
                report(
                    .unresolvedReference,
                    "no header parameter of the operation is \(found)",
                    header,
                    help: help
                )
            }
        }
        guard let conflict = value["conflict"] else { return }
        checkMembers(of: conflict, ["status", "at", "value"])
        guard conflict["at"] != nil, conflict["value"]?.node.string != nil, let status = conflict["status"],
            status.node.string != nil
        else {
            misfit(conflict, "an object with `status`, a string, `at`, a JSON pointer, and `value`, a string")
            return
        }
        guard let response = operation.responses.first(where: { $0.status == status.node.string }) else {
            report(
                .unresolvedReference,
                "the operation describes no response with the status \(Diagnostic.found(status.node))",
                status
            )
            return
        }
        checkPointer(conflict["at"], in: response.content?.schema)
    }

    private mutating func checkMembers(of value: OpenAPIValue, _ names: [String]) {
        for (name, member) in value.members where !names.contains(name) {
            let list = names.map { "`\($0)`" }.joined(separator: ", ")
            let found = quotedJSON(shortened(name))
            diagnostics.append(
                .invalid(
                    "\(keyword(of: value)) has \(found); expected one of the members \(list)",
                    set.location(of: member)
                )
            )
        }
    }

    /// A pointer leads to a value that the body's schema declares.
    private mutating func checkPointer(_ value: OpenAPIValue?, in body: SchemaID?) {
        guard let value else { return }
        guard let text = value.node.string, !text.isEmpty, let pointer = JSONPointer(text) else {
            misfit(value, "a JSON pointer such as \"/errors\"")
            return
        }
        guard let body else {
            report(.keywordWithoutEffect, "\(keyword(of: value)) needs a body in JSON", value)
            return
        }
        guard set.schemas(at: pointer, in: body).isEmpty else { return }
        let name = set.files[set[body].file].sourceName
        report(.unresolvedReference, "\"\(name)\" declares nothing at \"\(shortened(text))\"", value)
    }

    // MARK: - Reporting

    private func keyword(of value: OpenAPIValue) -> String {
        let name = value.pointer.tokens.last { OpenAPIFields.extensions[$0] != nil }
        return "\"\(name ?? "")\""
    }

    private mutating func misfit(_ value: OpenAPIValue, _ expected: String) {
        let message = "\(keyword(of: value)) has \(Diagnostic.found(value.node)); expected \(expected)"
        diagnostics.append(.invalid(message, set.location(of: value)))
    }

    private mutating func report(
        _ id: DiagnosticID,
        _ message: String,
        _ value: OpenAPIValue,
        help: String? = nil
    ) {
        diagnostics.append(Diagnostic(id, message, help: help, at: set.location(of: value)))
    }
}

extension JSONNode {
    /// Whether both are spelled with the same members and values in the same order.
    fileprivate func isSame(as other: JSONNode) -> Bool {
        switch (content, other.content) {
        case (.null, .null): true
        case (.boolean(let first), .boolean(let second)): first == second
        case (.number(let first), .number(let second)), (.string(let first), .string(let second)):
            first.isExactly(second)
        case (.array(let first), .array(let second)):
            first.count == second.count && zip(first, second).allSatisfy { $0.isSame(as: $1) }
        case (.object(let first), .object(let second)):
            first.count == second.count
                && zip(first, second).allSatisfy {
                    $0.name.isExactly($1.name) && $0.value.isSame(as: $1.value)
                }
        default: false
        }
    }
}
