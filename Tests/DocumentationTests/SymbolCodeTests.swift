import Foundation
import Testing

/// The code in the documentation of symbols compiles, in a setting that says what is around it.
@Suite struct SymbolCodeTests {
    /// What stands before a file's code. It is empty for code that needs nothing.
    private static let settings = [
        "Sources/PayloadRuntime/JSON/Nullable.swift": "",
        "Sources/PayloadRuntime/Values/ClosedEnumeration.swift": "",
        "Sources/PayloadRuntime/Sensitive/Sensitive.swift": """
        struct Request { let posKey: Sensitive<String> = "key" }
        let request = Request()
        func send(key: String) {}

        """,
        "Sources/PayloadClient/Transport/ExampleTransport.swift": """
        func expect(_ condition: Bool) {}
        let request = try StartPaymentWithAppleTokenRequest(decoding: "{}")

        """,
    ]

    /// Code that needs the package trait `Signing`. Tests/Consumers/RequestSigning has the same calls.
    private static let signing = [
        "Sources/PayloadSigning/PayerMax/PayerMaxAuthenticator.swift",
        "Sources/PayloadSigning/Worldline/V1HMACAuthenticator.swift",
    ]

    @Test func codeCompiles() async throws {
        let workshop = try Workshop()
        var sources: [URL] = []
        for code in try SymbolCode.all() where code.block.language == "swift" {
            if Self.signing.contains(code.path) { continue }
            guard let setting = Self.settings[code.path] else {
                Issue.record("\(code.path):\(code.block.line): no setting says what is around this code")
                continue
            }
            // The macro of Swift Testing would need that library.
            let text = code.block.text.replacing("#expect(", with: "expect(")
            let function = """
                import Barion
                import PayloadClient
                import PayloadRuntime

                func code\(sources.count)() async throws {
                \(setting)#sourceLocation(file: "\(code.path)", line: \(code.block.line))
                \(text)}

                """
            sources.append(try workshop.write(function, to: "Code\(sources.count).swift"))
        }
        #expect(sources.count >= Self.settings.count)
        sources.append(try workshop.write("", to: "main.swift"))
        _ = try await workshop.compile(sources, as: "Code")
    }

    @Test func codeWithCryptographyIsThatOfTheConsumer() throws {
        let folder = Catalogue.package.appendingPathComponent("Tests/Consumers/RequestSigning/Tests")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        let tests = try paths.filter { $0.hasSuffix(".swift") }.map {
            try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
        }.joined()
        for code in try SymbolCode.all() where Self.signing.contains(code.path) {
            // The type and the labels of the call; the values are others there.
            for line in code.block.lines {
                let call = try #require(line.firstMatch(of: /(?<type>[A-Z]\w+)\((?<labels>.*)\)/), "\(line)")
                let labels = call.labels.matches(of: /(\w+):/).map { String($0.1) }
                #expect(labels.count == 2)
                let pattern = "\(call.type)\\([^)]*?" + labels.map { "\($0):" }.joined(separator: "[^)]*?")
                #expect(try tests.firstMatch(of: Regex(pattern)) != nil, "\(code.path): \(line)")
            }
        }
    }
}
