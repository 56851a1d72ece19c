import JSONSchemaSuite
import PayloadRuntime

/// The program that runs generated validators.
enum SuiteDriver {
    /// A line that the program reads: which validator, and where the instance is.
    struct Request {
        let module: String
        /// The validator's number in its module.
        let validator: Int
        let range: Range<Int>
        /// The suite's file, in whose text the instance stands.
        let path: String

        var text: String { "\(module) \(validator) \(range.lowerBound) \(range.upperBound) \(path)" }
    }

    /// Reads a line of the program's: `[isValid, [[instanceLocation, ...], ...]]`.
    static func outcome(_ line: [UInt8]) -> ConformanceOutcome? {
        guard let parts = try? JSONDocument(parsing: line).root, let isValid = parts[0]?.boolean,
            let violations = parts[1]
        else { return nil }
        return ConformanceOutcome(
            isValid: isValid,
            violations: violations.elements.map { $0.elements.compactMap(\.string) }
        )
    }

    static func source(of modules: [SuiteModule]) -> String {
        modules.map { "import \($0.name)\n" }.joined() + """
            import Foundation
            import PayloadRuntime

            func outcome<Schema: PayloadSchema>(_ schema: Schema.Type, _ bytes: Data) throws -> JSONValue {
                let instance = try JSONDocument(parsing: bytes).root
                var violations: [Violation] = []
                do throws(ValidationError) {
                    try schema.validate(instance)
                } catch {
                    violations = error.violations
                }
                let texts = violations.map { violation in
                    JSONValue.array([
                        .string(violation.instanceLocation),
                        .string(violation.keywordLocation),
                        .string(violation.absoluteKeywordLocation),
                        .string(violation.keyword),
                        .string(violation.message),
                    ])
                }
                return .array([.boolean(schema.isValid(instance)), .array(texts)])
            }

            @main
            struct Driver {
                static func main() throws {
                    let validators: [String: [any PayloadSchema.Type]] = [
            \(modules.map { "            \"\($0.name)\": \($0.name).suiteValidators(),\n" }.joined())        ]
                    let list = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8)
                    let answers = URL(fileURLWithPath: CommandLine.arguments[2])
                    try Data().write(to: answers)
                    let output = try FileHandle(forWritingTo: answers)
                    var texts: [String: Data] = [:]
                    for line in list.split(separator: "\\n") {
                        let parts = line.split(separator: " ", maxSplits: 4).map(String.init)
                        guard let schema = validators[parts[0]]?[Int(parts[1]) ?? 0] else { continue }
                        let text = try texts[parts[4]] ?? Data(contentsOf: URL(fileURLWithPath: parts[4]))
                        texts[parts[4]] = text
                        let range = (Int(parts[2]) ?? 0)..<(Int(parts[3]) ?? 0)
                        // Written one by one, so that what comes before a crash is there.
                        output.write(Data(try outcome(schema, text.subdata(in: range)).encodedBytes() + [10]))
                    }
                }
            }

            """
    }
}
