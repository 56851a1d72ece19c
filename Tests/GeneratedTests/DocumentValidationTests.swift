import Foundation
import PayloadRuntime
import Testing

/// The generated validators against every instance under Tests/Documents. What only keywords of the payments
/// vocabulary reject that validators do not assert is left out.
@Suite struct DocumentValidationTests {
    /// Received bytes are valid, and so is the value that they are read as.
    @Test func acceptedInstancesAreValid() throws {
        var count = 0
        for (type, instance) in try instances("accept") {
            count += 1
            #expect(throws: Never.self, "\(instance.path)") { try type.validate(instance.bytes) }
            #expect(throws: Never.self, "\(instance.path)") { try type.validateValue(instance.bytes) }
        }
        print("accepted instances: \(count)")
        #expect(try count == Documents.count("accept"))
    }

    /// The violations are those that the schema's reader expects, and no others.
    @Test func rejectedInstancesHaveTheirViolations() throws {
        var count = 0
        for (type, instance) in try instances("reject") {
            count += 1
            let error = #expect(throws: ValidationError.self, "\(instance.path)") {
                try type.validate(instance.bytes)
            }
            #expect(places(error) == instance.violations, "\(instance.path)")
        }
        print("rejected instances: \(count)")
        #expect(try count == Documents.count("reject"))
    }

    /// A value that the type can hold is judged like the bytes that it was read from.
    @Test func rejectedValuesHaveTheSameViolations() throws {
        var count = 0
        for (type, instance) in try instances("reject") {
            guard let written = try? type.rewrite(instance.bytes),
                try JSONValue(decoding: written) == JSONValue(decoding: instance.bytes)
            else { continue }
            count += 1
            let error = #expect(throws: ValidationError.self, "\(instance.path)") {
                try type.validateValue(instance.bytes)
            }
            #expect(places(error) == instance.violations, "\(instance.path)")
        }
        print("rejected values: \(count)")
        #expect(count > 300)
    }

    /// What only the payments vocabulary rejects.
    @Test func extendedInstancesHaveTheirViolations() throws {
        var count = 0
        for (type, instance) in try instances("reject-extended") where !instance.violations.isEmpty {
            count += 1
            let error = #expect(throws: ValidationError.self, "\(instance.path)") {
                try type.validate(instance.bytes)
            }
            #expect(places(error) == instance.violations, "\(instance.path)")
        }
        #expect(count >= 2)
    }

    private func instances(_ kind: String) throws -> [(PayloadType, Documents.Instance)] {
        try PayloadType.all.flatMap { type in
            try Documents.instances(of: type.folder, kind).map { (type, $0) }
        }
    }

    private func places(_ error: ValidationError?) -> Set<String> {
        Set(error?.violations.map { "#\($0.instanceLocation) \($0.keyword)" } ?? [])
    }
}
