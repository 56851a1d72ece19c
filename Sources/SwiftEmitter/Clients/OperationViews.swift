import Mustache
import PayloadIR
import SchemaFrontEnd

/// Builds what the templates of one operation's file are rendered with.
struct OperationViews {
    let client: ClientViews
    let operation: ClientOperation
    let names: OperationNames

    var builder: ViewBuilder { client.builder }

    var piece: SwiftPiece {
        SwiftPiece(
            name: names.file,
            kind: .operation,
            file: operation.file,
            imports: builder.imports([
                needsFoundation ? FileImport("Foundation") : nil, FileImport("PayloadClient"),
                FileImport("PayloadRuntime", isExposed: exposesRuntime),
            ]),
            view: view
        )
    }

    private var view: [String: MustacheValue] {
        [
            "method": .record([
                "client": .text(client.names.type),
                "methods": .list([method] + [lockingMethod].compactMap { $0 }),
            ]),
            "outcome": .record(outcome),
            "effective": operation.effective.map { .record(builder.effectiveView($0, of: operation.name)) }
                ?? .none,
            "lock": operation.lock.map { .record(builder.lockView($0, names.lock, of: operation.name)) }
                ?? .none,
            "description": description,
        ]
    }

    private var needsFoundation: Bool {
        types.contains(where: builder.speller.needsFoundation)
            || contents.contains { if case .bytes = $0 { true } else { false } }
    }

    /// Whether the method, the outcome or a function has a type of the runtime.
    private var exposesRuntime: Bool {
        types.contains(where: builder.speller.needsRuntime) || builder.exposesRuntime(operation)
    }

    private var contents: [ClientContent] {
        ([operation.body?.content] + operation.responses.map(\.content)).compactMap { $0 }
    }

    /// The types of the method's parameters and of what the outcome holds.
    private var types: [TypeReference] {
        arguments.map(\.parameter.type) + operation.responses.flatMap(\.headers).map(\.type)
            + contents.compactMap { if case .json(let type, _, _) = $0 { type } else { nil } }
    }

    // MARK: - Parameters

    /// The parameters that each call has.
    var arguments: [(parameter: ClientParameter, argument: OperationNames.Argument)] {
        zip(operation.parameters, names.parameters).filter { !$0.0.isClientProperty }.map { ($0, $1) }
    }

    /// A parameter of a method: how it is declared, and how it is passed on.
    struct MethodParameter {
        let declaration: String
        let use: String
    }

    func parameters(in place: ClientParameter.Place) -> [MethodParameter] {
        arguments.filter { $0.parameter.place == place }.map { parameter, argument in
            let name = ReservedNames.escaping(argument.name)
            let type = builder.speller.text(parameter.type)
            return MethodParameter(
                declaration: "\(name): \(type)\(parameter.isRequired ? "" : "? = nil")",
                use: "\(name): \(name)"
            )
        }
    }

    /// The type of the body, and what validates it.
    func type(of content: ClientContent) -> String {
        switch content {
        case .json(let type, _, _): builder.speller.text(type)
        case .bytes: "Data"
        }
    }

    /// Whether the body's rules depend on facts.
    var hasContext: Bool { operation.body.flatMap { contextType(of: $0.content) } != nil }

    private var bodyParameters: [String] {
        guard let body = operation.body else { return [] }
        let type = type(of: body.content)
        let parameter = body.isRequired ? "_ body: \(type)" : "_ body: \(type)? = nil"
        guard let context = contextType(of: body.content) else { return [parameter] }
        return [parameter, "in context: \(context) = .init()"]
    }

    /// The type with the body's facts. Nil for a body whose rules depend on none.
    private func contextType(of content: ClientContent) -> String? {
        guard case .json(_, let schema, _) = content, let validator = builder.validator(of: schema),
            !validator.facts.isEmpty
        else { return nil }
        return builder.names.path(of: validator) + ".Context"
    }

    // MARK: - The method

    private var method: MustacheValue {
        let parameters =
            parameters(in: .path).map(\.declaration) + bodyParameters
            + (parameters(in: .query) + parameters(in: .header)).map(\.declaration)
        let signature = OperationViews.signature(
            "\(client.access)func \(ReservedNames.escaping(names.method))",
            parameters,
            " async throws(\(client.runtime("ClientError"))) -> \(names.outcome) {"
        )
        return .record([
            "isApart": .flag(false),
            "documentation": builder.comment(OperationProse(views: self).method, depth: 1),
            "isDeprecated": .flag(operation.isDeprecated),
            "signature": .list(signature.map { .text($0) }),
            "statements": .list(statements.map { .text($0) }),
        ])
    }

