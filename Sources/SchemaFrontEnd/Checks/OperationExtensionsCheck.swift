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
        return extended + set.descriptions.flatMap { signatures(of: $0, set) }
    }

    /// The signers that a client can ask for.
    private static let signers = ["gcs-v1hmac", "payermax-rsa-sha256"]

    private static func signatures(of document: OpenAPIValue, _ set: SchemaSet) -> [Diagnostic] {
        set.securitySchemes(of: document).compactMap { scheme in
            guard let value = scheme.value[OperationReader.signatureName] else { return nil }
            if let name = value.node.string, signers.contains(name) { return nil }
            return .invalid(
                "\"\(OperationReader.signatureName)\" has \(Diagnostic.found(value.node)); expected one of "
                    + signers.map(quotedJSON).joined(separator: ", "),
                set.location(of: value)
            )
        }
    }
}
