import PayloadIR

/// What documentation says about an operation, as paragraphs.
struct OperationProse {
    let views: OperationViews

    private var operation: ClientOperation { views.operation }
    private var builder: ViewBuilder { views.builder }

    // MARK: - The method

    var method: [String] {
        var words = text
        if !words.isEmpty { words.append("") }
        words.append("\(code("\(operation.method) \(operation.path)")), \(authentication)")
        if let idempotency { words += ["", idempotency] }
        if operation.isDeprecated { words += ["", "Deprecated."] }
        return words + [""] + parameters + [
            "- Returns: the answer by its status. \(answers)",
            "- Throws: `\(views.client.runtime("ClientError"))` when there is no answer, or one that is not as documented.",
        ]
    }

    private var text: [String] {
        let summary = operation.summary.map { DocumentationText.paragraphs(of: $0) } ?? []
        let description = operation.description.map { DocumentationText.paragraphs(of: $0) } ?? []
        return trimmed(summary) + (summary.isEmpty || description.isEmpty ? [] : [""]) + trimmed(description)
    }

    private func trimmed(_ lines: [String]) -> [String] {
        var lines = lines.drop(while: \.isEmpty)
        while lines.last?.isEmpty == true { lines.removeLast() }
        return Array(lines)
    }

    private var authentication: String {
        if operation.schemes.isEmpty { return "without credentials." }
        let schemes = operation.schemes.map { scheme -> String in
            let index = views.client.service.schemes.firstIndex { $0.name == scheme }
            return index.map { views.client.names.schemes[$0] } ?? scheme
        }
        let end = operation.allowsAnonymous ? ", or without credentials." : "."
        return "authenticated by \(alternatives(schemes.map(code)))\(end)"
    }

    /// Nil where the method says it.
    private var idempotency: String? {
        switch operation.idempotency {
        case .none: nil
        case .always where ["GET", "HEAD", "OPTIONS"].contains(operation.method): nil
        case .always: "The same request can be sent again: it is done once."
        case .withHeader(let name):
            "The same request can be sent again when it has the header \(code(name)): it is done once."
        }
    }

    private var parameters: [String] {
        let own = views.arguments.map { parameter, argument in
            (
                parameter.place,
                item(argument.label, DocumentationText.paragraph(ClientViews.documentation(of: parameter)))
            )
        }
        var items = own.filter { $0.0 == .path }.map(\.1)
        if let body = operation.body {
            items.append(item("body", body.description.map(Self.oneLine) ?? "The body."))
            if views.hasContext { items.append(item("context", "What the rules of the body depend on.")) }
        }
        items += own.filter { $0.0 != .path }.map(\.1)
        return items.isEmpty ? [] : ["- Parameters:"] + items.map { "  " + $0 }
    }

    private func item(_ name: String, _ words: String) -> String {
        "- \(name): \(words)"
    }

    /// `200 and 201: SessionContent. 400 and any other status: ErrorResponse.`
    private var answers: String {
        var groups: [(statuses: [String], type: String)] = []
        for response in operation.responses {
            let type = response.content.map(form) ?? "no body"
            let status = words(of: response.status)
            if let index = groups.firstIndex(where: { $0.type == type }) {
                groups[index].statuses.append(status)
            } else {
                groups.append(([status], type))
            }
        }
        return groups.map { group in
            let statuses = builder.listed(group.statuses)
            return "\(statuses.prefix(1).uppercased() + statuses.dropFirst()): \(group.type)."
        }.joined(separator: " ")
    }

    private func form(_ content: ClientContent) -> String {
        switch content {
        case .json: linked(views.type(of: content))
        case .bytes(let mediaType): "the bytes of \(code(mediaType))"
        }
    }

    private func words(of status: ClientResponse.Status) -> String {
        if status != .default { return StatusNames.text(of: status) }
        return operation.responses.count == 1 ? "every status" : "any other status"
    }

    // MARK: - The outcome

    var outcome: [String] {
        var words = ["What the service answers to \(code(operation.name))."]
        let codes = errorCodes
        if !codes.isEmpty { words += ["", "Codes of errors:"] + codes.map { "- " + $0 } }
        return words
    }

