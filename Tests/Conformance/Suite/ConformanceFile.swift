import Foundation
import JSONSource

/// A file of the suite: groups of tests, each with a schema.
package struct ConformanceFile: Sendable {
    /// Below `draft2020-12`, without its ending.
    package let name: String
    package let url: URL
    package let groups: [ConformanceGroup]

    /// - Parameter root: the parsed text.
    init(name: String, url: URL, bytes: [UInt8], root: JSONNode) {
        self.name = name
        self.url = url
        groups = (root.elements ?? []).enumerated().map { number, node in
            ConformanceGroup(file: name, number: number, bytes: bytes, node: node)
        }
    }
}

/// A schema of the suite and the tests of it.
package struct ConformanceGroup: Sendable {
    /// `file: group`.
    package let name: String

    /// The schema's name for the generator, unlike that of any other group: `allOf group 3`.
    package let schemaName: String

    /// The schema's text. Empty when there is none.
    package let schema: [UInt8]
    package let tests: [ConformanceTest]

    init(file: String, number: Int, bytes: [UInt8], node: JSONNode) {
        let name = "\(file): \(node["description"]?.string ?? "")"
        self.name = name
        schemaName = file.map { $0.isLetter || $0.isNumber ? "\($0)" : " " }.joined() + " group \(number)"
        schema = node["schema"].map { Array(bytes[$0.range.start..<$0.range.end]) } ?? []
        tests = (node["tests"]?.elements ?? []).compactMap { test in
            guard let data = test["data"], let isValid = test["valid"]?.boolean else { return nil }
            return ConformanceTest(
                name: "\(name): \(test["description"]?.string ?? "")",
                range: data.range.start..<data.range.end,
                instance: Array(bytes[data.range.start..<data.range.end]),
                isValid: isValid
            )
        }
    }
}

/// An instance and its verdict.
package struct ConformanceTest: Sendable {
    /// `file: group: test`.
    package let name: String

    /// Where the instance stands in the file, in bytes.
    package let range: Range<Int>

    /// The instance's text.
    package let instance: [UInt8]

    /// What the suite says of it.
    package let isValid: Bool
}
