import Foundation
import PayloadRuntime

@testable import PayloadClient

/// A client as the generator writes one, whose service answers what a test says.
struct Notes {
    var transport: RecordingTransport
    var options = ClientOptions()
    var server = "https://api.example.com"
    var credentials: Authentication?
    var idempotency = OperationDescription.Idempotency.none
    var schemes: [String] = []
    var allowsAnonymous = false
    var path = "/v1/{owner}/notes"

    init(_ answers: RecordingTransport.Step...) {
        transport = RecordingTransport(answers)
    }

    /// The operation with everything that a document can say about a call.
    func call(_ owner: String = "ann") -> Call {
        var call = bareCall()
        call.path("owner", owner, NameParameter.self)
        return call
    }

    /// The call without a parameter.
    func bareCall() -> Call {
        let description = OperationDescription(
            name: "saveNote",
            method: "POST",
            path: path,
            schemes: schemes,
            allowsAnonymous: allowsAnonymous,
            idempotency: idempotency
        )
        return Call(
            description,
            server: server,
            authentication: credentials,
            transport: transport,
            options: options
        )
    }

    /// Saves a note.
    func save(_ note: Note = Note(text: "hi")) async throws(ClientError) -> NoteOutcome {
        var call = call()
        call.body(note)
        return try await call.send()
    }

    /// The error of a call that must fail.
    func failure(_ note: Note = Note(text: "hi")) async -> ClientError? {
        do throws(ClientError) {
            _ = try await save(note)
            return nil
        } catch {
            return error
        }
    }
}

extension Call {
    /// What is sent to a service that answers 204. Nil when nothing is.
    func sent() async throws(ClientError) -> TransportRequest? {
        let _: NoteOutcome = try await send()
        return (transport as? RecordingTransport)?.requests.last
    }

    /// The error of a call that must fail before it is sent.
    func failure() async -> ClientError? {
        do throws(ClientError) {
            let _: NoteOutcome = try await send()
            return nil
        } catch {
            return error
        }
    }
}

extension ClientError {
    /// The parts that are not valid, in words.
    var parts: [String] {
        if case .invalid(let parts) = cause { parts.map(\.description) } else { [] }
    }

    /// Why there can be no request, or no value.
    var reason: String? {
        switch cause {
        case .refused(let reason), .unreadable(let reason): reason
        case .invalid, .thrown: nil
        }
    }

    /// What a transport has thrown.
    var transportError: TransportError? {
        if case .thrown(let error) = cause { error as? TransportError } else { nil }
    }
}
