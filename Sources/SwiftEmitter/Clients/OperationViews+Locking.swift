import Mustache
import PayloadIR

/// The function of an optimistic lock: retrieve, let the caller decide, and send with the version that was read.
extension OperationViews {
    /// Nil for an operation that has none.
    var lockingMethod: MustacheValue? {
        guard let lock = operation.lock, !names.function.isEmpty, let retrieve = retrieving(lock),
            let content = retrieve.successType, let request = operation.body
        else { return nil }
        let own = parameters(for: retrieve)
        let decide = "\(ReservedNames.escaping(names.method)) decide"
        let body = type(of: request.content)
        let declarations =
            own.all.map(\.declaration)
            + [
                "isolation: isolated (any Actor)? = #isolation",
                "\(decide): (\(content)) async throws -> \(body)",
            ]
        let signature = OperationViews.signature(
            "\(client.access)func \(ReservedNames.escaping(names.function))",
            declarations,
            " async throws -> \(names.outcome) {"
        )
        return .record([
            "isApart": .flag(true),
            "documentation": builder.comment(words(lock, retrieve, own.all), depth: 1),
            "isDeprecated": .flag(
                operation.isDeprecated || retrieve.operation.isDeprecated || builder.isDeprecated(lock)
            ),
            "signature": .list(signature.map { .text($0) }),
            "statements": .list(statements(retrieve, own).map { .text($0) }),
        ])
    }

    private func retrieving(_ lock: LockPieces) -> OperationViews? {
        let all = zip(client.service.operations, client.names.operations)
        guard let (operation, names) = all.first(where: { $0.0.name == lock.retrieve }) else { return nil }
        return OperationViews(client: client, operation: operation, names: names)
    }

    private struct Parameters {
        var all: [MethodParameter]
        let retrieving: [String]
        let sending: [String]
    }

    /// The parameters of both operations, each once; those that need not be given last.
    private func parameters(for retrieve: OperationViews) -> Parameters {
        var all: [MethodParameter] = []
        for views in [retrieve, self] {
            for place in [ClientParameter.Place.path, .query, .header] {
                for parameter in views.parameters(in: place)
                where !all.contains(where: { $0.use == parameter.use }) {
                    all.append(parameter)
                }
            }
        }
        let needed = all.filter { !$0.declaration.hasSuffix("= nil") }
        let others = all.filter { $0.declaration.hasSuffix("= nil") }
        func uses(_ views: OperationViews, _ places: [ClientParameter.Place]) -> [String] {
            places.flatMap { views.parameters(in: $0) }.map(\.use)
        }
        return Parameters(
            all: needed + others,
            retrieving: uses(retrieve, [.path, .query, .header]),
            sending: uses(self, [.path]) + ["request"] + uses(self, [.query, .header])
        )
    }

    private func statements(_ retrieve: OperationViews, _ own: Parameters) -> [String] {
        let reading = ReservedNames.escaping(retrieve.names.method)
        let method = ReservedNames.escaping(names.method)
        func read(_ start: String, _ end: String, indentation: Int) -> [String] {
            SwiftLines.call(start + reading, own.retrieving, end, indentation: indentation)
        }
        var lines = read("let content = try await ", ".get()", indentation: 8)
        lines += ["guard let request = \(names.lock).locking(try await decide(content), to: content) else {"]
        lines += SwiftLines.call(
            "    throw \(client.runtime("ClientError"))",
            [
                "operation: \(names.outcome).operation", "phase: .building",
                "cause: .refused(\(swiftLiteral("what was retrieved has no version to lock")))",
            ],
            indentation: 8
        ).enumerated().map { index, line in index == 0 ? line : "    " + line }
        lines += ["}"]
        lines += SwiftLines.assignment("let outcome", "try await self.\(method)", own.sending, indentation: 8)
        lines += ["guard let error = outcome.error, \(names.lock).isLostRace(error),"]
        lines += read("let current = try? await ", ".success,", indentation: 12).map { "    " + $0 }
        lines += [
            "    \(names.lock).version(in: current) != \(names.lock).version(in: content)",
            "else { return outcome }",
            "throw \(client.runtime("LostRace"))(outcome: outcome, current: current)",
        ]
        return lines
    }

    private func words(_ lock: LockPieces, _ retrieve: OperationViews, _ parameters: [MethodParameter])
        -> [String]
    {
        let documented = retrieve.arguments + arguments
        var seen: Set<String> = []
        var items: [(name: String, words: String)] = []
        for (parameter, argument) in documented where seen.insert(argument.name).inserted {
            items.append(
                (argument.name, DocumentationText.paragraph(ClientViews.documentation(of: parameter)))
            )
        }
        return [
            "Retrieves with \(builder.code(retrieve.names.method)), lets the caller decide, and sends "
                + "\(builder.code(names.method)) with the version that was read.",
            "",
            "A service that refuses the request because the data has changed since has done nothing, and deciding "
                + "again can succeed. When the closure throws, nothing is sent and its error passes through.",
            "",
            "- Parameters:",
        ] + items.map { "  - \($0.name): \($0.words)" } + [
            "  - isolation: The actor on which the closure runs: the caller's, unless another one is given.",
            "  - decide: Makes the request of what was retrieved.",
            "- Returns: what the service answers to \(builder.code(operation.name)).",
            "- Throws: `\(client.runtime("LostRace"))` with what is there now when the data has changed since it was read, "
                + "`\(client.runtime("OperationFailure"))` when it is not retrieved, "
                + "`\(client.runtime("ClientError"))` when there is no answer, or one that is not as documented.",
        ]
    }
}
