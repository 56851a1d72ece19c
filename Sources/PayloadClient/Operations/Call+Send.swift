import Foundation
import PayloadRuntime

extension Call {
    /// Checks the request, sends it, and reads what is answered.
    ///
    /// - Throws: ``ClientError`` when there is no answer, or one that is not as documented.
    public func send<Outcome: OperationOutcome>() async throws(ClientError) -> Outcome {
        let exchange = try await exchange()
        let outcome: Outcome
        do throws(ClientError) {
            outcome = try Outcome(exchange.reader)
            if outcome.success != nil { try await verify(exchange) }
        } catch {
            await report(error, of: exchange.shown)
            throw error
        }
        await report(exchange)
        return outcome
    }

    /// Sends the request until there is a response that is to be read.
    private func exchange() async throws(ClientError) -> Exchange {
        let request: TransportRequest
        do throws(ClientError) {
            request = try self.request()
        } catch {
            await report(error, of: shownTemplate())
            throw error
        }
        let repeats = Repeats(of: self)
        var attempt = 1
        while true {
            var shown = shown(request, attempt: attempt)
            let wait: Duration
            do throws(ClientError) {
                let exchange = try await self.attempt(attempt, request, &shown)
                guard let pause = repeats.wait(after: exchange.reader.response, attempt) else {
                    return exchange
                }
                await report(exchange)
                wait = pause
            } catch {
                await report(error, of: shown)
                guard let pause = repeats.wait(after: error, attempt) else { throw error }
                wait = pause
            }
            do {
                try await options.sleep(wait)
            } catch {
                let error = cancelled(attempts: attempt)
                await report(error, of: shown)
                throw error
            }
            attempt += 1
        }
    }

    /// Sends the request once.
    private func attempt(
        _ number: Int,
        _ request: TransportRequest,
        _ shown: inout RedactedRequest?
    ) async throws(ClientError) -> Exchange {
        guard !Task.isCancelled else { throw cancelled(attempts: number - 1) }
        var request = request
        if shown != nil { request.headers = try await intercepted(request.headers, &shown, number) }
        try await authenticate(&request, number)
        let start = shown == nil ? nil : ContinuousClock.now
        let response: TransportResponse
        do {
            response = try await transport.send(request)
        } catch is CancellationError {
            throw cancelled(attempts: number)
        } catch {
            throw self.error(.sending, .thrown(error), attempts: number)
        }
        let reader = ResponseReader(
            operation: operation.name,
            response: response,
            sentHeaders: request.headers,
            attempts: number,
            validates: options.validatesResponses,
            observation: shown == nil ? nil : ResponseObservation()
        )
        return Exchange(
            request: request,
            reader: reader,
            shown: shown,
            duration: start.map { ContinuousClock.now - $0 } ?? .zero
        )
    }

    /// Asks the interceptors for header fields.
    private func intercepted(
        _ headers: HeaderFields,
        _ shown: inout RedactedRequest?,
        _ number: Int
    ) async throws(ClientError) -> HeaderFields {
        guard var request = shown else { return headers }
        for interceptor in options.interceptors {
            do {
                try await interceptor.willSend(&request)
            } catch {
                throw self.error(.building, .thrown(error), attempts: number - 1)
            }
        }
        shown = request
        var headers = headers
        for field in request.added { headers.add(field.value, to: field.name) }
        return headers
    }

    private func authenticate(_ request: inout TransportRequest, _ number: Int) async throws(ClientError) {
        guard let authenticator else { return }
        var signed = request
        do {
            try await authenticator.authenticate(&signed)
        } catch {
            throw self.error(.authenticating, .thrown(error), attempts: number - 1)
        }
        if let fault = signed.headers.fault() {
            throw error(.authenticating, .thrown(fault), attempts: number - 1)
        }
        guard Self.isSame(signed.target, or: request.target) else {
            throw error(.authenticating, .refused(Self.targetFault), attempts: number - 1)
        }
        // Whatever an authenticator puts into its place, the request stays the caller's.
        request.headers = signed.headers
        request.target = signed.target
        request.shownTarget = signed.shownTarget
    }

    /// Whether a target is the same as another one, or the same with more in its query.
    private static func isSame(_ target: String, or original: String) -> Bool {
        if target == original { return true }
        let separator = original.utf8.contains(UInt8(ascii: "?")) ? "&" : "?"
        return target.utf8.starts(with: (original + separator).utf8)
    }

    private static let targetFault = "the authenticator has replaced the path or query of the request"

    private func verify(_ exchange: Exchange) async throws(ClientError) {
        guard let authenticator else { return }
        let reader = exchange.reader
        do {
            try await authenticator.verify(reader.response, to: exchange.request)
        } catch {
            throw self.error(
                .verifying,
                .thrown(error),
                response: reader.response,
                attempts: reader.attempts
            )
        }
    }

    /// What authenticates the operation. Nil when nothing does: credentials that it does not take are not sent.
    private var authenticator: (any Authenticator)? {
        guard let authentication, !operation.schemes.isEmpty else { return nil }
        let isTaken = authentication.scheme.map(operation.schemes.contains) ?? true
        return isTaken ? authentication.authenticator : nil
    }

    private func cancelled(attempts: Int) -> ClientError {
        error(.sending, .thrown(TransportError.cancelled), attempts: attempts)
    }

    // MARK: - Interceptors

    private func report(_ exchange: Exchange) async {
        guard let shown = exchange.shown else { return }
        let response = RedactedResponse(exchange.reader, duration: exchange.duration)
        for interceptor in options.interceptors { await interceptor.didReceive(response, to: shown) }
    }

    private func report(_ error: ClientError, of shown: RedactedRequest?) async {
        guard let shown else { return }
        for interceptor in options.interceptors { await interceptor.didFail(error, of: shown) }
    }
}

/// A request that was answered.
struct Exchange: Sendable {
    /// The request as it was sent.
    let request: TransportRequest

    /// Reads the response.
    let reader: ResponseReader

    /// The request as it may be shown. Nil where nobody looks.
    let shown: RedactedRequest?

    /// How long the exchange took. Zero where nobody looks.
    let duration: Duration
}
