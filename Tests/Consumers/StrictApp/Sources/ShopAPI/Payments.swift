public import PayloadClient
import PayloadRuntime

/// A person's own code in the module of generated source. Its public declarations name the client's runtime and
/// generated types; PayloadRuntime is used in bodies only, so that its import stays internal.
public struct Payments: Sendable {
    private let client: BarionClient

    public init(transport: any Transport) {
        client = BarionClient(server: .test, transport: transport)
    }

    public func start(_ text: String) async throws -> StartPaymentWithAppleTokenResponse {
        let request = try StartPaymentWithAppleTokenRequest(validating: Array(text.utf8))
        return try await client.startPaymentWithAppleToken(request).get()
    }
}
