import Mustache
import PayloadIR

/// What an operation answers.
extension OperationViews {
    var outcome: [String: MustacheValue] {
        let common = commonHeaders
        return [
            "name": .text(names.outcome),
            "access": .text(client.access),
            "documentation": builder.comment(OperationProse(views: self).outcome, depth: 0),
            "cases": .list(names.cases.map(caseView)),
            "response": .text(client.runtime("TransportResponse")),
            "protocol": .text(client.runtime("OperationOutcome")),
            "isDeprecated": .flag(
                operation.responses.flatMap { [$0.success, $0.conflict] }.compactMap { $0?.path }
                    .contains(where: builder.isDeprecated)
            ),
            "reader": .text(client.runtime("ResponseReader")),
            "error": .text(client.runtime("ClientError")),
            "otherDocumentation": builder.comment([OperationProse(views: self).undocumented], depth: 1),
            "views": .list([success] + [error].compactMap { $0 } + headerViews + [response]),
            "checks": .list(common.flatMap { check($0, indentation: 8) }.map { .text($0) }),
            "reading": .list(reading(common: common).map { .text($0) }),
        ]
    }

    /// The type of a case's body; nil for a response without one.
    func bodyType(of answer: OutcomeCase) -> String {
        answer.response.content.map(type) ?? "Void"
    }

    private func caseView(_ answer: OutcomeCase) -> MustacheValue {
        .record([
            "documentation": builder.comment(OperationProse(views: self).answer(answer), depth: 1),
            "name": .text(ReservedNames.escaping(answer.name)),
            "type": .text("\(client.runtime("Answer"))<\(bodyType(of: answer))>"),
        ])
    }

    // MARK: - What outcomes have in common

    private func view(_ name: String, _ type: String, _ documentation: [String], _ lines: [String])
        -> MustacheValue
    {
        .record([
            "documentation": builder.comment(documentation, depth: 1),
            "name": .text(ReservedNames.escaping(name)),
            "type": .text(type),
            "switch": .list(lines.map { .text($0) }),
        ])
    }

    /// The cases that are successes. Where the document has no status of a success, `default` is one at times.
    var successes: [OutcomeCase] { names.cases.filter(\.isSuccess) }

    /// The one type of all successes. Nil where they have several.
    var successType: String? {
        let types = Set(successes.map(bodyType))
        return types.count == 1 ? types.first : nil
    }

    private var success: MustacheValue {
        let words = "The body of a success. Nil for every other answer."
        if successes.isEmpty {
            guard let only = names.cases.first(where: { $0.response.status == .default }) else {
                return view("success", "Never?", ["The document has no success."], ["nil"])
            }
            let lines = [
                "switch self {",
                "case .\(only.name)(let answer) where (200..<300).contains(answer.status): answer.body",
                "default: nil", "}",
            ]
            return view("success", bodyType(of: only) + "?", [words], lines)
        }
        let patterns = successes.map { ".\($0.name)" }
        if let type = successType {
            let bound = patterns.map { "\($0)(let answer)" }
            let lines = ["switch self {"] + self.pattern(bound, "answer.body") + ["default: nil", "}"]
            return view("success", type + "?", [words], lines)
        }
        let lines = ["switch self {"] + self.pattern(patterns, "self") + ["default: nil", "}"]
        return view(
            "success",
            names.outcome + "?",
            ["The outcome itself when it is a success, since successes have bodies of several types."],
            lines
        )
    }

    /// The one type of the bodies of errors. With the function of a lock it is what says that a race was lost.
    var errorType: String? {
        Set(errors.map(bodyType)).count == 1 ? errors.first.map(bodyType) : nil
    }

    private var errors: [OutcomeCase] {
        let documented = names.cases.filter { answer in
            guard case .json? = answer.response.content else { return false }
            return !answer.isSuccess && answer.name != "answered"
        }
        if let lock = operation.lock, lock.function != nil {
            let type = builder.names.path(of: lock.lostRace.root)
            return documented.filter { bodyType(of: $0) == type }
        }
        return documented.filter { $0.role != .refused }
    }

