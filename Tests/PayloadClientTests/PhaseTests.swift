import Foundation
import PayloadRuntime
import Testing

@testable import PayloadClient

@Suite struct PhaseTests {
    @Test func aSuccessIsReadAndCanBeHad() async throws {
        let notes = Notes(.json(200, #"{"text":"hi","count":3}"#))
        let outcome = try await notes.save(Note(text: "a"))
        #expect(try outcome.get() == Note(text: "hi", count: 3))
        #expect(outcome.response.status == 200)
        #expect(notes.transport.requests.count == 1)
        #expect(notes.transport.requests.first?.timeout == .seconds(30))
        #expect(notes.transport.requests.first?.method == "POST")
    }

    @Test func aFailureIsThrownWithItsBody() async throws {
        let outcome = try await Notes(.json(400, #"{"text":"no"}"#)).save()
        do {
            _ = try outcome.get()
            Issue.record("400 is no success")
        } catch {
            #expect(error.phase == .status)
            #expect(error.response.status == 400)
            guard case .badRequest(let answer) = error.outcome else {
                Issue.record("\(error) has another outcome")
                return
            }
            #expect(answer.body.text == "no")
        }
    }

    @Test func sending() async {
        let error = await Notes(.failure(TransportError.connectionLost("reset"))).failure()
        #expect(error?.phase == .sending)
        #expect(error?.transportError == .connectionLost("reset"))
        #expect(error?.attempts == 1)
        #expect(error?.response == nil)
        #expect(await Notes(.failure(CancellationError())).failure()?.transportError == .cancelled)
    }

    @Test func validatingResponse() async {
        let error = await Notes(.json(200, #"{"text":"longer than ten"}"#)).failure()
        #expect(error?.phase == .validatingResponse)
        #expect(error?.parts == ["body: /text: expected at most 10 characters"])
        #expect(error?.response?.status == 200)
        #expect(error?.response?.body == Data(#"{"text":"longer than ten"}"#.utf8))
        #expect(error?.attempts == 1)
    }

    @Test func responsesCanBeLeftUnvalidated() async throws {
        var notes = Notes(.json(200, #"{"text":"longer than ten"}"#, ["X-Count": "many", "X-Token": "t"]))
        notes.options.validatesResponses = false
        #expect(try await notes.save().get().text == "longer than ten")
    }

    @Test func decoding() async {
        var notes = Notes(.json(200, #"{"text":7}"#))
        notes.options.validatesResponses = false
        let error = await notes.failure()
        #expect(error?.phase == .decoding)
        #expect(error?.reason == "the body: /text: expected a string, found a number")
        // Valid, and beyond what the type can hold.
        let large = await Notes(.json(200, #"{"text":"a","count":99999999999999999999}"#)).failure()
        #expect(large?.phase == .decoding)
        #expect(large?.response?.status == 200)
    }

    @Test func authenticatingAndVerifying() async {
        var notes = Notes(.json(200, #"{"text":"hi"}"#))
        notes.schemes = ["key"]
        notes.credentials = Authentication("key", Refusing(step: .authenticating))
        let unsigned = await notes.failure()
        #expect(unsigned?.phase == .authenticating)
        #expect(unsigned?.attempts == 0)
        #expect(notes.transport.requests.isEmpty)
        notes.credentials = Authentication("key", Refusing(step: .verifying))
        let unverified = await notes.failure()
        #expect(unverified?.phase == .verifying)
        #expect(unverified?.response?.status == 200)
        #expect(unverified?.attempts == 1)
    }

    @Test func onlySuccessesAreVerified() async throws {
        var notes = Notes(.json(400, #"{"text":"no"}"#))
        notes.schemes = ["key"]
        notes.credentials = Authentication("key", Refusing(step: .verifying))
        #expect(try await notes.save().success == nil)
        notes.transport = RecordingTransport([.json(200, #"{"text":"hi"}"#)])
        notes.schemes = []
        #expect(try await notes.save().get().text == "hi")
    }

    @Test func aCancelledTaskSendsNothing() async {
        let notes = Notes()
        let task = Task { () -> ClientError? in
            withUnsafeCurrentTask { $0?.cancel() }
            return await notes.failure()
        }
        let error = await task.value
        #expect(error?.transportError == .cancelled)
        #expect(error?.attempts == 0)
        #expect(notes.transport.requests.isEmpty)
    }
}

/// An authenticator that fails at one step.
private struct Refusing: Authenticator {
    let step: ClientError.Phase

    func authenticate(_ request: inout TransportRequest) async throws {
        if step == .authenticating { throw CredentialError("no key") }
    }

    func verify(_ response: TransportResponse, to request: TransportRequest) async throws {
        if step == .verifying { throw CredentialError("no signature") }
    }
}
