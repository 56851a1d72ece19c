import Diagnostics
import JSONSource

/// A document that was read: a JSON Schema or an OpenAPI document.
package struct SchemaFile: Sendable {
    package let text: SourceText

    /// How generated files name the document: the same on every machine.
    package let sourceName: String

    /// The schemas folder's name, with which ``sourceName`` starts.
    let schemasFolder: String

    /// The path below the schemas folder.
    package var relativePath: String {
        schemasFolder.isEmpty ? sourceName : String(sourceName.dropFirst(schemasFolder.count + 1))
    }

    /// The folder that the file belongs to, which is also where its Swift goes.
    package let module: String

    /// The file's name without folder and endings: `SessionRequest` for `SessionRequest.schema.json`.
    package let name: String

    package let kind: Kind

    /// With the keywords of 2020-12, whatever draft the text is written in.
    package let root: JSONNode

    /// Where the values of ``root`` stand in a text of an earlier draft.
    package let places: UpgradedPlaces

    /// Where the file was read from, as a base for references in documents without `$id`. It holds the path
    /// below the schemas folder only, so that the same schemas mean the same on every machine.
    package let retrievalURI: URI

    package enum Kind: Sendable {
        case schema
        case openAPI
        /// Describes schemas, not payloads: it makes a dialect known, and no Swift comes from it. Its schemas are
        /// looked at only when a reference leads to them.
        case metaSchema
    }

    /// The module of the meta-schemas that the tool brings along. No folder has this name.
    static let builtInModule = ""

    /// Whether the tool brought the document along.
    package var isBuiltIn: Bool { module == Self.builtInModule }

    /// Reads a document, and rewrites one of an earlier draft with the keywords of 2020-12. The file is nil when it
    /// is not JSON, or of a version that is not read.
    ///
    /// - Parameters:
    ///   - module: the folder that the file belongs to.
    ///   - retrievalURI: where the file is known to come from; nil means its place below the schemas folder.
    package static func load(
        _ path: SchemaPath,
        bytes: [UInt8],
        module: String,
        retrievalURI: URI? = nil
    ) -> (file: SchemaFile?, diagnostics: [Diagnostic]) {
        let text = SourceText(path: path.shown, bytes: bytes)
        do {
            let (written, duplicates) = try JSONParser.parse(bytes)
            let isSchema = written["openapi"] == nil && written["swagger"] == nil
            let upgrade = isSchema ? SchemaUpgrade.run(written, text: text) : nil
            let root = upgrade?.root ?? written
            let file = SchemaFile(
                text: text,
                sourceName: path.root.isEmpty ? path.relative : "\(path.root)/\(path.relative)",
                schemasFolder: path.root,
                module: module,
                name: baseName(of: path.fileName),
                kind: kind(of: root),
                root: root,
                places: upgrade?.places ?? UpgradedPlaces(),
                retrievalURI: retrievalURI ?? URI("file:///" + encoded(path.relative)) ?? .empty
            )
            let diagnostics =
                duplicates.map { diagnostic($0, in: text) } + (upgrade?.diagnostics ?? [])
            if let problem = file.versionProblem { return (nil, diagnostics + [problem]) }
            return (file, diagnostics)
        } catch {
            return (nil, [diagnostic(error, in: text)])
        }
    }

    /// An API description of another version has other rules; reading it as 3.1 would lose some in silence.
    private var versionProblem: Diagnostic? {
        if let schema = root[Keyword.schemaDialect.name],
            let draft = schema.string.flatMap({ Draft(metaSchema: $0) }), !draft.isRead
        {
            let pointer = JSONPointer(tokens: [Keyword.schemaDialect.name])
            return .unreadable(draft, at: location(of: schema.range, pointer: pointer))
        }
        for name in ["openapi", "swagger"] {
            guard let member = root.members?.first(where: { $0.name == name }) else { continue }
            let version = member.value.string ?? member.value.typeInWords
            if name == "openapi", version == "3.1" || version.hasPrefix("3.1.") { return nil }
            return Diagnostic(
                .notASchema,
                "found version \(shortened(version)) of OpenAPI; expected 3.1",
                help: "convert the document to OpenAPI 3.1",
                at: location(of: member.value.range, pointer: JSONPointer(tokens: [name]))
            )
        }
        return nil
    }

    private static func kind(of root: JSONNode) -> Kind {
        if root["openapi"] != nil { return .openAPI }
        return root[Keyword.vocabulary.name] == nil ? .schema : .metaSchema
    }

    /// The name without `.schema.json`, `.openapi.json` or `.json`.
    package static func baseName(of fileName: String) -> String {
        for ending in [".schema.json", ".openapi.json", ".json"]
        where fileName.lowercased().hasSuffix(ending) && fileName.utf8.count > ending.utf8.count {
            return String(fileName.dropLast(ending.count))
        }
        return fileName
    }

    /// How much a keyword weighs that has no effect but harms nobody. An OpenAPI document is often a service's own,
    /// and not its reader's to mend.
    var leftoverSeverity: Severity {
        kind == .openAPI ? .warning : .error
    }

    /// The place of a value in this file, as the file was written.
    package func location(of range: SourceRange, pointer: JSONPointer) -> SourceLocation {
        SourceLocation(in: text, offset: range.start, pointer: places.former(pointer))
    }

    /// Whether the document is the one with this URI: by its `$id`, or by the place that it was read from.
    func names(_ uri: URI) -> Bool {
        let identifier = root[Keyword.identifier.name]?.string.flatMap { URI($0) }
        return uri == retrievalURI || uri == identifier?.resolved(against: retrievalURI).withoutFragment
    }

    private static func diagnostic(_ problem: JSONSyntaxProblem, in text: SourceText) -> Diagnostic {
        let id: DiagnosticID =
            switch problem.kind {
            case .malformed: .malformedJSON
            case .invalidUTF8: .invalidUTF8
            case .tooDeep: .nestedTooDeep
            case .duplicateName: .duplicateName
            }
        let location = SourceLocation(in: text, offset: problem.offset, pointer: problem.pointer)
        return Diagnostic(id, problem.message, at: location)
    }

    /// Percent-encodes what may not stand in a URI's path (RFC 3986 section 3.3).
    private static func encoded(_ path: String) -> String {
        var text = ""
        for byte in path.utf8 {
            let scalar = Unicode.Scalar(byte)
            let isPlain =
                scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            if isPlain || "-._~/!$&'()*+,;=:@".utf8.contains(byte) {
                text.unicodeScalars.append(scalar)
            } else {
                text += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
        return text
    }
}

/// Where a document stands.
package struct SchemaPath: Hashable, Sendable {
    /// As messages show it.
    package let shown: String

    /// The name of the schemas folder.
    package let root: String

    /// Below the schemas folder, with slashes: `Barion/Item.schema.json`.
    package let relative: String

    /// The last part.
    package var fileName: String {
        relative.split(separator: "/").last.map(String.init) ?? relative
    }

    package init(shown: String, root: String, relative: String) {
        self.shown = shown
        self.root = root
        self.relative = relative
    }
}

extension Diagnostic {
    /// A schema of a draft that is too old to be read.
    static func unreadable(_ draft: Draft, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unknownDialect,
            "found \(draft.rawValue) of JSON Schema; expected \(Draft.readInWords)",
            help: "convert the schema to 2020-12",
            at: location
        )
    }
}
