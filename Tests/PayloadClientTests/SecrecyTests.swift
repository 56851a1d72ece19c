import Foundation
import PayloadRuntime
import Testing

@testable import PayloadClient

@Suite struct SecrecyTests {
    /// An error of somebody's own, which says more than it should.
    private struct Talkative: Error, CustomStringConvertible {
        let description = "the key is hunter2"
    }

    private let response = TransportResponse(
        status: 401,
        headers: ["WWW-Authenticate": "hunter2", "Content-Type": "text/plain"],
        body: Data("hunter2".utf8)
    )

    /// All that prints, dumps and mirrors make of a value.
    private func showings(_ value: Any) -> String {
        var dumped = ""
        dump(value, to: &dumped)
        var texts = [
            "\(value)", String(reflecting: value), dumped, "\([value])",
            "\(Mirror(reflecting: value).children)",
        ]
        if let error = value as? any Error {
            texts += [error.localizedDescription, "\(error as NSError)", "\((error as NSError).userInfo)"]
        }
        return texts.joined(separator: "\n")
    }

    @Test func errorsShowNoSecret() {
        let causes: [ClientError.Cause] = [
            .thrown(Talkative()), .refused("why"), .thrown(TransportError.timedOut), .invalid([]),
        ]
        for cause in causes {
            let error = ClientError(
                operation: "pay",
                phase: .sending,
                cause: cause,
                response: response,
                attempts: 2
            )
            #expect(!showings(error).contains("hunter2"))
            #expect(!showings(error.cause).contains("hunter2"))
            #expect(showings(error).contains("pay"))
        }
    }

    @Test func requestsAndCallsShowNoSecret() {
        var call = Notes().bareCall()
        call.path("owner", Sensitive<String>("hunter2"))
        call.header("X-Key", Sensitive<String>("hunter2"))
        call.body(Note(text: "hunter2"))
        #expect(call.description == "saveNote: POST /v1/{owner}/notes")
        #expect(!showings(call).contains("hunter2"))
        let request = TransportRequest(
            operation: "pay",
            method: "PUT",
            origin: "https://api.example.com",
            target: "/hunter2",
            headers: ["Authorization": "hunter2"],
            body: Data("hunter2".utf8),
            shownTarget: "/<redacted>"
        )
        #expect(!showings(request).contains("hunter2"))
        let authenticators: [any Authenticator] = [
            BasicAuthenticator(user: "u", password: "hunter2"), BearerAuthenticator(token: "hunter2"),
            HeaderKeyAuthenticator(name: "X-Key", key: "hunter2"),
            QueryKeyAuthenticator(name: "k", key: "hunter2"),
        ]
        for authenticator in authenticators {
            #expect(!showings(authenticator).contains("hunter2"))
            #expect(!showings(Authentication("key", authenticator)).contains("hunter2"))
        }
    }

    @Test func failuresAndLostRacesShowNoBody() {
        let answer = Answer(body: Note(text: "hunter2"), response: response)
        let failure = OperationFailure(outcome: NoteOutcome.badRequest(answer))
        #expect(!showings(failure).contains("hunter2"))
        #expect(
            failure.description
                == "saveNote: the service answered 401 (badRequest), which is no success; `outcome` has what it said"
        )
        let lost = LostRace(outcome: NoteOutcome.badRequest(answer), current: Note(text: "hunter2"))
        #expect(!showings(lost).contains("hunter2"))
        #expect(lost.operation == "saveNote")
    }

    @Test func answersPrintTheirBodyAndNotTheResponse() {
        let answer = Answer(body: Note(text: "shown", secret: "hunter2"), response: response)
        #expect(showings(answer).contains("shown"))
        #expect(!showings(answer).contains("hunter2"))
        let bytes = showings(Answer(body: Data("hunter2".utf8), response: response))
        #expect(bytes.contains("7 bytes"))
        #expect(!bytes.contains("hunter2"))
        // A dump of Data lists the bytes: 104 is an h.
        #expect(!bytes.contains("104"))
    }

    @Test func descriptionsSayWhatToDo() async {
        let invalid = await Notes().failure(Note(text: "longer than ten"))
        #expect(
            invalid?.description == """
                saveNote: validating the request failed:
                - body: /text: expected at most 10 characters
                Nothing was sent. Correct what is listed and call again.
                """
        )
        let lost = await Notes(.failure(TransportError.timedOut)).failure()
        #expect(
            lost?.description == """
                saveNote: sending the request failed: the time for the exchange was over
                The service may have done what was asked.
                """
        )
        let refused = await Notes(.failure(TransportError.notConnected("refused"))).failure()
        #expect(
            refused?.localizedDescription
                == "saveNote: sending the request failed: no connection was made: refused"
        )
        let other = await Notes(.failure(Talkative())).failure()
        #expect(other?.description.contains("Talkative was thrown; `cause` has it") == true)
    }

    @Test func descriptionsAreShortAndOnTheirLines() {
        let name = "/a\nFAKE\u{2028}\u{1B}[2J/" + String(repeating: "x", count: 2_000)
        let error = ValidationError(message: "expected nothing", instanceLocation: name, schemaLocation: "")
        let part = ClientError.InvalidPart(part: .body, error: error)
        #expect(part.description.hasPrefix(#"body: /a\nFAKE\u{2028}\u{1B}[2J/xxx"#))
        #expect(part.description.utf8.count < 1_100)
        let unread = ClientError.Cause.unreadable("the body: \(name)")
        #expect(unread.description.hasPrefix(#"the body: /a\nFAKE"#))
        #expect(unread.description.utf8.count < 1_100)
    }

    @Test func ofManyViolationsTheFirstAreShown() async throws {
        let elements = Array(repeating: "1", count: 5_000).joined(separator: ",")
        let error = await Notes(.json(201, "[\(elements)]")).failure()
        let lines = error?.description.split(separator: "\n") ?? []
        #expect(lines.count == 23)
        #expect(lines.dropLast().last == "- body: and 4980 more")
        guard case .invalid(let parts) = error?.cause else {
            Issue.record("the list is not valid")
            return
        }
        #expect(parts.first?.error.violations.count == 5_000)
    }

    @Test func errorsThatMayBeShownAreQuoted() async {
        let example = ExampleTransportError(operation: "pay", problem: .method(expected: "PUT"))
        let error = await Notes(.failure(example)).failure()
        #expect(error?.description == "saveNote: sending the request failed: pay: the method is not PUT.")
        let refused = await Notes(.failure(TransportError.notSent("no encryption"))).failure()
        #expect(
            refused?.description
                == "saveNote: sending the request failed: the request cannot be sent: no encryption"
        )
    }

    @Test func transportsShowNothing() {
        #expect(showings(URLSessionTransport.shared).contains("URLSessionTransport"))
        #expect(Mirror(reflecting: URLSessionTransport.shared).children.isEmpty)
        let transport = ExampleTransport([])
        #expect(transport.description == "ExampleTransport with 0 requests")
        #expect(Mirror(reflecting: transport).children.isEmpty)
    }

    @Test func onlyIsTheOneElement() {
        #expect([7].only == 7)
        #expect([Int]().only == nil)
        #expect([7, 8].only == nil)
    }
}
