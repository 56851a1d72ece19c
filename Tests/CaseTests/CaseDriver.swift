/// The program that reads every instance with the type that its case names.
enum CaseDriver {
    /// What the program says of an instance that comes back as it went in.
    static let unchanged = "unchanged"

    static func source(of cases: [CaseFolder]) -> String {
        let imports = cases.map { "@testable import \($0.moduleName)\n" }.joined()
        let rows = cases.flatMap { folder in
            Set(folder.instances.map(\.type)).sorted().map { type in
                "    \"\(folder.name)/\(type)\": { try roundTrip(\(folder.moduleName).\(type).self, $0) },\n"
            }
        }
        return imports + """
            import Foundation
            import PayloadRuntime

            func roundTrip<T: PayloadValue>(_ type: T.Type, _ bytes: Data) throws -> String {
                let written = try T(decoding: bytes).encodedBytes()
                let isSame = try JSONValue(decoding: bytes) == JSONValue(decoding: written)
                return isSame ? "\(unchanged)" : "changed: " + String(decoding: written, as: UTF8.self)
            }

            let readers: [String: @Sendable (Data) throws -> String] = [
            \(rows.isEmpty ? "    :" : rows.joined())
            ]

            @main
            struct Driver {
                static func main() throws {
                    let list = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8)
                    let lines = list.split(separator: "\\n").map(String.init)
                    for index in stride(from: 0, to: lines.count, by: 2) {
                        print(outcome(lines[index], path: lines[index + 1]))
                    }
                }

                static func outcome(_ reader: String, path: String) -> String {
                    do {
                        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
                        guard let read = readers[reader] else { return "no reader" }
                        return try read(bytes)
                    } catch {
                        return "\\(error)".split(separator: "\\n").joined(separator: "\\\\n")
                    }
                }
            }

            """
    }
}
