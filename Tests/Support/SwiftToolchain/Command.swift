import Foundation

/// A command, run to its end.
package enum Command {
    package struct Outcome: Sendable {
        package let status: Int32
        package let output: String
    }

    /// Runs a command that is looked up on the path, with both outputs in one text.
    ///
    /// - Parameter log: a file that the outputs are written to.
    package static func run(_ arguments: [String], log: URL) async throws -> Outcome {
        // A file cannot fill up, as a pipe that nobody reads does.
        try Data().write(to: log)
        let handle = try FileHandle(forWritingTo: log)
        defer { try? handle.close() }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.standardOutput = handle
        process.standardError = handle
        let status = try await withCheckedThrowingContinuation {
            (continuation: CheckedContinuation<Int32, any Error>) in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do {
                try process.run()
            } catch {
                process.terminationHandler = nil
                continuation.resume(throwing: error)
            }
        }
        let output = String(decoding: try Data(contentsOf: log), as: UTF8.self)
        return Outcome(status: status, output: output)
    }
}