    /// On one line where there is one parameter at most, otherwise one parameter a line.
    static func signature(_ start: String, _ parameters: [String], _ end: String) -> [String] {
        let line = "\(start)(\(parameters.joined(separator: ", ")))\(end)"
        if parameters.count < 2, line.unicodeScalars.count + 4 <= SwiftLines.width { return [line] }
        return ["\(start)("] + parameters.map { "    \($0)," } + [")\(end)"]
    }

    private var statements: [String] {
        let own = Set(arguments.map(\.argument.name))
        var lines: [String] = []
        for (parameter, argument) in zip(operation.parameters, names.parameters) {
            let isHidden = parameter.isClientProperty && own.contains(argument.name)
            var values = [
                swiftLiteral(parameter.name),
                (isHidden ? "self." : "") + ReservedNames.escaping(argument.name),
            ]
            if let validator = builder.validator(of: parameter.schema) {
                values.append(builder.names.path(of: validator) + ".self")
            }
            if parameter.place == .query, !parameter.isExploded, isList(parameter.type) {
                values.append("isExploded: false")
            }
            lines += SwiftLines.call("call.\(parameter.place.rawValue)", values, indentation: 8)
        }
        if let body = operation.body { lines += statement(of: body) }
        let begun =
            ["\(names.outcome).description"] + (accept.map { ["accept: \(swiftLiteral($0))"] } ?? [])
        if lines.isEmpty { return SwiftLines.call("try await self.call", begun, ".send()", indentation: 8) }
        return SwiftLines.assignment("var call", "self.call", begun, indentation: 8) + lines
            + ["return try await call.send()"]
    }

    /// The media types of the answers. Nil where they are what a client accepts anyway.
    private var accept: String? {
        var types: [String] = []
        for case let type? in operation.responses.map(\.content?.mediaType) where !types.contains(type) {
            types.append(type)
        }
        return types.isEmpty || types == ["application/json"] ? nil : types.joined(separator: ", ")
    }

    private func isList(_ type: TypeReference) -> Bool {
        switch type {
        case .array: true
        case .nullable(let inner), .sensitive(let inner): isList(inner)
        case .declared(let id):
            if case .alias(let target) = builder.module[id].kind { isList(target) } else { false }
        default: false
        }
    }

    private func statement(of body: ClientBody) -> [String] {
        var values = ["body"]
        switch body.content {
        case .bytes(let mediaType): values.append("mediaType: \(swiftLiteral(mediaType))")
        case .json(let type, let schema, let mediaType):
            if let validator = builder.validator(of: schema), !builder.isOwn(validator, of: type) {
                values.append(builder.names.path(of: validator) + ".self")
            }
            if contextType(of: body.content) != nil { values.append("in: context") }
            if mediaType != "application/json" { values.append("mediaType: \(swiftLiteral(mediaType))") }
        }
        return SwiftLines.call("call.body", values, indentation: 8)
    }
}

extension ClientContent {
    var mediaType: String {
        switch self {
        case .json(_, _, let mediaType), .bytes(let mediaType): mediaType
        }
    }
}

extension ViewBuilder {
    /// What checks a parameter, a header or a body. Nil where the type demands it all.
    func validator(of schema: SchemaID) -> ValidatorDeclaration? {
        module.validators.validator(of: module.plans.target(of: schema))
    }

    /// Whether the type itself validates its values.
    func isOwn(_ validator: ValidatorDeclaration, of type: TypeReference) -> Bool {
        guard case .type(let id) = validator.home, case .declared(let declared) = type else { return false }
        return id == declared
    }

    /// Whether the functions that need no client have types of the runtime. A lock's protocol is one.
    func exposesRuntime(_ operation: ClientOperation) -> Bool {
        operation.lock != nil
            || operation.effective?.sources.compactMap(\.type).contains(where: speller.needsRuntime) == true
    }

    /// An operation's functions that need no client.
    func functions(of operation: ClientOperation, _ names: OperationNames) -> SwiftPiece {
        let view: [String: MustacheValue] = [
            "method": .none,
            "outcome": .none,
            "effective": operation.effective.map { .record(effectiveView($0, of: operation.name)) } ?? .none,
            "lock": operation.lock.map { .record(lockView($0, names.lock, of: operation.name)) } ?? .none,
            "description": .none,
        ]
        return SwiftPiece(
            name: names.file,
            kind: .operation,
            file: operation.file,
            imports: imports([FileImport("PayloadRuntime", isExposed: exposesRuntime(operation))]),
            view: view
        )
    }
}
