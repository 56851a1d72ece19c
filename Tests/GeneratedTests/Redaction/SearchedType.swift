import Foundation
import Testing
import SensitiveValues

/// A type that is searched for secrets: its schema, and instances that its schema accepts.
struct SearchedType: Sendable, CustomTestStringConvertible {
    let type: PayloadType
    let schema: URL
    let documents: URL

    var testDescription: String { type.folder }

    /// The payloads, and a case's types with marks in every kind of type.
    static let all =
        PayloadType.all.map { type in
            SearchedType(
                type: type,
                schema: Documents.package.appending(path: "Schemas/\(type.folder).schema.json"),
                documents: Documents.root.appending(path: "\(type.folder)/accept")
            )
        }
        + [
            PayloadType("Contact", Contact.self), PayloadType("Wallet", Wallet.self),
            PayloadType("Place", Place.self), PayloadType("Method", Method.self),
        ].map { type in
            SearchedType(
                type: type,
                schema: nested.appending(path: "schemas/\(type.folder).schema.json"),
                documents: nested.appending(path: "accept/\(type.folder)")
            )
        }

    private static let nested = Documents.package.appending(path: "Tests/Cases/sensitive")

    /// The accepted instances, in the order of their names.
    func instances() throws -> [Data] {
        try FileManager.default.contentsOfDirectory(at: documents, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { try Data(contentsOf: $0) }
    }
}