    func answer(_ answer: OutcomeCase) -> [String] {
        let status: String =
            switch answer.response.status {
            case .default: operation.responses.count == 1 ? "Every status" : "Any other status"
            default: StatusNames.text(of: answer.response.status)
            }
        let description = Self.oneLine(answer.response.description)
        switch answer.role {
        case .status:
            var words = "\(status): \(description.isEmpty ? "as the document says." : description)"
            if let test = answer.response.success { words += " A success: \(fact(test))." }
            return [words]
        case .refused:
            let test = answer.response.success.map { fact($0, isNot: true) } ?? ""
            return ["\(status), and no success: \(test)."]
        case .conflict:
            let test = answer.response.conflict.map { fact($0) } ?? ""
            return ["\(status): A request that this one repeats is still running: \(test)."]
        }
    }

    /// Beside what the document describes.
    var undocumented: String {
        let hasDefault = operation.responses.contains { $0.status == .default }
        let what = hasDefault ? "a body of another kind." : "another status, or a body of another kind."
        return "What the document does not describe, as it came: " + what
    }

    /// `code` is `APPLY_SUCCESS`
    private func fact(_ test: BodyTest, isNot: Bool = false) -> String {
        let verb = isNot ? "is not" : "is"
        switch test.expectation {
        case .value(let value): return "\(code(test.path.pointer)) \(verb) \(code(value))"
        case .empty: return "\(code(test.path.pointer)) \(verb) empty"
        case .onlyElement(let step, let value):
            let element = "one element, whose \(code(builder.member(step))) is \(code(value))"
            return "\(code(test.path.pointer)) has \(isNot ? "not just " : "")\(element)"
        }
    }

    // MARK: - Error codes

    /// The lists of values in the bodies of errors that say what is wrong: those whose values are described, and those
    /// that the document asks for.
    private var errorCodes: [String] {
        var seen: Set<DeclarationID> = []
        var items: [String] = []
        let answers = views.names.cases.filter { !$0.isSuccess }
        for answer in answers {
            guard case .json(let type, _, _)? = answer.response.content else { continue }
            for (id, path) in enumerations(in: type, path: "", depth: 0) where !seen.contains(id) {
                guard case .enumeration(let list) = builder.module[id].kind, list.constant == nil,
                    isAsked(id)
                        || answer.role != .refused && list.cases.contains(where: { $0.description != nil })
                else { continue }
                seen.insert(id)
                let known = list.cases.map(\.value).filter { !isSuccess($0, of: answer) }
                let link = linked(builder.speller.text(.declared(id)))
                items.append(
                    "\(code(path)) in \(linked(views.bodyType(of: answer))) (\(link)): "
                        + known.map(code).joined(separator: ", ") + "."
                )
            }
        }
        return items
    }

    private func isSuccess(_ value: String, of answer: OutcomeCase) -> Bool {
        answer.response.success?.expectation == .value(value)
    }

    private func isAsked(_ id: DeclarationID) -> Bool {
        let tests = operation.responses.flatMap { [$0.success, $0.conflict] }.compactMap {
            $0?.path.steps.last?.type
        }
        return (tests + [operation.lock?.lostRace.steps.last?.type].compactMap { $0 }).contains(.declared(id))
    }

    private func enumerations(in type: TypeReference, path: String, depth: Int) -> [(DeclarationID, String)] {
        switch type {
        case .array(let inner), .nullable(let inner), .sensitive(let inner):
            return enumerations(in: inner, path: path, depth: depth)
        case .declared(let id):
            switch builder.module[id].kind {
            case .enumeration: return [(id, path)]
            case .alias(let target): return enumerations(in: target, path: path, depth: depth)
            case .object(let object) where depth < 3:
                return object.properties.flatMap { property in
                    enumerations(
                        in: property.type,
                        path: path.isEmpty ? property.jsonName : path + "." + property.jsonName,
                        depth: depth + 1
                    )
                }
            default: return []
            }
        default: return []
        }
    }

    // MARK: - Words

    private func linked(_ type: String) -> String {
        let name = type.hasPrefix("[") ? String(type.dropFirst().dropLast()) : type
        let isList = type.hasPrefix("[")
        guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." }) else { return code(type) }
        let link = "``\(name.replacing(".", with: "/"))``"
        return isList ? "a list of \(link)" : link
    }

    static func oneLine(_ text: String) -> String {
        DocumentationText.visible(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }

    private func alternatives(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " or " + last
    }

    private func code(_ text: String) -> String { builder.code(text) }
}
