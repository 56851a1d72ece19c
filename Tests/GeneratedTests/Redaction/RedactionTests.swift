import Foundation
import PayloadRuntime
import Testing

/// What must not be shown is shown nowhere: secrets are planted wherever a schema marks a value, and every text that is
/// made of the payload, of its parts and of the errors about it is searched for them.
@Suite struct RedactionTests {
    @Test(arguments: SearchedType.all)
    func valuesShowNoSecret(searched: SearchedType) throws {
        let schema = try LocatedSchema(file: searched.schema)
        var planted: Set<String> = []
        for instance in try searched.instances() {
            let shown = try [0, 1].map { variant -> [String] in
                var planter = SecretPlanter(variant: variant)
                let bytes = try planter.plant(in: JSONValue(decoding: instance), of: schema).encoded()
                planted.formUnion(planter.planted)
                // Nothing that was planted got lost, or there would be nothing to find.
                #expect(try JSONValue(decoding: searched.type.rewrite(bytes)) == JSONValue(decoding: bytes))
                return Showings.of(try searched.type.decode(bytes))
            }
            expectNoSecret(in: shown[0] + shown[1])
            // Also of secrets that are no text to search for, such as a flag or a value from a list.
            #expect(shown[0] == shown[1])
        }
        let marks = Self.marks(in: schema)
        #expect(marks.subtracting(planted) == [], "marked, and never planted")
        #expect(marks.count <= planted.count)
    }

    @Test(arguments: SearchedType.all)
    func errorsShowNoSecret(searched: SearchedType) throws {
        let schema = try LocatedSchema(file: searched.schema)
        var seen: Set<String> = []
        var shown: Set<String> = []
        var failures = 0
        for instance in try searched.instances() {
            let value = try JSONValue(decoding: instance)
            var planter = SecretPlanter(variant: 0)
            let planted = try planter.plant(in: value, of: schema)
            var wrong = [planted]
            for scalar in planter.scalars where seen.insert(scalar.schema).inserted {
                wrong += Self.wrongValues(insteadOfSecret: scalar.isSecret).map {
                    planted.replacing(scalar.path[...], with: $0)
                }
            }
            for instance in wrong {
                let errors = errors(of: try instance.encoded(), searched.type)
                failures += errors.count
                for error in errors where shown.insert("\(type(of: error)) \(error)").inserted {
                    expectNoSecret(in: Showings.of(error))
                }
            }
        }
        #expect(failures > 0)
    }

    /// A text that is cut short, has something behind it, or holds what no JSON text may hold.
    @Test(arguments: SearchedType.all)
    func syntaxErrorsShowNoSecret(searched: SearchedType) throws {
        let schema = try LocatedSchema(file: searched.schema)
        let instance = try #require(try searched.instances().first)
        var planter = SecretPlanter(variant: 0)
        let bytes = try planter.plant(in: JSONValue(decoding: instance), of: schema).encoded()
        var broken = [bytes + Data("x".utf8), bytes.dropLast() + Data(" planted-name: 1}".utf8)]
        let secret = Data(SecretPlanter.text(0).utf8)
        if let range = bytes.range(of: secret) {
            for count in [0, 8, secret.count, secret.count + 1] {
                let end = range.lowerBound + count
                broken += [
                    bytes[..<end], bytes[..<end] + [7] + bytes[end...],
                    bytes[..<end] + [0xFF] + bytes[end...],
                ]
            }
            broken.append(bytes[..<range.upperBound] + Data("\\x".utf8) + bytes[range.upperBound...])
        }
        for bytes in broken {
            let errors = errors(of: Data(bytes), searched.type)
            // Of Foundation's decoder there is one too, unless it takes what is no JSON.
            #expect(errors.count >= 2)
            for error in errors { expectNoSecret(in: Showings.of(error)) }
        }
    }

    /// The search itself finds a secret in each of the ways to show one.
    @Test func theSearchFindsWhatIsNotHidden() {
        struct Open: Error {
            class Base: @unchecked Sendable { let secret = SecretPlanter.text(0) }
            final class Derived: Base, @unchecked Sendable {}
            let base = Derived()
        }
        struct Shown: CustomStringConvertible { let description = SecretPlanter.text(1) }
        #expect(Self.secrets(in: Showings.of(Open())).count >= 3)
        #expect(Self.secrets(in: Showings.of(["key": [Shown()]])).count >= 3)
        #expect(Self.secrets(in: Showings.of(Sensitive(SecretPlanter.text(0)))) == [])
    }

    // MARK: - Helpers

    private func expectNoSecret(in texts: [String], sourceLocation: SourceLocation = #_sourceLocation) {
        let found = Self.secrets(in: texts)
        #expect(found == [], sourceLocation: sourceLocation)
    }

    private static func secrets(in texts: [String]) -> [String] {
        // C's search takes a hundredth of the time; no text has a zero in it that would end it.
        Set(texts).filter { text in
            text.withCString { text in SecretPlanter.texts.contains { strstr(text, $0) != nil } }
        }.sorted()
    }

    /// What reading, validating, and reading with Foundation say is wrong.
    private func errors(of bytes: Data, _ type: PayloadType) -> [any Error] {
        let attempts: [() throws -> Void] = [
            { _ = try type.decode(bytes) }, { try type.validate(bytes, .init()) },
            { _ = try type.decodeWithFoundation(bytes) }, { try type.validateValue(bytes, .init()) },
        ]
        return attempts.compactMap { attempt in
            do {
                try attempt()
                return nil
            } catch {
                return error
            }
        }
    }

    /// Values of another type, length or form; where no secret belongs, a secret.
    private static func wrongValues(insteadOfSecret isSecret: Bool) -> [JSONValue] {
        let text = SecretPlanter.text(0)
        let values: [JSONValue] = [
            .array([.string(text)]), ["planted": .string(text)], 987_654_321,
            .string(String(repeating: text, count: 300)), .string(""),
        ]
        return isSecret ? values + [true, .null, .array([987_654_321])] : values + [.string(text)]
    }

    /// The marked schemas inside a schema, those of other files left out.
    private static func marks(in schema: LocatedSchema) -> Set<String> {
        var marks: Set<String> = []
        if schema.keyword("x-sensitive") != nil { marks.insert(schema.id) }
        guard case .object(let members) = schema.value else { return marks }
        for (name, value) in members where !["examples", "default", "const", "enum"].contains(name) {
            switch value {
            case .object:
                if let inner = schema.subschema(name) { marks.formUnion(Self.marks(in: inner)) }
            case .array(let elements):
                for index in elements.indices {
                    if let inner = schema.subschema(name, String(index)) {
                        marks.formUnion(Self.marks(in: inner))
                    }
                }
            default: break
            }
        }
        return marks
    }
}
