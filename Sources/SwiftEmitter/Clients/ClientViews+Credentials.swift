import Mustache
import PayloadIR

/// Ways to authenticate.
extension ClientViews {
    var credentials: MustacheValue {
        .record([
            "name": .text(names.credentials),
            "cases": .list(
                zip(names.schemes, service.schemes).map(schemeView)
                    + [names.anonymous.map(anonymousView)].compactMap { $0 }
            ),
        ])
    }

    private func anonymousView(_ name: String) -> MustacheValue {
        .record([
            "documentation": builder.comment(["No credentials, for operations that need none."], depth: 2),
            "declaration": .text(name),
            "lines": .list([.text("case .\(name): nil")]),
        ])
    }

    private func schemeView(_ name: String, _ scheme: ClientSecurityScheme) -> MustacheValue {
        var words = ""
        var also: [String] = []
        var values: [(name: String, type: String)] = []
        var authenticator = "nil"
        func use(_ type: String, _ arguments: [String]) {
            authenticator = "\(runtime(type))(\(arguments.joined(separator: ", ")))"
        }
        switch scheme.kind {
        case .basic(nil):
            words = "A user and a password."
            values = [("user", "String"), ("password", "Sensitive<String>")]
            use("BasicAuthenticator", ["user: user", "password: password"])
        case .basic(let user?):
            words = "A password."
            values = [("password", "Sensitive<String>")]
            use("BasicAuthenticator", ["user: \(self.user(user))", "password: password"])
        case .bearer:
            words = "A token."
            values = [("token", "Sensitive<String>")]
            use("BearerAuthenticator", ["token: token"])
        case .header(let field):
            words = "A key in the header field \(builder.code(field))."
            values = [("key", "Sensitive<String>")]
            use("HeaderKeyAuthenticator", ["name: \(swiftLiteral(field))", "key: key"])
        case .query(let field):
            words = "A key in the query parameter \(builder.code(field))."
            values = [("key", "Sensitive<String>")]
            use("QueryKeyAuthenticator", ["name: \(swiftLiteral(field))", "key: key"])
        case .signature(let algorithm):
            words = "A signature."
            values = [("signer", "any " + runtime("Authenticator"))]
            authenticator = "signer"
            also = ["Signed by `\(algorithm)`."]
        case .certificate:
            words = "A client certificate."
            also = ["The transport presents it."]
        }
        let escaped = ReservedNames.escaping(name)
        let types = values.count == 1 ? values.map(\.type) : values.map { "\($0.name): \($0.type)" }
        let bindings = values.map { "let \($0.name)" }.joined(separator: ", ")
        return .record([
            "documentation": builder.lines(
                Documentation(text: scheme.description ?? words),
                depth: 2,
                also: also
            ),
            "declaration": .text(values.isEmpty ? escaped : "\(escaped)(\(types.joined(separator: ", ")))"),
            "lines": .list(
                authenticationLines(
                    values.isEmpty ? escaped : "\(escaped)(\(bindings))",
                    [swiftLiteral(scheme.name), authenticator]
                ).map { .text($0) }
            ),
        ])
    }

    /// On one line where it fits.
    private func authenticationLines(_ pattern: String, _ arguments: [String]) -> [String] {
        let line = "case .\(pattern): \(runtime("Authentication"))(\(arguments.joined(separator: ", ")))"
        if line.unicodeScalars.count + 8 <= SwiftLines.width { return [line] }
        let lines = SwiftLines.call(runtime("Authentication"), arguments, indentation: 12)
        return ["case .\(pattern):"] + lines.map { "    " + $0 }
    }

    /// A user's name as a literal with what it is made of.
    private func user(_ parts: [ClientSecurityScheme.UserPart]) -> String {
        let pieces = parts.map { part -> String in
            switch part {
            case .text(let text): return String(swiftLiteral(text).dropFirst().dropLast())
            case .property(let name):
                guard let index = service.properties.firstIndex(where: { $0.name == name }) else { return "" }
                let property = ReservedNames.escaping(names.properties[index])
                return "\\(\(property)\(textMember(of: service.properties[index].type)))"
            }
        }
        return "\"\(pieces.joined())\""
    }

    /// What of a value is its text.
    private func textMember(of type: TypeReference) -> String {
        switch type {
        case .sensitive(let inner): return ".value" + textMember(of: inner)
        case .declared(let id):
            if case .enumeration(let list) = builder.module[id].kind {
                return list.isOpen ? ".rawValue" : ".jsonText"
            }
            return ""
        default: return ""
        }
    }
}
