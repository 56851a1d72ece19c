import Foundation
import LoopbackHTTP
import PayloadRuntime

/// All four providers on 127.0.0.1: they read what arrives with the generated models and validators, and answer what
/// the documents describe.
public final class ProviderServer: Sendable {
    /// Who may call.
    public let accounts: Accounts

    /// What arrived, raw connections included.
    public let ledger: Ledger

    /// What arrived elsewhere: at a server to which nobody has a reason to send anything but a redirect.
    public let strayLedger: Ledger

    private let main: LoopbackServer
    private let raw: RawListener
    private let stray: LoopbackServer

    /// Where the providers are.
    public var url: String { "http://127.0.0.1:\(main.port)" }

    /// Where connections break off.
    public var brokenURL: String { "http://127.0.0.1:\(raw.port)" }

    /// Where redirects lead.
    public var strayURL: String { "http://127.0.0.1:\(stray.port)" }

    /// Starts the servers.
    ///
    /// - Throws: what FlyingFox throws when it cannot listen.
    public init(_ accounts: Accounts) async throws {
        self.accounts = accounts
        let ledger = Ledger()
        let strayLedger = Ledger()
        self.ledger = ledger
        self.strayLedger = strayLedger
        raw = try await RawListener(ledger: ledger)
        stray = try await LoopbackServer { request in
            await strayLedger.note(request, status: 200)
            return .text(200, "application/json", "{}")
        }
        let elsewhere = "http://127.0.0.1:\(stray.port)/elsewhere"
        let providers = try Providers(accounts, ledger, elsewhere: elsewhere)
        main = try await LoopbackServer { request in
            await ledger.begin(request)
            let answer = await providers.answer(request)
            await ledger.note(request, status: answer.status)
            return answer
        }
    }

    /// Stops the servers.
    public func stop() async {
        await main.stop()
        await stray.stop()
        raw.stop()
    }
}

/// The providers behind one address. Their paths tell them apart.
private struct Providers: Sendable {
    private let worldline: WorldlineProvider
    private let payerMax: PayerMaxProvider
    private let mastercard: MastercardProvider
    private let barion: BarionProvider
    private let ledger: Ledger
    private let elsewhere: String

    init(_ accounts: Accounts, _ ledger: Ledger, elsewhere: String) throws {
        worldline = WorldlineProvider(accounts.worldline)
        payerMax = try PayerMaxProvider(accounts.payerMax)
        mastercard = MastercardProvider(accounts.mastercard)
        barion = BarionProvider(accounts.barion)
        self.ledger = ledger
        self.elsewhere = elsewhere
    }

    func answer(_ request: ReceivedRequest) async -> ServerAnswer {
        if let demand = request.demand, let (fault, status) = Fault.demanded(by: demand) {
            return fault.answer(status: status, elsewhere: elsewhere)
        }
        do {
            if let demand = request.demand, demand.name.hasPrefix("unavailable"),
                await ledger.count("unavailable \(demand.tag)") < demand.count ?? 1
            {
                return .text(503, "text/plain", "Busy").with("Retry-After", "1")
            }
            switch request.segments?.first {
            case "v1": return try await worldline.answer(request)
            case "aggregate-pay" where request.method == "POST": return try payerMax.answer(request)
            case "api": return try await mastercard.answer(request, ledger)
            case "v2": return try barion.answer(request)
            default: return .text(404, "text/html", "Not Found")
            }
        } catch {
            // A fault of this server, and not one that it plays.
            return .text(599, "text/plain", "\(error)")
        }
    }
}