    private var error: MustacheValue? {
        guard let errorType else { return nil }
        let bound = errors.map { ".\($0.name)(let answer)" }
        let lines = ["switch self {"] + pattern(bound, "answer.body") + ["default: nil", "}"]
        return view(
            "error",
            errorType + "?",
            ["The body of an error that the document describes. Nil for every other answer."],
            lines
        )
    }

    private var response: MustacheValue {
        let lines =
            ["switch self {"]
            + names.cases.map { "case .\($0.name)(let answer): answer.response" }
            + ["case .undocumented(let response): response", "}"]
        return view("response", client.runtime("TransportResponse"), ["The answer as it came."], lines)
    }

    /// Patterns on one line, or each on its own where they are many.
    private func pattern(_ patterns: [String], _ value: String) -> [String] {
        let line = "case \(patterns.joined(separator: ", ")): \(value)"
        if line.unicodeScalars.count + 8 <= SwiftLines.width { return [line] }
        return patterns.enumerated().map { index, pattern in
            (index == 0 ? "case " : "    ") + pattern + (index == patterns.count - 1 ? ":" : ",")
        } + ["    \(value)"]
    }

    // MARK: - Header fields

    private var headerViews: [MustacheValue] {
        names.headers.map { name, header in
            var documentation = header.documentation
            var text = documentation.text ?? "The header field \(builder.code(header.name))."
            if text.last.map({ !".!?:".contains($0) }) == true { text += "." }
            documentation.text = [text, "Nil when the answer has no such header field."]
                .joined(separator: " ")
            return .record([
                "documentation": builder.lines(documentation, depth: 1),
                "name": .text(ReservedNames.escaping(name)),
                "type": .text(builder.speller.text(header.type) + "?"),
                "switch": .list([.text("response.value(\(swiftLiteral(header.name)))")]),
            ])
        }
    }

    /// The header fields that every answer has, so that they are checked once.
    private var commonHeaders: [ClientHeader] {
        guard let first = operation.responses.first,
            operation.responses.contains(where: { $0.status == .default })
        else { return [] }
        return first.headers.filter { header in
            operation.responses.allSatisfy { response in response.headers.contains { same($0, header) } }
        }
    }

    private func same(_ first: ClientHeader, _ second: ClientHeader) -> Bool {
        first.name.lowercased() == second.name.lowercased() && first.type == second.type
            && first.isRequired == second.isRequired
    }

    /// None for one that is always as described.
    private func check(_ header: ClientHeader, indentation: Int) -> [String] {
        // What must not be shown is read, so that observers do not see it.
        let validator = builder.validator(of: header.schema)
        if !header.isRequired, header.type == .string, validator == nil { return [] }
        let types =
            [builder.speller.text(header.type)] + (validator.map { [builder.names.path(of: $0)] } ?? [])
        return SwiftLines.call(
            "try reader.check",
            [swiftLiteral(header.name)] + types.map { "\($0).self" } + ["isRequired: \(header.isRequired)"],
            indentation: indentation
        )
    }

    // MARK: - Reading

    private func reading(common: [ClientHeader]) -> [String] {
        // The first pattern that fits counts.
        let ordered = operation.responses.sorted { order($0.status) < order($1.status) }
        var lines = ordered.flatMap { response -> [String] in
            let checks = checks(response, common)
            let statement = assignment(of: response)
            let label = label(of: response.status)
            if checks.isEmpty, statement.count == 1 { return ["\(label) \(statement[0])"] }
            return [label] + (checks + statement).map { "    " + $0 }
        }
        if !operation.responses.contains(where: { $0.status == .default }) {
            lines.append("default: self = .undocumented(reader.response)")
        } else if ordered.count == 1 {
            // There is nothing to tell apart.
            return checks(operation.responses[0], common) + assignment(of: operation.responses[0])
        }
        return ["switch reader.status {"] + lines + ["}"]
    }

