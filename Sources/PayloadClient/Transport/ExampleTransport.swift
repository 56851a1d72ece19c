import Foundation
import PayloadRuntime

/// Answers from the examples of a document, for the tests of an app. Nothing is sent.
///
/// ```swift
/// let transport = ExampleTransport(BarionClient.operations)
/// let client = BarionClient(server: .test, transport: transport)
///
/// // The first example of a 2xx response, unless the test says something else.
/// _ = try await client.startPaymentWithAppleToken(request)
///
/// try transport.answer("startPaymentWithAppleToken", status: 400, example: "modelValidationError")
/// try transport.answer("startPaymentWithAppleToken", throwing: .timedOut)
/// #expect(transport.requests.count == 1)
/// ```
///
/// It records each request and checks it as a server would: its method and path, its content type, and its body, even
/// where the client was told not to. ``ExampleTransportError`` says what is wrong. A request that is recorded has its
/// bytes: `try transport.lastRequest?.body.map(StartPaymentWithAppleTokenRequest.init(validating:))` makes the body of
/// it again. Credentials are neither needed nor checked.
public final class ExampleTransport: Transport {
    private let operations: [String: OperationDescription]
    private let context: ValidationContext
    private let state = State()

    /// What changes, guarded by the lock.
    private final class State: @unchecked Sendable {
        let lock = NSLock()
        var requests: [TransportRequest] = []
        var next: [String: [Reply]] = [:]
        var always: [String: Reply] = [:]
    }

    /// What an operation is answered.
    private enum Reply {
        case response(TransportResponse)
        case error(TransportError)
    }

    /// Creates a transport for a client's operations.
    ///
    /// - Parameters:
    ///   - operations: those of the client: `BarionClient.operations`. Of two with the same name the first one counts.
    ///   - context: what the bodies of requests are validated with: facts, and the time for those that are checked
    ///     against the clock.
    public init(_ operations: [OperationDescription], context: ValidationContext = .init()) {
        self.operations = Dictionary(operations.map { ($0.name, $0) }) { first, _ in first }
        self.context = context
    }

    /// The requests so far, in their order, also those that were found wrong.
    public var requests: [TransportRequest] {
        state.lock.withLock { state.requests }
    }

    /// The latest request. Nil before the first one.
    public var lastRequest: TransportRequest? {
        state.lock.withLock { state.requests.last }
    }

    /// The requests of an operation, in their order.
    ///
    /// - Parameter operation: the `operationId` of the document.
    public func requests(of operation: String) -> [TransportRequest] {
        requests.filter { $0.operation == operation }
    }

    /// Forgets the requests and what was to be answered.
    public func reset() {
        state.lock.withLock {
            state.requests = []
            state.next = [:]
            state.always = [:]
        }
    }

    /// Checks a request, records it, and answers what was said for its operation, or its first example of a success.
    ///
    /// - Throws: ``ExampleTransportError`` when the request is not as the document says, or has no answer;
    ///   ``TransportError`` when a test has said so, and when the task is cancelled.
    public func send(_ request: TransportRequest) async throws -> TransportResponse {
        let planned = state.lock.withLock { () -> Reply? in
            state.requests.append(request)
            if let first = state.next[request.operation]?.first {
                state.next[request.operation]?.removeFirst()
                return first
            }
            return state.always[request.operation]
        }
        if Task.isCancelled { throw TransportError.cancelled }
        let operation = try known(request.operation)
        try ExampleRequestCheck(operation: operation, context: context).check(request)
        switch planned {
        case .response(let response): return response
        case .error(let error): throw error
        case nil: return Self.response(try Self.success(of: operation), status: nil)
        }
    }
}

extension ExampleTransport: OpaqueDescription {
    /// How many requests there were: `ExampleTransport with 2 requests`.
    public var description: String {
        "ExampleTransport with " + ViolationWords.counted(requests.count, "request")
    }
}

// MARK: - What is answered

extension ExampleTransport {
    /// How often something is answered.
    public enum Times: Hashable, Sendable {
        /// Once, after what was said before for once.
        case once
        /// Whenever nothing is left that is answered once. It replaces what was said before.
        case always
    }

    /// Answers an operation with an example of the document.
    ///
    /// - Parameters:
    ///   - operation: the `operationId` of the document.
    ///   - status: the status code. It selects the examples of that status, or else those of its class (`4XX`), or else
    ///     the `default` ones.
    ///   - example: the name of the example. Nil for the first one.
    ///   - times: how often.
    /// - Throws: ``ExampleTransportError`` when there is none, with those that there are.
    public func answer(
        _ operation: String,
        status: Int,
        example: String? = nil,
        times: Times = .always
    ) throws {
        let operation = try known(operation)
        let found = try Self.example(of: operation, status: status, name: example)
        set(.response(Self.response(found, status: status)), operation.name, times)
    }

    /// Answers an operation with an example of the document by its name alone.
    ///
    /// - Parameters:
    ///   - operation: the `operationId` of the document.
    ///   - example: the name of the example. One for any status, `default`, comes with the status 500; that of a
    ///     class, such as `4XX`, with its first one, 400.
    ///   - times: how often.
    /// - Throws: ``ExampleTransportError`` when there is none, with those that there are.
    public func answer(_ operation: String, example: String, times: Times = .always) throws {
        let operation = try known(operation)
        guard let found = operation.examples().first(where: { $0.name == example }) else {
            throw Self.noExample(of: operation, "with the name \(example)")
        }
        set(.response(Self.response(found, status: nil)), operation.name, times)
    }

    /// Answers an operation with a response of your own.
    ///
    /// - Parameters:
    ///   - operation: the `operationId` of the document.
    ///   - response: what comes, whatever the document says.
    ///   - times: how often.
    /// - Throws: ``ExampleTransportError`` when there is no such operation.
    public func answer(
        _ operation: String,
        with response: TransportResponse,
        times: Times = .always
    ) throws(ExampleTransportError) {
        set(.response(response), try known(operation).name, times)
    }

    /// Answers an operation with no response.
    ///
    /// - Parameters:
    ///   - operation: the `operationId` of the document.
    ///   - error: why none comes.
    ///   - times: how often.
    /// - Throws: ``ExampleTransportError`` when there is no such operation.
    public func answer(
        _ operation: String,
        throwing error: TransportError,
        times: Times = .always
    ) throws(ExampleTransportError) {
        set(.error(error), try known(operation).name, times)
    }

    private func set(_ reply: Reply, _ operation: String, _ times: Times) {
        state.lock.withLock {
            switch times {
            case .once: state.next[operation, default: []].append(reply)
            case .always: state.always[operation] = reply
            }
        }
    }

    private func known(_ name: String) throws(ExampleTransportError) -> OperationDescription {
        guard let operation = operations[name] else {
            throw ExampleTransportError(
                operation: name,
                problem: .unknownOperation(known: operations.keys.sorted())
            )
        }
        return operation
    }
}
