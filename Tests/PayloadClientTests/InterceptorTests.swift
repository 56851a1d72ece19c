import Foundation
import PayloadRuntime
import Testing

@testable import PayloadClient

@Suite struct InterceptorTests {
    private let secrets = ["hunter2", "s3cret", "undeclared"]

    @Test func requestsAreSeenWithoutSecrets() async throws {
        let watching = Watching()
        var notes = Notes()
        notes.options.interceptors = [watching]
        notes.schemes = ["key"]
        notes.credentials = Authentication("key", Signing())
        var call = notes.bareCall()
        call.path("owner", Sensitive<String>("hunter2"))
        call.query("q", "shown")
        call.header("X-Secret", Sensitive<String>("hunter2"))
        call.header("X-Shown", "shown")
        call.body(
            Note(text: "hi", secret: "hunter2", count: 7, additionalProperties: ["more": ["undeclared", 1]])
        )
        let request = try await call.sent()
        #expect(request?.headers["X-Signature"] == "s3cret-signature")
        #expect(request?.headers["X-Secret"] == "hunter2")
        let seen = try #require(watching.requests.first)
        #expect(seen.operation == "saveNote")
        #expect(seen.method == "POST")
        #expect(seen.url == "https://api.example.com/v1/<redacted>/notes?q=shown")
        #expect(seen.attempt == 1)
        #expect(seen.headers["X-Secret"] == "<redacted>")
        #expect(seen.headers["X-Shown"] == "shown")
        #expect(seen.headers["X-Signature"] == nil)
        let body = #"{"text":"hi","secret":"<redacted>","count":7,"more":"array of 2 elements"}"#
        #expect(seen.body == body)
        expectNoSecret(in: seen)
    }

