import Diagnostics
import JSONSource

extension SchemaCheck {
    /// The payments vocabulary's extensions of operations and security schemes: their form, and that what they name
    /// is there.
    static let operationExtensions = SchemaCheck { set in
        let operations = set.hasExtendedOperations ? set.operations : []
        let extended = operations.flatMap { operation -> [Diagnostic] in
            var precedence = OperationReader(operation, among: operations, of: set)
            _ = precedence.precedence()
            var lock = OperationReader(operation, among: operations, of: set)
            _ = lock.lock()
            return precedence.diagnostics + lock.diagnostics
        }
        return extended + set.files.filter { $0.kind == .openAPI }.flatMap(signatures)
    }

    /// The signers that a client can ask for.
    private static let signers = ["gcs-v1hmac", "payermax-rsa-sha256"]

    private static func signatures(of file: SchemaFile) -> [Diagnostic] {
        OpenAPIWalker.securitySchemes(in: file.root).compactMap { scheme in
            guard let node = scheme.node["x-signature"] else { return nil }
            if let name = node.string, signers.contains(name) { return nil }
            let found = node.string.map { quotedJSON(shortened($0)) } ?? node.typeInWords
            return Diagnostic(
                .invalidKeywordValue,
                "\"x-signature\" has \(found); expected one of "
                    + signers.map(quotedJSON).joined(separator: ", "),
                at: file.location(of: node.range, pointer: scheme.pointer.appending("x-signature"))
            )
        }
    }
}
