import Foundation

/// The program that reads and validates every instance with the type that its case names.
enum CaseDriver {
    /// What the program says of an instance that comes back as it went in.
    static let unchanged = "unchanged"

    /// What stands before an instance that comes back as another one.
    static let changed = "changed: "

    /// What became of an instance.
    struct Outcome {
        /// What came of reading it without validation: ``CaseDriver/unchanged``, what it was changed to, or why it
        /// was refused.
        let reading: String

        /// Each violation on a line; empty for a valid instance.
        let violations: String

        /// Whether the type could not read it.
        var isRefused: Bool {
            reading != CaseDriver.unchanged && !reading.hasPrefix(CaseDriver.changed)
        }

        /// - Parameter line: what the program printed, a JSON array.
        /// - Throws: `DecodingError` for anything else.
        init(line: String) throws {
            let parts = try JSONDecoder().decode([String].self, from: Data(line.utf8))
            reading = parts.first ?? ""
            violations = parts.count == 2 ? parts[1] : line
        }
    }

    static func source(of cases: [CaseFolder]) -> String {
        // The types of a case without instances could hide those of the runtime.
        let imports = cases.filter { !$0.instances.isEmpty }.map { "@testable import \($0.moduleName)\n" }
            .joined()
        let rows = cases.flatMap { folder in
            Set(folder.instances.map(\.type)).sorted().map { type in
                let name = "\(folder.moduleName).\(type)"
                let schema = folder.hasSchema(besides: type) ? ", \(name)Schema.self" : ""
                return "    \"\(folder.name)/\(type)\": { try outcome(\(name).self\(schema), $0, $1) },\n"
            }
        }
        return imports + """
            import Foundation
            import PayloadRuntime

            func roundTrip<T: PayloadValue>(_ type: T.Type, _ bytes: Data) -> String {
                do {
                    let written = try T(decoding: bytes).encodedBytes()
                    let isSame = try JSONValue(decoding: bytes) == JSONValue(decoding: written)
                    return isSame ? "\(unchanged)" : "\(changed)" + String(decoding: written, as: UTF8.self)
                } catch {
                    return "\\(error)"
                }
            }

            func violations(_ body: () throws(ValidationError) -> Void) -> String {
                do {
                    try body()
                    return ""
                } catch {
                    return error.violations.map { "\\($0.instanceLocation) \\($0.keywordLocation): \\($0.message)" }
                        .joined(separator: "\\n")
                }
            }

            /// A type that does not validate is checked where it stands.
            func outcome<T: PayloadValue>(_ type: T.Type, _ bytes: Data, _ context: ValidationContext) throws -> [String] {
                [roundTrip(type, bytes), ""]
            }

            func outcome<T: PayloadValue, S: PayloadSchema>(
                _ type: T.Type, _ schema: S.Type, _ bytes: Data, _ context: ValidationContext
            ) throws -> [String] {
                [
                    roundTrip(type, bytes),
                    violations { () throws(ValidationError) in try S.validate(bytes, in: S.Context(context)) },
                ]
            }

            /// Received bytes and the value that is made of them must be judged alike.
            func outcome<T: ValidatedPayload>(
                _ type: T.Type, _ bytes: Data, _ context: ValidationContext
            ) throws -> [String] {
                let received = violations { () throws(ValidationError) in
                    _ = try T(validating: bytes, in: T.Context(context))
                }
                if received.isEmpty { try T(decoding: bytes).validate(in: T.Context(context)) }
                return [roundTrip(type, bytes), received]
            }

            /// The facts in a file, if there is one.
            func context(path: String) throws -> ValidationContext {
                guard let bytes = FileManager.default.contents(atPath: path) else { return ValidationContext() }
                return ValidationContext(facts: try JSONDecoder().decode([String: String].self, from: bytes))
            }

            let readers: [String: @Sendable (Data, ValidationContext) throws -> [String]] = [
            \(rows.isEmpty ? "    :" : rows.joined())
            ]

            @main
            struct Driver {
                static func main() throws {
                    let list = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8)
                    let lines = list.split(separator: "\\n").map(String.init)
                    for index in stride(from: 0, to: lines.count, by: 3) {
                        let parts = try outcome(lines[index], path: lines[index + 1], context: lines[index + 2])
                        print(String(decoding: try parts.encodedBytes(), as: UTF8.self))
                    }
                }

                static func outcome(_ reader: String, path: String, context file: String) throws -> [String] {
                    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
                    return try readers[reader]?(bytes, context(path: file)) ?? ["no reader", ""]
                }
            }

            """
    }
}
