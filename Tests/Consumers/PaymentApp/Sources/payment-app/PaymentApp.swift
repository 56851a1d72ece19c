import Foundation
import LoopbackHTTP
import PayloadClient
import ProviderServer

/// The app: what its scenarios share.
struct PaymentApp: Sendable {
    /// The providers.
    let server: ProviderServer

    /// What came of the scenarios.
    let report: Report

    /// Which documented answers came.
    let coverage: Coverage

    /// What logs could have got.
    let watch: Watch

    /// What sends requests.
    let transport = URLSessionTransport()

    /// The secrets that callers and providers share.
    var accounts: Accounts { server.accounts }

    /// Options with an interceptor that watches for secrets.
    var options: ClientOptions {
        var options = ClientOptions()
        options.timeout = .seconds(10)
        options.interceptors = [WatchInterceptor(watch: watch)]
        return options
    }

    /// Starts the providers.
    init() async throws {
        server = try await ProviderServer(Accounts())
        report = Report()
        watch = Watch()
        // The documents stand four folders above this file's target.
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<6 { root.deleteLastPathComponent() }
        let modules = ["Barion", "MastercardGateway", "PayerMax", "WorldlineConnect"]
        coverage = try Coverage(
            documents: modules.map { ($0, root.appending(path: "Schemas/\($0)/\($0).openapi.json")) }
        )
        for secret in [
            accounts.worldline.secret, accounts.payerMax.merchantKey, accounts.payerMax.payerMaxKey,
            accounts.mastercard.password, accounts.mastercard.token, accounts.barion.posKey,
        ] + accounts.worldline.tokens {
            await watch.secret(secret)
        }
    }

    /// The providers' address, with a demand of the server and a word by which the call is known there.
    func url(_ demand: String = "none", _ tag: String = "untagged", broken: Bool = false) throws -> URL {
        let base = broken ? server.brokenURL : server.url
        return try present(URL(string: "\(base)/demand/\(demand)/\(tag)"), "a URL")
    }

    /// Runs a scenario. Whatever it throws is searched for secrets.
    func scenario(_ name: String, _ body: () async throws -> Void) async {
        do {
            try await body()
            await report.add(name, fault: nil)
        } catch {
            await watch.saw(error)
            await report.add(name, fault: "\(error)")
        }
    }

    /// Counts an outcome that a client read as documented.
    func noted<Outcome: OperationOutcome>(
        _ module: String,
        _ outcome: Outcome,
        variant: String? = nil
    ) async {
        await watch.saw(value: outcome)
        await coverage.note(
            module,
            Outcome.operation,
            status: outcome.response.status,
            variant: variant
        )
        do {
            _ = try outcome.get()
        } catch {
            await watch.saw(error)
        }
    }

    /// The error that a call throws, or nil when it throws none. It is searched for secrets.
    func failure(of call: () async throws -> Void) async -> (any Error)? {
        do {
            try await call()
            return nil
        } catch {
            await watch.saw(error)
            return error
        }
    }

    /// The error of a call that has no outcome.
    ///
    /// - Throws: when it has one, or throws another error.
    func clientError(
        in phase: ClientError.Phase? = nil,
        line: UInt = #line,
        file: StaticString = #fileID,
        of call: () async throws -> Void
    ) async throws -> ClientError {
        let error = await failure(of: call)
        let failure = try present(
            error as? ClientError,
            "a ClientError, found \(error.map { "\($0)" } ?? "none")",
            line: line,
            file: file
        )
        if let phase {
            try expect(
                failure.phase == phase,
                "the phase \(phase), found \(failure.phase): \(failure)",
                line: line,
                file: file
            )
        }
        return failure
    }

    /// Waits until the server has begun with a request of a call.
    func waitForArrival(_ tag: String) async throws {
        for _ in 0..<500 {
            if await server.ledger.begun(tag) > 0 { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw Unexpected("no request of \(tag)")
    }

    /// How many requests of a call arrived.
    func arrivals(_ tag: String) async -> Int {
        await server.ledger.entries(tagged: tag).count
    }
}

/// A request with its answer, as the server saw it.
typealias ProviderEntry = Ledger.Entry

/// A request, as the server saw it.
typealias ProviderRequest = ReceivedRequest
