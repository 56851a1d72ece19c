import Barion
import Foundation
import PayloadRuntime
import TestSupport
import Testing

/// Validators against all that fuzzing found, and against payloads that are damaged at random.
@Suite struct ValidatorPropertyTests {
    private static let corpus = Documents.package.appending(path: "Tests/Fuzz/corpus/validator")

    @Test func whatFuzzingFound() throws {
        let files = try FileManager.default.contentsOfDirectory(
            at: Self.corpus,
            includingPropertiesForKeys: nil
        )
        #expect(!files.isEmpty)
        var accepted = 0
        for file in files {
            let bytes = Array(try Data(contentsOf: file))
            for payload in FuzzedPayloads.all {
                #expect(throws: Never.self, "\(file.lastPathComponent)") {
                    if try payload.check(bytes) { accepted += 1 }
                }
            }
        }
        #expect(accepted > 0 && accepted < files.count)
    }

    /// What one type accepts the others reject, so every document tries all of them.
    @Test(
        arguments: [
            ("Barion", "Barion/StartPaymentWithAppleTokenRequest"),
            ("PayerMax", "PayerMax/ApplyDropinSessionRequest"),
        ]
    )
    func documents(name: String, folder: String) throws {
        for (kind, isValid) in [("accept", true), ("reject", false)] {
            let instances = try Documents.instances(of: folder, kind)
            #expect(!instances.isEmpty)
            for instance in instances {
                // What is valid only with a fact is not valid here, where none is known. Without the time no clock is
                // asked.
                let isValidAlone = isValid && instance.context.facts.keys.allSatisfy { $0 == "now" }
                for payload in FuzzedPayloads.all {
                    #expect(throws: Never.self, "\(instance.path)") {
                        let isAccepted = try payload.check(Array(instance.bytes))
                        #expect(isAccepted == (isValidAlone && payload.name == name), "\(instance.path)")
                    }
                }
            }
        }
    }

    @Test func randomBytes() throws {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<500 {
            let count = Int.random(in: 0...64, using: &generator)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            for payload in FuzzedPayloads.all { #expect(try !payload.check(bytes)) }
        }
    }

    /// A letter of a text may become another one; a bracket, or a letter of a name, may not.
    @Test func payloadsWithAByteChanged() throws {
        let payload = try HostilePayload.bytes()
        var generator = SeededGenerator(seed: 2)
        var accepted = 0
        var count = 0
        for index in stride(from: 0, to: payload.count, by: 5) {
            var changed = payload
            changed[index] = UInt8.random(in: 0x20...0x7E, using: &generator)
            if try ValidatorProperties<StartPaymentWithAppleTokenRequest>.check(changed) { accepted += 1 }
            count += 1
        }
        #expect(accepted > count / 20 && accepted < count / 2)
    }
}