    @Test func responsesAreSeenWithoutSecrets() async throws {
        let watching = Watching()
        let headers: HeaderFields = [
            "Set-Cookie": "id=s3cret", "Location": "/s3cret", "www-authenticate": "s3cret",
            "X-Token": "hunter2", "X-Undescribed": "s3cret",
            "X-Count": "3", "Retry-After": "4",
        ]
        let body = #"{"text":"hi","secret":"hunter2","more":{"a":"undeclared"}}"#
        var notes = Notes(.json(200, body, headers))
        notes.options.interceptors = [watching]
        #expect(try await notes.save().get().secret == "hunter2")
        let seen = try #require(watching.responses.first)
        #expect(watching.responses.count == 1)
        #expect(seen.status == 200)
        #expect(seen.byteCount == 58)
        #expect(seen.duration > .zero)
        #expect(
            seen.headers.map(\.value)
                == Array(repeating: "<redacted>", count: 5) + ["3", "4", "application/json"]
        )
        #expect(seen.body == #"{"text":"hi","secret":"<redacted>","more":"object of 1 member"}"#)
        expectNoSecret(in: seen)
    }

    @Test func whatIsNotReadIsNotShown() async throws {
        let watching = Watching()
        var notes = Notes(.json(500, "hunter2"))
        notes.options.interceptors = [watching]
        _ = try await notes.save()
        #expect(watching.responses.first?.body == nil)
        #expect(watching.responses.first?.byteCount == 7)
    }

    @Test func headerFieldsCanBeAddedAndNothingElse() async throws {
        let watching = Watching()
        var notes = Notes()
        notes.options.interceptors = [Adding(name: "traceparent", value: "00-1-2-01"), watching]
        let request = try await notes.call().sent()
        #expect(request?.headers["traceparent"] == "00-1-2-01")
        #expect(watching.requests.first?.headers["traceparent"] == "00-1-2-01")
    }

    @Test(arguments: [
        ("Content-Type", "a"), ("content-length", "1"), ("Host", "evil.example"), ("AUTHORIZATION", "a"),
        ("Accept", "a"), ("Transfer-Encoding", "chunked"), ("X Y", "a"), ("X-A", "a\r\nX-B: c"), ("", "a"),
        ("X-A", "é"),
    ]) func otherFieldsAreRefused(name: String, value: String) async {
        var notes = Notes()
        notes.options.interceptors = [Adding(name: name, value: value)]
        let error = await notes.failure()
        #expect(error?.phase == .building)
        guard case .thrown(let thrown as HeaderFieldError)? = error?.cause else {
            Issue.record("\(name) was accepted")
            return
        }
        #expect(thrown.name == name)
        #expect(notes.transport.requests.isEmpty)
    }

    @Test func eachAttemptIsSeenAndBeginsAnew() async throws {
        let watching = Watching()
        var notes = Notes(.failure(TransportError.timedOut), .status(503), .status(204))
        notes.idempotency = .always
        notes.options.retry = RetryPolicy(attempts: 3, base: .zero)
        notes.options.interceptors = [Adding(name: "X-Trace", value: "t"), watching]
        _ = try await notes.save()
        #expect(watching.requests.map(\.attempt) == [1, 2, 3])
        #expect(watching.responses.map(\.status) == [503, 204])
        #expect(watching.failures.map(\.error.attempts) == [1])
        #expect(notes.transport.requests.map { $0.headers.values(of: "X-Trace") } == [["t"], ["t"], ["t"]])
    }

    @Test func failuresAreSeenBeforeAndAfterSending() async throws {
        let watching = Watching()
        var notes = Notes(.json(200, #"{"text":"longer than ten"}"#))
        notes.options.interceptors = [watching]
        _ = await notes.failure(Note(text: "longer than ten", secret: "hunter2"))
        _ = await notes.failure()
        #expect(watching.failures.map(\.error.phase) == [.validatingRequest, .validatingResponse])
        #expect(watching.failures.map(\.request.attempt) == [0, 1])
        #expect(watching.failures.first?.request.url == "https://api.example.com/v1/{owner}/notes")
        #expect(watching.failures.first?.request.body == #"{"text":"longer than ten","secret":"<redacted>"}"#)
        #expect(watching.responses.isEmpty)
    }

    @Test func aResponseThatIsNotVerifiedIsNotShown() async {
        let watching = Watching()
        var notes = Notes(.json(200, #"{"text":"forged"}"#))
        notes.options.interceptors = [watching]
        notes.schemes = ["key"]
        notes.credentials = Authentication("key", Distrusting())
        let error = await notes.failure()
        #expect(error?.phase == .verifying)
        #expect(watching.responses.isEmpty)
        #expect(watching.failures.count == 1)
        #expect(error?.description.contains("forged") == false)
    }

    @Test func authenticatorsAddHeaderFieldsAndNothingElse() async throws {
        var notes = Notes()
        notes.schemes = ["key"]
        let forged = TransportRequest(
            operation: "x",
            method: "GET",
            origin: "https://evil.example",
            target: "/v1/ann/notes",
            headers: ["X-Forged": "1"],
            body: Data()
        )
        notes.credentials = Authentication("key", Signing { $0 = forged })
        let request = try await notes.call().sent()
        #expect(request?.origin == "https://api.example.com")
        #expect(request?.method == "POST")
        #expect(request?.headers["X-Forged"] == "1")
        notes.credentials = Authentication("key", Signing { $0.headers["X-A"] = "a\nb" })
        #expect(await notes.failure()?.phase == .authenticating)
    }

    private func expectNoSecret(in value: Any) {
        var dumped = ""
        dump(value, to: &dumped)
        for text in ["\(value)", String(reflecting: value), dumped] {
            for secret in secrets { #expect(!text.contains(secret)) }
        }
    }
}

/// An authenticator that accepts no response.
private struct Distrusting: Authenticator {
    func authenticate(_ request: inout TransportRequest) async throws {}

    func verify(_ response: TransportResponse, to request: TransportRequest) async throws {
        throw CredentialError("the signature is another one")
    }
}
