import Foundation
import LoopbackHTTP
import MastercardGateway
import PayloadRuntime

/// The Mastercard Gateway, as its document describes it.
struct MastercardProvider: Sendable {
    let account: Accounts.Mastercard
    let sessions = GatewaySessions()
    let payments = GatewayPayments()

    init(_ account: Accounts.Mastercard) {
        self.account = account
    }

    /// Answers a request below `/api/rest`.
    ///
    /// - Parameter ledger: knows how often a call was answered that the server was too busy.
    func answer(_ request: ReceivedRequest, _ ledger: Ledger) async throws -> ServerAnswer {
        do {
            return try await perform(request, ledger)
        } catch let fault as GatewayFault {
            return try fault.answer()
        } catch let invalid as ValidationError {
            return try GatewayFault.invalid(invalid).answer()
        }
    }

    private func perform(_ request: ReceivedRequest, _ ledger: Ledger) async throws -> ServerAnswer {
        guard let path = Path(request) else { throw GatewayFault.invalid("There is no such operation.") }
        let caller = try GatewayCaller(request, merchant: path.merchant, account)
        if let demand = request.demand {
            if demand.name == "failure" { throw GatewayFault.failed }
            if demand.name.hasPrefix("busy"), await ledger.count("busy \(demand.tag)") < demand.count ?? 1 {
                throw GatewayFault.busy
            }
        }
        switch (request.method, path.resource) {
        case ("POST", .sessions): return try await create(path, caller, request)
        case ("PUT", .session(let id)): return try await update(id, path, caller, request)
        case ("GET", .session(let id)): return try await retrieve(id, path, caller)
        case ("PUT", .transaction(let order, let transaction)):
            return try await pay(order, transaction, path, caller, request)
        default: throw GatewayFault.invalid("There is no such operation.")
        }
    }

    private func create(
        _ path: Path,
        _ caller: GatewayCaller,
        _ request: ReceivedRequest
    ) async throws -> ServerAnswer {
        guard caller == .merchant else { throw GatewayFault.unauthorized }
        let body = request.body.isEmpty ? nil : try CreateSessionRequest(validating: request.body)
        let limit = body?.session?.authenticationLimit ?? 5
        let session = await sessions.create(apiVersion: path.version, authentications: limit)
        return try .json(
            // Both are documented.
            request.demand?.name == "ok" ? 200 : 201,
            CreateSessionResponse(
                merchant: path.merchant,
                result: .success,
                session: CreatedSession(
                    id: Sensitive(session.id),
                    version: session.version,
                    updateStatus: .noUpdate,
                    authenticationLimit: limit,
                    aes256Key: Sensitive(Data(RandomText.hexadecimal(32).utf8).base64EncodedString())
                ),
                correlationId: body?.correlationId
            )
        )
    }

    private func update(
        _ id: String,
        _ path: Path,
        _ caller: GatewayCaller,
        _ request: ReceivedRequest
    ) async throws -> ServerAnswer {
        let before = try await sessions.session(id, for: caller, apiVersion: path.version)
        let body = try UpdateSessionRequest(validating: request.body)
        guard case .object(var fields) = try JSONValue(decoding: request.body) else {
            throw GatewayFault.invalid("The request is no object.")
        }
        if caller != .merchant, let field = fields.names.first(where: { !Self.payerFields.contains($0) }) {
            throw GatewayFault.invalid("Unexpected parameter '\(field)'", field: field, .unsupported)
        }
        fields["correlationId"] = nil
        fields["responseControls"] = nil
        let session = try await sessions.store(fields, in: id, apiVersion: path.version)
        let content = try session.content(merchant: path.merchant, correlationId: body.correlationId)
        // The first fields are created, later ones change what is there.
        return try .json(before.isUpdated ? 200 : 201, content)
    }

    private func retrieve(_ id: String, _ path: Path, _ caller: GatewayCaller) async throws -> ServerAnswer {
        let session = try await sessions.session(id, for: caller, apiVersion: path.version)
        return try .json(200, session.content(merchant: path.merchant))
    }

    /// What a payer enters. The amount is not among it.
    private static let payerFields: Set<String> = [
        "billing", "correlationId", "customer", "device", "shipping", "sourceOfFunds",
    ]
}

extension MastercardProvider {
    /// The path of a request.
    struct Path {
        let version: Int
        let merchant: String
        let resource: Resource

        /// What stands behind the merchant.
        enum Resource {
            case sessions
            case session(id: String)
            case transaction(order: String, id: String)
        }

        init?(_ request: ReceivedRequest) {
            guard let segments = request.segments, segments.count > 6,
                segments[0...2].elementsEqual(["api", "rest", "version"]), segments[4] == "merchant",
                let version = Int(segments[3]), version >= 50
            else { return nil }
            self.version = version
            merchant = segments[5]
            switch (segments.count, segments[6]) {
            case (7, "session"): resource = .sessions
            case (8, "session"): resource = .session(id: segments[7])
            case (10, "order") where segments[8] == "transaction":
                resource = .transaction(order: segments[7], id: segments[9])
            default: return nil
            }
        }
    }
}
