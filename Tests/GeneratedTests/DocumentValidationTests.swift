import Foundation
import PayloadRuntime
import Testing

/// The generated validators against every instance under Tests/Documents.
@Suite struct DocumentValidationTests {
    /// Received bytes are valid, and so is the value that they are read as.
    @Test func acceptedInstancesAreValid() throws {
        var count = 0
        for (type, instance) in try instances("accept") {
            count += 1
            #expect(throws: Never.self, "\(instance.path)") {
                try type.validate(instance.bytes, instance.context)
                try type.validateValue(instance.bytes, instance.context)
            }
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
                try type.validate(instance.bytes, instance.context)
            }
            #expect(places(error) == instance.violations, "\(instance.path)")
        }
        print("rejected instances: \(count)")
        #expect(try count == Documents.count("reject"))
    }

    /// What only the payments vocabulary rejects, received and as a value.
    @Test func extendedInstancesHaveTheirViolations() throws {
        var count = 0
        for (type, instance) in try instances("reject-extended") {
            count += 1
            let received = #expect(throws: ValidationError.self, "\(instance.path)") {
                try type.validate(instance.bytes, instance.context)
            }
            #expect(places(received) == instance.violations, "\(instance.path)")
            // A type that holds lengths of time and amounts holds only those, and one of an update no null.
            guard isHeld(instance.bytes, by: type) else { continue }
            let sent = #expect(throws: ValidationError.self, "\(instance.path)") {
                try type.validateValue(instance.bytes, instance.context)
            }
            #expect(places(sent) == instance.violations, "\(instance.path)")
        }
        print("extended instances: \(count)")
        #expect(try count == Documents.count("reject-extended"))
    }

    /// A value that the type can hold is judged like the bytes that it was read from.
    @Test func rejectedValuesHaveTheSameViolations() throws {
        var count = 0
        for (type, instance) in try instances("reject") {
            guard isHeld(instance.bytes, by: type) else { continue }
            count += 1
            let error = #expect(throws: ValidationError.self, "\(instance.path)") {
                try type.validateValue(instance.bytes, instance.context)
            }
            #expect(places(error) == instance.violations, "\(instance.path)")
        }
        print("rejected values: \(count)")
        #expect(count > 300)
    }

    /// Whether a value of the type says all that an instance says.
    private func isHeld(_ bytes: Data, by type: PayloadType) -> Bool {
        guard let written = try? type.rewrite(bytes), let value = try? JSONValue(decoding: bytes) else {
            return false
        }
        return (try? JSONValue(decoding: written)) == value
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
