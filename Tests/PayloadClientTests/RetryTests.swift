import Foundation
import PayloadRuntime
import Testing

@testable import PayloadClient

@Suite struct RetryTests {
    /// A client that may repeat, which notes how long it would have waited.
    private func notes(
        _ answers: RecordingTransport.Step...,
        idempotency: OperationDescription.Idempotency = .always,
        policy: RetryPolicy? = RetryPolicy()
    ) -> (Notes, Waits) {
        let waits = Waits()
        var notes = Notes()
        notes.transport = RecordingTransport(answers)
        notes.idempotency = idempotency
        notes.options.retry = policy
        notes.options.random = { 1 }
        notes.options.sleep = { waits.append($0) }
        notes.options.now = { Date(timeIntervalSince1970: 784_111_777) }  // Sun, 06 Nov 1994 08:49:37 GMT
        return (notes, waits)
    }

    @Test(arguments: [408, 429, 502, 503, 504]) func statusesOfAServiceThatCouldNotAnswer(status: Int)
        async throws
    {
        let (notes, waits) = notes(.status(status), .status(status), .json(200, #"{"text":"hi"}"#))
        #expect(try await notes.save().get().text == "hi")
        #expect(notes.transport.requests.count == 3)
        #expect(waits.all == [.milliseconds(250), .milliseconds(500)])
        #expect(Set(notes.transport.requests.map(\.body)).count == 1)
    }

    @Test(arguments: [200, 400, 401, 409, 500, 501]) func otherStatusesAreAnswers(status: Int) async throws {
        let (notes, waits) = notes(.json(status, #"{"text":"hi"}"#))
        #expect(try await notes.save().response.status == status)
        #expect(notes.transport.requests.count == 1)
        #expect(waits.all.isEmpty)
    }

    @Test(arguments: [
        TransportError.notConnected("refused"), .timedOut, .connectionLost("reset"),
    ]) func failuresOfTheConnection(failure: TransportError) async throws {
        let (notes, _) = notes(.failure(failure), .status(204))
        #expect(try await notes.save().response.status == 204)
        #expect(notes.transport.requests.count == 2)
    }

    @Test(arguments: [
        TransportError.cancelled, .tooLarge(limit: 1), .other("garbage"), .notSent("why"),
    ]) func otherFailuresAreFinal(failure: TransportError) async {
        let (notes, _) = notes(.failure(failure), .status(204))
        #expect(await notes.failure()?.transportError == failure)
        #expect(notes.transport.requests.count == 1)
    }

    @Test func theLastAttemptIsTheAnswer() async throws {
        let (notes, waits) = notes(.status(503), policy: RetryPolicy(attempts: 4, limit: .milliseconds(600)))
        let outcome = try await notes.save()
        #expect(outcome.response.status == 503)
        #expect(notes.transport.requests.count == 4)
        #expect(waits.all == [.milliseconds(250), .milliseconds(500), .milliseconds(600)])
        let (lost, _) = self.notes(.failure(TransportError.timedOut), policy: RetryPolicy(attempts: 2))
        #expect(await lost.failure()?.attempts == 2)
    }

    @Test func onlyWhatTheDocumentAndTheCallerAllowIsRepeated() async throws {
        let header = OperationDescription.Idempotency.withHeader("X-Key")
        let cases: [(OperationDescription.Idempotency, RetryPolicy?)] = [
            (.none, RetryPolicy()), (.always, nil), (.always, RetryPolicy(attempts: 1)),
            (.always, RetryPolicy(attempts: -1)), (header, RetryPolicy()),
        ]
        for (idempotency, policy) in cases {
            let (notes, _) = notes(.status(503), idempotency: idempotency, policy: policy)
            #expect(try await notes.save().response.status == 503)
            #expect(notes.transport.requests.count == 1)
        }
        let (keyed, _) = notes(.status(503), idempotency: header)
        var call = keyed.call()
        call.header("x-key", "k1")
        let _: NoteOutcome = try await call.send()
        #expect(keyed.transport.requests.compactMap { $0.headers["X-Key"] } == ["k1", "k1", "k1"])
    }

    @Test func aKeyThatAnInterceptorAddsAllowsNothing() async throws {
        var (notes, _) = notes(.status(503), idempotency: .withHeader("X-Key"))
        notes.options.interceptors = [Adding(name: "X-Key", value: "k")]
        #expect(try await notes.save().response.status == 503)
        #expect(notes.transport.requests.count == 1)
    }

    @Test(arguments: [
        ("7", Duration.seconds(7)), ("0", .zero), ("Sun, 06 Nov 1994 08:49:42 GMT", .seconds(5)),
        ("Sun, 06 Nov 1994 08:00:00 GMT", .zero), ("soon", .milliseconds(250)), ("-1", .milliseconds(250)),
        ("20", .seconds(20)),
    ]) func theServiceSaysWhen(value: String, wait: Duration) async throws {
        let (notes, waits) = notes(.status(503, ["Retry-After": value]), .status(204))
        #expect(try await notes.save().response.status == 204)
        #expect(waits.all == [wait])
    }

    @Test(arguments: ["21", "99999999999999999999", "Mon, 07 Nov 1994 08:49:37 GMT"])
    func aLongerWaitIsTheCallersDecision(value: String) async throws {
        let (notes, waits) = notes(.status(503, ["Retry-After": value]), .status(204))
        #expect(try await notes.save().response.status == 503)
        #expect(waits.all.isEmpty)
    }

    @Test func theWaitIsAnyPartOfItsBound() async throws {
        var (notes, waits) = notes(.status(503), policy: RetryPolicy(attempts: 3, base: .seconds(1)))
        notes.options.random = { 0.25 }
        _ = try await notes.save()
        #expect(waits.all == [.milliseconds(250), .milliseconds(500)])
    }

    @Test func extremePoliciesDoNotTrap() async throws {
        let huge = Duration.seconds(Int64.max)
        let (notes, waits) = notes(.status(503), policy: RetryPolicy(attempts: 80, base: huge, limit: huge))
        _ = try await notes.save()
        #expect(waits.all.count == 79)
        let negative = RetryPolicy(attempts: 3, base: .seconds(-5), limit: .seconds(-5))
        let (other, none) = self.notes(.status(503), policy: negative)
        _ = try await other.save()
        #expect(none.all == [.zero, .zero])
    }

    // Task.sleep ends the process for a time that is too far away.
    @Test func noWaitIsTooLongToSleep() async throws {
        let policy = RetryPolicy(attempts: 2, base: .seconds(Int64.max), limit: .seconds(Int64.max))
        let (bounded, waits) = notes(.status(503), policy: policy)
        _ = try await bounded.save()
        // Times a Double, which has no exact number of attoseconds for it.
        #expect(waits.all.only.map { abs($0 / .seconds(1) - 1e9) < 1 } == true)
        let (asked, none) = notes(.status(503, ["Retry-After": "9223372036854775807"]), policy: policy)
        #expect(try await asked.save().response.status == 503)
        #expect(none.all.isEmpty)
        let sleep = ClientOptions().sleep
        let task = Task { try await sleep(.seconds(1_000_000_000)) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func cancellationEndsTheWait() async {
        var (notes, _) = notes(.status(503))
        notes.options.sleep = { _ in throw CancellationError() }
        let error = await notes.failure()
        #expect(error?.transportError == .cancelled)
        #expect(error?.phase == .sending)
        #expect(error?.attempts == 1)
        #expect(notes.transport.requests.count == 1)
    }

    @Test func aRealWaitIsCancelledAtOnce() async {
        // A busy machine runs the test late, so that only a wait far beyond that tells the two apart.
        let policy = RetryPolicy(limit: .seconds(3_600))
        var (notes, _) = notes(.status(503, ["Retry-After": "3600"]), policy: policy)
        notes.options.sleep = ClientOptions().sleep
        let start = ContinuousClock.now
        let task = Task { [notes] in await notes.failure() }
        while notes.transport.requests.isEmpty { await Task.yield() }
        task.cancel()
        #expect(await task.value?.transportError == .cancelled)
        #expect(ContinuousClock.now - start < .seconds(1_800))
    }
}

/// The waits that were asked for.
private final class Waits: @unchecked Sendable {
    private let lock = NSLock()
    private var waits: [Duration] = []

    var all: [Duration] { lock.withLock { waits } }

    func append(_ wait: Duration) {
        lock.withLock { waits.append(wait) }
    }
}
