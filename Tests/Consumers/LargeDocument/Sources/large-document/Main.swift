import Foundation

/// Runs all checks. The argument is the folder of the documents' examples.
@main
enum Main {
    static func main() async throws {
        guard CommandLine.arguments.count == 2 else {
            print("usage: large-document EXAMPLES")
            exit(2)
        }
        var checks = Checks()
        try Examples(folder: URL(fileURLWithPath: CommandLine.arguments[1], isDirectory: true)).run(&checks)
        try Payments().run(&checks)
        try await Operations().run(&checks)
        print("\(checks.passed) checks passed, \(checks.failed) failed")
        exit(checks.failed == 0 ? 0 : 1)
    }
}
