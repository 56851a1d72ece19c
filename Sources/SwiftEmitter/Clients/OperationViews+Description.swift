import Mustache
import PayloadIR

/// What the document says about an operation, with its examples.
extension OperationViews {
    var description: MustacheValue {
        let examples = self.examples
        return .record([
            "outcome": .text(names.outcome),
            "operation": .text(DocumentationText.visible(operation.name)),
            "access": .text(client.access),
            "type": .text(client.runtime("OperationDescription")),
            "example": .text(client.runtime("ResponseExample")),
            "arguments": .list(descriptionArguments(hasExamples: !examples.isEmpty).map { .text($0) }),
            "hasExamples": .flag(!examples.isEmpty),
            "examples": .list(examples.map { .text($0) }),
        ])
    }

    private func descriptionArguments(hasExamples: Bool) -> [String] {
        var arguments = [
            "name: \(swiftLiteral(operation.name))", "method: \(swiftLiteral(operation.method))",
            "path: \(swiftLiteral(operation.path))",
        ]
        if !operation.schemes.isEmpty {
            let schemes = operation.schemes.map { swiftLiteral($0) }
            arguments.append("schemes: [\(schemes.joined(separator: ", "))]")
        }
        if operation.allowsAnonymous { arguments.append("allowsAnonymous: true") }
        switch operation.idempotency {
        case .none: break
        case .always: arguments.append("idempotency: .always")
        case .withHeader(let name): arguments.append("idempotency: .withHeader(\(swiftLiteral(name)))")
        }
        if case .json(_, let schema, _)? = operation.body?.content,
            let validator = builder.validator(of: schema)
        {
            let path = builder.names.path(of: validator)
            arguments.append(
                "validateBody: { bytes, context throws(\(client.runtime("ValidationError", of: "PayloadRuntime"))) in\n"
                    + "    try \(path).validate(bytes, in: .init(context))\n}"
            )
        }
        if hasExamples { arguments.append("examples: { examples }") }
        return arguments.flatMap { argument -> [String] in
            "\(argument),".split(separator: "\n").map { String($0) }
        }
    }

    // MARK: - Examples

    /// The statements that make the list of examples. One that several statuses have stands before it, once.
    private var examples: [String] {
        let all = operation.responses.flatMap { response in response.examples.map { (response, $0) } }
        guard !all.isEmpty else { return [] }
        var scope = NameScope(taken: ["init", "self"])
        var shared: [(text: String, name: String)] = []
        var lines: [String] = []
        for (_, example) in all where all.count(where: { $0.1.text == example.text }) > 1 {
            guard !shared.contains(where: { $0.text == example.text }) else { continue }
            let plain = SwiftWords.lowerCamelCase(example.name)
            let name = ReservedNames.escaping(scope.claim(plain, otherwise: plain + "Example"))
            shared.append((example.text, name))
            lines += Self.broken("let \(name) =", example.text, width: SwiftLines.width - 12)
        }
        let elements = all.flatMap { response, example -> [String] in
            let name = shared.first { $0.text == example.text }?.name
            let element = self.example(of: response, example, name)
            return element.dropLast() + element.suffix(1).map { $0 + (all.count == 1 ? "" : ",") }
        }
        return lines + [lines.isEmpty ? "[" : "return ["] + elements.map { "    " + $0 } + ["]"]
    }

    private func example(
        of response: ClientResponse,
        _ example: ClientResponse.Example,
        _ shared: String?
    ) -> [String] {
        var arguments = [
            "status: \(swiftLiteral(StatusNames.text(of: response.status)))",
            "name: \(swiftLiteral(example.name))",
        ]
        if let mediaType = response.content?.mediaType, mediaType != "application/json" {
            arguments.append("mediaType: \(swiftLiteral(mediaType))")
        }
        let body =
            shared.map { ["body: \($0)"] }
            ?? Self.broken("body:", example.text, width: SwiftLines.width - 22)
        if body.count == 1 {
            return SwiftLines.call(client.runtime("ResponseExample"), arguments + body, indentation: 12)
        }
        let lines = arguments.map { $0 + "," } + body
        return ["\(client.runtime("ResponseExample"))("] + lines.map { "    " + $0 } + [")"]
    }

    /// A text behind what it belongs to, on the same line or on lines of its own.
    private static func broken(_ start: String, _ text: String, width: Int) -> [String] {
        let literal = brokenLiteral(swiftRawLiteral(text), width: width, atSpaces: true)
        return literal.count == 1 ? ["\(start) \(literal[0])"] : [start] + literal.map { "    " + $0 }
    }
}
