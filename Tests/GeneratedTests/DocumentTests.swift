import Foundation
import PayloadRuntime
import Testing

/// The generated types against every instance under Tests/Documents.
@Suite struct DocumentTests {
    @Test func everyFolderHasATypeAndEveryTypeAFolder() throws {
        let listed = PayloadType.all.map(\.folder)
        #expect(Set(listed).count == listed.count)
        let folders = try Documents.folders()
        #expect(folders.subtracting(listed).sorted() == [])
        #expect(Set(listed).subtracting(folders).sorted() == [])
    }

    /// Reading and writing an accepted instance loses nothing and adds nothing.
    @Test func acceptedInstancesRoundTrip() throws {
        try forEachAcceptedInstance { type, instance in
            let written = try type.rewrite(instance.bytes)
            #expect(try value(of: written) == value(of: instance.bytes), "\(instance.path)")
        }
    }

    /// The same by way of `Codable`, for an app that has coders of its own.
    @Test func acceptedInstancesRoundTripThroughFoundation() throws {
        try forEachAcceptedInstance { type, instance in
            let written = try type.rewriteWithFoundation(instance.bytes)
            #expect(try value(of: written) == value(of: instance.bytes), "\(instance.path)")
        }
    }

    /// Members are written in the order in which the schema declares them, whatever the order they came in.
    @Test func membersAreWrittenInTheOrderOfTheSchema() throws {
        var comparisons = 0
        try forEachAcceptedInstance { type, instance in
            let declared = try declaredNames(of: type)
            guard case .object(let written) = try value(of: type.rewrite(reversed(instance.bytes))) else {
                return
            }
            let known = written.names.filter(declared.contains)
            #expect(known == declared.filter(written.names.contains), "\(instance.path)")
            if known.count > 1 { comparisons += 1 }
        }
        #expect(comparisons > 100)
    }

    /// What a schema rejects is a value that a validator refuses or an error that says why; it is never a trap
    /// and never another kind of error.
    @Test func rejectedInstancesGiveAValueOrATypedError() throws {
        for kind in ["reject", "reject-extended"] {
            var count = 0
            for type in PayloadType.all {
                for instance in try Documents.instances(of: type.folder, kind) {
                    count += 1
                    do {
                        _ = try value(of: type.rewrite(instance.bytes))
                    } catch let error as PayloadDecodingError {
                        #expect(!error.expected.isEmpty && !error.found.isEmpty, "\(instance.path)")
                    } catch {
                        #expect(error is JSONSyntaxError, "\(instance.path): \(error)")
                    }
                }
            }
            #expect(try count == Documents.count(kind) && count > 0)
        }
    }

    // MARK: - Helpers

    /// Runs a check on every accepted instance, and makes sure that none was left out.
    private func forEachAcceptedInstance(
        _ check: (PayloadType, Documents.Instance) throws -> Void
    ) throws {
        var count = 0
        for type in PayloadType.all {
            let instances = try Documents.instances(of: type.folder, "accept")
            #expect(!instances.isEmpty, "\(type.folder) has no accepted instance")
            for instance in instances {
                count += 1
                #expect(throws: Never.self, "\(instance.path)") { try check(type, instance) }
            }
        }
        #expect(try count == Documents.count("accept"))
    }

    private func value(of bytes: Data) throws -> JSONValue {
        try JSONValue(decoding: bytes)
    }

    /// The instance with the members of its outermost object in reverse order.
    private func reversed(_ bytes: Data) throws -> Data {
        guard case .object(let members) = try value(of: bytes) else { return bytes }
        var map = PropertyMap<JSONValue>()
        for (name, value) in members.reversed() { map[name] = value }
        return try JSONValue.object(map).encoded()
    }

    /// The names under `properties` in the type's schema file; none where the schema is not an object's.
    private func declaredNames(of type: PayloadType) throws -> [String] {
        let file = Documents.package.appending(path: "Schemas/\(type.folder).schema.json")
        guard case .object(let schema) = try value(of: Data(contentsOf: file)),
            case .object(let properties)? = schema["properties"]
        else { return [] }
        return properties.names
    }
}
