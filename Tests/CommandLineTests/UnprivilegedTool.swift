import Foundation
import Testing

/// The program, run by somebody whom permissions stop. They do not stop the superuser, who runs many a CI.
enum UnprivilegedTool {
    /// Whether there is such a user, who can also reach the program.
    static let isAvailable: Bool = {
        guard geteuid() == 0 else { return true }
        guard let sandbox = try? Sandbox(), let run = try? run(["--help"], in: sandbox) else { return false }
        return run.status == 0
    }()

    static func run(_ arguments: [String], in sandbox: Sandbox) throws -> Tool.Outcome {
        guard geteuid() == 0 else { return try Tool.run(arguments, in: sandbox) }
        let program = try Tool.executable()
        // By convention the number of `nobody`, who owns nothing.
        let nobody = "65534"
        return try Tool.run(
            ["--reuid", nobody, "--regid", nobody, "--clear-groups", program.path] + arguments,
            in: sandbox,
            program: URL(fileURLWithPath: "/usr/bin/setpriv")
        )
    }
}
