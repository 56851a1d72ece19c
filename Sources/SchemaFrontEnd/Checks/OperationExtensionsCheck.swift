import Diagnostics
import JSONSource

extension SchemaCheck {
    /// The payments vocabulary's extensions of operations and security schemes: their form, and that what they name
    /// is there.
    static let operationExtensions = SchemaCheck { set in
        let extended = set.operations.flatMap { operation -> [Diagnostic] in
            var precedence = OperationReader(operation, of: set)
            _ = precedence.precedence()
            var lock = OperationReader(operation, of: set)
            _ = lock.lock()
            return precedence.diagnostics + lock.diagnostics
        }
        let documents = set.files.filter { $0.kind == .openAPI }
        return extended + documents.flatMap(signatures) + documents.flatMap(misspelt)
    }

    /// Extensions whose names are nearly those of the vocabulary, and which would be lost in silence. Others are a
    /// service's own.
    private static func misspelt(in file: SchemaFile) -> [Diagnostic] {
        let operations = (file.root["paths"]?.members ?? []).flatMap { path in
            (path.value.members ?? []).map { method in
                (JSONPointer(tokens: ["paths", path.name, method.name]), method.value)
            }
        }
        let schemes = OpenAPIWalker.securitySchemes(in: file.root).map { ($0.pointer, $0.node) }
        let known = [OperationReader.precedenceName, OperationReader.lockName]
        return operations.flatMap { misspelt(in: $1, at: $0, among: known, of: file) }
            + schemes.flatMap { misspelt(in: $1, at: $0, among: [OperationReader.signatureName], of: file) }
    }

    private static func misspelt(
        in node: JSONNode,
        at pointer: JSONPointer,
        among known: [String],
        of file: SchemaFile
    ) -> [Diagnostic] {
        (node.members ?? []).filter { $0.name.hasPrefix("x-") && !known.contains($0.name) }.compactMap {
            member in
            Spelling.nearest(to: member.name, among: known).map { nearest in
                Diagnostic(
                    .unknownKeyword,
                    "unknown extension \(quotedJSON(shortened(member.name))); did you mean \"\(nearest)\"?",
                    severity: .warning,
                    at: file.location(of: member.nameRange, pointer: pointer.appending(member.name))
                )
            }
        }
    }

    /// The signers that a client can ask for.
    private static let signers = ["gcs-v1hmac", "payermax-rsa-sha256"]

    private static func signatures(of file: SchemaFile) -> [Diagnostic] {
        OpenAPIWalker.securitySchemes(in: file.root).compactMap { scheme in
            guard let node = scheme.node[OperationReader.signatureName] else { return nil }
            if let name = node.string, signers.contains(name) { return nil }
            let found = node.string.map { quotedJSON(shortened($0)) } ?? node.typeInWords
            return Diagnostic(
                .invalidKeywordValue,
                "\"\(OperationReader.signatureName)\" has \(found); expected one of "
                    + signers.map(quotedJSON).joined(separator: ", "),
                at: file.location(
                    of: node.range,
                    pointer: scheme.pointer.appending(OperationReader.signatureName)
                )
            )
        }
    }
}
