import Foundation
import PayloadRuntime

/// A schema in a file, so that its references can be followed.
struct LocatedSchema {
    let file: URL
    /// The way to it inside the file.
    let path: [String]
    let value: JSONValue

    /// The whole of a file.
    init(file: URL) throws {
        let text = try Self.files[file.path] ?? JSONValue(decoding: Data(contentsOf: file))
        self.init(file: file, path: [], value: text)
    }

    /// The schema files of the package, by their paths; each is referred to thousands of times.
    private static let files: [String: JSONValue] = {
        let folders = ["Barion", "MastercardGateway", "PayerMax", "WorldlineConnect"].map { "Schemas/\($0)" }
        var files: [String: JSONValue] = [:]
        for folder in folders + ["Tests/Cases/sensitive/schemas"] {
            let url = Documents.package.appending(path: folder)
            let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
            for name in names where name.hasSuffix(".schema.json") {
                let file = url.appending(path: name)
                files[file.path] = try? JSONValue(decoding: Data(contentsOf: file))
            }
        }
        return files
    }()

    private init(file: URL, path: [String], value: JSONValue) {
        self.file = file
        self.path = path
        self.value = value
    }

    /// `Item.schema.json/properties/Name`.
    var id: String { ([file.lastPathComponent] + path).joined(separator: "/") }

    func keyword(_ name: String) -> JSONValue? {
        guard case .object(let members) = value else { return nil }
        return members[name]
    }

    /// The text of a keyword's value. Nil when it is no text.
    func text(_ name: String) -> String? {
        if case .string(let text)? = keyword(name) { text } else { nil }
    }

    /// A schema, or a list or map of schemas, inside this one.
    func subschema(_ names: String...) -> LocatedSchema? {
        var value = value
        for name in names {
            switch value {
            case .object(let members):
                guard let member = members[name] else { return nil }
                value = member
            case .array(let elements):
                guard let index = Int(name), elements.indices.contains(index) else { return nil }
                value = elements[index]
            default: return nil
            }
        }
        return LocatedSchema(file: file, path: path + names, value: value)
    }

    private func subschemas(_ keyword: String) -> [LocatedSchema] {
        switch self.keyword(keyword) {
        case .array(let elements): elements.indices.compactMap { subschema(keyword, String($0)) }
        case .object(let members): members.names.compactMap { subschema(keyword, $0) }
        default: []
        }
    }

    /// This schema and all that apply to the same value, or may.
    ///
    /// - Parameter isCertain: only those that apply to every value.
    func applicable(isCertain: Bool = false) throws -> [LocatedSchema] {
        var found: [LocatedSchema] = []
        var open = [self]
        while let schema = open.popLast() {
            guard !found.contains(where: { $0.file == schema.file && $0.path == schema.path }) else {
                continue
            }
            found.append(schema)
            open += try schema.subschemas("allOf") + [schema.target()].compactMap { $0 }
            guard !isCertain else { continue }
            for keyword in ["anyOf", "oneOf", "dependentSchemas"] { open += schema.subschemas(keyword) }
            open += ["if", "then", "else"].compactMap { schema.subschema($0) }
        }
        return found
    }

    /// What `$ref` leads to: another file, a place inside a file, or the file itself.
    private func target() throws -> LocatedSchema? {
        guard let reference = text("$ref") else { return nil }
        let parts = reference.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
        let target = parts[0].isEmpty ? file : file.deletingLastPathComponent().appending(path: parts[0])
        var schema: LocatedSchema? = try LocatedSchema(file: target)
        for name in (parts.count > 1 ? parts[1] : "").split(separator: "/") {
            schema = schema?.subschema(String(name))
        }
        return schema
    }
}
