import ExampleTypes
import Foundation
import PayloadRuntime

/// Every example of the documents is valid, becomes a value of its type, and comes back as it was.
struct Examples {
    let folder: URL

    func run(_ checks: inout Checks) throws {
        var count = 0
        for (name, type) in exampleTypes.sorted(by: { $0.key < $1.key }) {
            let files = try FileManager.default.contentsOfDirectory(
                atPath: folder.appendingPathComponent(name).path
            )
            for file in files.sorted() {
                let bytes = try Data(contentsOf: folder.appendingPathComponent("\(name)/\(file)"))
                check(bytes, type, "\(name)/\(file)", &checks)
                count += 1
            }
        }
        // Both documents have 200 examples of bodies.
        checks.equal(count, 400, "the number of examples")
    }

    private func check<Body: ValidatedPayload>(
        _ bytes: Data,
        _ type: Body.Type,
        _ name: String,
        _ checks: inout Checks
    ) {
        do {
            let value = try Body(validating: bytes)
            try value.validate()
            checks.equal(try JSONValue(decoding: value.encodedBytes()), try JSONValue(decoding: bytes), name)
        } catch {
            checks.expect(false, "\(name): \(error)")
        }
    }
}
