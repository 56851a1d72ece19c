import Foundation
import Mustache

/// The official Mustache specification suite, read from a checkout of the official suites.
struct SpecificationSuite: Decodable {
    /// One test: a template, its data, and what they must give.
    struct Test: Decodable {
        let name: String
        let template: String
        let data: SpecificationData
        let partials: [String: String]?
        let expected: String

        /// Renders the test with our engine.
        func render(missingNames: MustacheOptions.MissingNames) throws(MustacheError) -> String {
            var parsed: [String: MustacheTemplate] = [:]
            for (name, text) in partials ?? [:] {
                parsed[name] = try MustacheTemplate(name: name, text: text)
            }
            return try MustacheTemplate(name: "template", text: template)
                .render(data.value, partials: parsed, options: MustacheOptions(missingNames: missingNames))
        }
    }

    let tests: [Test]

    /// How to make the suite known, shown where its tests are skipped.
    static let hint: String = """
        No specification suite found. Point MUSTACHE_SPEC at the folder `specs` of a checkout of \
        https://github.com/mustache/spec, or put its files into conformance/mustache-spec in a folder \
        beside the package.
        """

    /// The folder of the suite's JSON files: what MUSTACHE_SPEC says, whether it exists or not, else
    /// `conformance/mustache-spec` in the first folder beside the package that has it, else nil.
    static var folder: URL? {
        if let path = ProcessInfo.processInfo.environment["MUSTACHE_SPEC"], !path.isEmpty {
            return URL(fileURLWithPath: path, isDirectory: true)
        }
        let package = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let parent = package.deletingLastPathComponent()
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
        return names.sorted()
            .map { parent.appendingPathComponent("\($0)/conformance/mustache-spec", isDirectory: true) }
            .first { FileManager.default.fileExists(atPath: $0.path) }
    }

    /// Reads one of the suite's files.
    /// - Throws: if there is no folder, no such file, or the file is none of the suite.
    static func load(_ file: String) throws -> SpecificationSuite {
        guard let folder else { throw CocoaError(.fileNoSuchFile) }
        let data = try Data(contentsOf: folder.appendingPathComponent("\(file).json"))
        return try JSONDecoder().decode(SpecificationSuite.self, from: data)
    }
}

/// JSON data as a value for templates; numbers become text.
struct SpecificationData: Decodable {
    let value: MustacheValue

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            value = .none
        } else if let flag = try? container.decode(Bool.self) {
            value = .flag(flag)
        } else if let number = try? container.decode(Int.self) {
            value = .text("\(number)")
        } else if let number = try? container.decode(Double.self) {
            value = .text("\(number)")
        } else if let text = try? container.decode(String.self) {
            value = .text(text)
        } else if let items = try? container.decode([SpecificationData].self) {
            value = .list(items.map(\.value))
        } else {
            value = .record(try container.decode([String: SpecificationData].self).mapValues(\.value))
        }
    }
}