    /// The checks of the header fields that not every answer has.
    private func checks(_ response: ClientResponse, _ common: [ClientHeader]) -> [String] {
        response.headers.filter { header in !common.contains { same($0, header) } }.flatMap {
            check($0, indentation: 12)
        }
    }

    private func order(_ status: ClientResponse.Status) -> Int {
        switch status {
        case .code: 0
        case .range: 1
        case .default: 2
        }
    }

    private func label(of status: ClientResponse.Status) -> String {
        switch status {
        case .code(let code): "case \(code):"
        case .range(let first): "case \(first)00...\(first)99:"
        case .default: "default:"
        }
    }

    private func assignment(of response: ClientResponse) -> [String] {
        let cases = names.cases.filter { $0.response.status == response.status }
        let name = cases.first { $0.role == .status }?.name ?? ""
        switch response.content {
        case nil: return ["self = reader.empty(Self.\(name))"]
        case .bytes(let mediaType):
            return ["self = try reader.bytes(\(swiftLiteral(mediaType)), Self.\(name))"]
        case .json(let type, let schema, _):
            var arguments: [String] = []
            if let validator = builder.validator(of: schema), !builder.isOwn(validator, of: type) {
                arguments.append(builder.names.path(of: validator) + ".self")
            }
            guard cases.count > 1 else {
                return ["self = try reader.answer(\((arguments + ["Self.\(name)"]).joined(separator: ", ")))"]
            }
            let answer = "(answer: \(client.runtime("Answer"))<\(builder.speller.text(type))>) in"
            let call = arguments.isEmpty ? "reader.answer" : "reader.answer(\(arguments[0]))"
            return ["self = try \(call) { \(answer)"] + choice(cases, name).map { "    " + $0 } + ["}"]
        }
    }

    /// Which of several cases with one status it is.
    private func choice(_ cases: [OutcomeCase], _ name: String) -> [String] {
        var other = ".\(name)(answer)"
        if let refused = cases.first(where: { $0.role == .refused }), let test = refused.response.success {
            other = "\(question(test)) ? \(other) : .\(refused.name)(answer)"
        }
        guard let conflict = cases.first(where: { $0.role == .conflict }),
            let test = conflict.response.conflict
        else { return [other] }
        var conditions = [question(test)]
        if case .withHeader(let header) = operation.idempotency {
            conditions.insert("reader.hasSent(\(swiftLiteral(header)))", at: 0)
        }
        let start = "guard \(conditions.joined(separator: ", ")) else {"
        let last = "return .\(conflict.name)(answer)"
        if start.unicodeScalars.count + 16 <= SwiftLines.width {
            return [start, "    return \(other)", "}", last]
        }
        let lines = conditions.enumerated().map { index, condition in
            (index == 0 ? "guard " : "    ") + condition + (index == conditions.count - 1 ? "" : ",")
        }
        return lines + ["else { return \(other) }", last]
    }

    /// A condition on a body.
    private func question(_ test: BodyTest) -> String {
        let path = "answer.body.\(builder.chain(test.path))"
        let isOptional = test.path.steps.contains(where: \.isOptional)
        switch test.expectation {
        case .value(let value): return "\(path) == \(literal(value, test.path.steps.last?.type))"
        case .empty:
            let isLastOptional = test.path.steps.last?.isOptional == true
            return isOptional ? "\(path)\(isLastOptional ? "?" : "").isEmpty == true" : "\(path).isEmpty"
        case .onlyElement(let step, let value):
            let list = test.path.steps.last?.isOptional == true ? path + "?" : path
            return "\(list).only?.\(builder.member(step)) == \(literal(value, step.type))"
        }
    }

    private func literal(_ value: String, _ type: TypeReference?) -> String {
        if case .declared(let id)? = type {
            return builder.names.enumerationLiteral(value, id, in: builder.module)
        }
        return swiftLiteral(value)
    }
}
