import Foundation
import SchemaFrontEnd
import SwiftEmitter
import SwiftToolchain
import Testing

@testable import payload_generator

/// Modules with the runtime's sources beside their own.
@Suite("Embedded runtime")
struct EmbeddedRuntimeTests {
    /// Schemas whose types would like names of the runtime, and an operation where there are clients.
    private static let schemas = [
        "Order": #"""
        {
          "type": "object",
          "required": ["violations"],
          "properties": {
            "violations": {"type": "array", "items": {"$ref": "Violation.schema.json"}, "maxItems": 3},
            "call": {"$ref": "Call.schema.json"},
            "secret": {"type": "string", "x-sensitive": "secret"}
          }
        }
        """#,
        "Violation": #"{"type": "object", "properties": {"range": {"$ref": "Range.schema.json"}}}"#,
        "Range": #"{"type": "object", "properties": {"amount": {"type": "number", "multipleOf": 0.01}}}"#,
        "JSONTapeEntry": #"{"type": "string", "enum": ["a", "b"]}"#,
        "Call": #"{"type": "object", "properties": {"tape": {"$ref": "JSONTapeEntry.schema.json"}}}"#,
    ]

    private static let document = #"""
        {
          "openapi": "3.1.0",
          "info": {"title": "Ping", "version": "1"},
          "jsonSchemaDialect": "https://payload-generator.example/dialect/payments",
          "servers": [{"url": "https://ping.example", "description": "Test."}],
          "paths": {"/ping": {"get": {
            "operationId": "ping",
            "security": [],
            "responses": {"200": {
              "description": "It works.",
              "content": {"application/json": {"schema": {"$ref": "Order.schema.json"}}}
            }}
          }}}
        }
        """#

    private static func folder(
        _ access: ModuleOptions.Access,
        hasClient: Bool,
        runtime: ModuleOptions.Runtime = .embedded
    ) -> Pipeline.Folder {
        var options = ModuleOptions()
        options.access = access
        options.runtime = runtime
        let texts =
            schemas.sorted { $0.key < $1.key }.map { ("\($0.key).schema.json", $0.value) }
            + (hasClient ? [("Ping.openapi.json", document)] : [])
        let documents = texts.map { name, text in
            let path = SchemaPath(shown: "Schemas/Shop/\(name)", root: "Schemas", relative: "Shop/\(name)")
            return Pipeline.Document(path: path, bytes: Array(text.utf8))
        }
        return Pipeline.Folder(name: "Shop", options: options, documents: documents)
    }

    private static func generate(_ folder: Pipeline.Folder) throws -> Pipeline.Result {
        let runtime = try RuntimeFolder.load(nil, for: [folder])
        return Pipeline.generate([folder], templates: TemplateCatalog.load().catalog, runtime: runtime)
    }

    private static func files(_ folder: Pipeline.Folder) throws -> [String: String] {
        let result = try generate(folder)
        try #require(!result.hasErrors, "\(result.diagnostics)")
        let files = result.outputs.flatMap(\.files)
        return Dictionary(files.map { ($0.name, $0.text) }) { first, _ in first }
    }

    @Test func theRuntimeStandsBesideTheTypes() throws {
        let files = try Self.files(Self.folder(.public, hasClient: false))
        let own = ["Call.swift", "JSONTapeEntryPayload.swift", "Order.swift", "RangePayload.swift"]
        #expect(files.keys.filter { !$0.contains("+") }.sorted() == own + ["ViolationPayload.swift"])
        #expect(files.keys.allSatisfy { !$0.hasPrefix("PayloadClient+") })
        let text = try #require(files["PayloadRuntime+Violation.swift"])
        let start = """
            // Generated from Schemas/Shop/payload-generator.json. Do not edit.
            // Regenerate: swift package plugin generate
            // What generated code calls: PayloadRuntime/Validation/Violation.swift.
            // swift-format-ignore-file


            """
        #expect(text.hasPrefix(start))
        #expect(text.contains("\npublic nonisolated struct Violation: "))
        for (name, text) in files {
            #expect(!text.contains("import Payload"), "\(name)")
            #expect(!text.contains("\n\n\n"), "\(name) has two empty lines")
        }
    }

    @Test func everyFileIsEmbeddedUnderANameOfItsOwn() throws {
        let result = try Self.generate(Self.folder(.public, hasClient: true))
        let names = result.outputs.flatMap(\.files).map { $0.name.lowercased() }
        #expect(Set(names).count == names.count)
        for module in EmbeddedRuntime.modules {
            let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .appendingPathComponent("../../Sources/\(module)").standardizedFileURL.path
            let files = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
            let swift = files.filter { $0.hasSuffix(".swift") }
            #expect(swift.count > 10)
            #expect(names.count { $0.hasPrefix(module.lowercased() + "+") } == swift.count)
        }
    }

    @Test func namesAreTakenByWhatIsEmbeddedAlone() throws {
        #expect(try Self.files(Self.folder(.public, hasClient: true))["CallPayload.swift"] != nil)
        let alone = try Self.files(Self.folder(.public, hasClient: true, runtime: .module))
        #expect(alone["Call.swift"] != nil)
        #expect(alone["Violation.swift"]?.contains("\npublic import PayloadRuntime\n") == true)
        #expect(alone.keys.allSatisfy { !$0.contains("+") })
    }

    @Test func aChosenNameThatIsTakenIsReported() throws {
        let text =
            #"{"type": "object", "properties": {"a": {"type": "string"}}, "x-swift-name": "Violation"}"#
        let path = SchemaPath(
            shown: "Schemas/Shop/A.schema.json",
            root: "Schemas",
            relative: "Shop/A.schema.json"
        )
        for runtime in ModuleOptions.Runtime.allCases {
            var options = ModuleOptions()
            options.runtime = runtime
            let document = Pipeline.Document(path: path, bytes: Array(text.utf8))
            let result = try Self.generate(
                Pipeline.Folder(name: "Shop", options: options, documents: [document])
            )
            let reports = result.diagnostics.filter { $0.id == .nameCollision }.map(\.message)
            let report =
                "the Swift name `Violation` of \"A\" is already taken; it is named `ViolationPayload`"
            #expect(reports == (runtime == .embedded ? [report] : []))
        }
    }

    @Test func nothingIsReadWhereNoModuleEmbeds() throws {
        let folder = Self.folder(.public, hasClient: true, runtime: .module)
        #expect(try RuntimeFolder.load("/nowhere", for: [folder]) == nil)
        #expect(throws: RuntimeFolder.Failure.self) {
            try RuntimeFolder.load("/nowhere", for: [Self.folder(.public, hasClient: true)])
        }
    }

    /// With clients, so that all of both modules is looked at.
    @Test("Compiles alone without warnings", arguments: ModuleOptions.Access.allCases)
    func compiles(access: ModuleOptions.Access) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "embedded-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = try Self.files(Self.folder(access, hasClient: true))
        for (name, text) in files {
            try Data(text.utf8).write(to: folder.appendingPathComponent(name))
        }
        let paths = files.keys.sorted().map { folder.appendingPathComponent($0).path }
        let options = ["-typecheck", "-swift-version", "6", "-warnings-as-errors", "-parse-as-library"]
        let package = access == .package ? ["-package-name", "shop"] : []
        let outcome = try await Command.run(
            ["swiftc"] + options + package + ["-module-name", "Shop"] + paths,
            log: folder.appendingPathComponent("log")
        )
        #expect(outcome.status == 0, "\(outcome.output)")
    }
}
