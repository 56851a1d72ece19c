import Barion
import Foundation
import PayloadClient
import PayloadRuntime

/// Many calls at a time.
struct ConcurrencyScenarios {
    let app: PaymentApp

    private let calls = 1_000

    func run() async {
        await app.report.heading("Many calls at a time")
        await app.scenario("\(calls) concurrent calls, each with its own answer") {
            let url = try app.url("none", "concurrent")
            var options = ClientOptions()
            options.timeout = .seconds(60)
            let client = BarionClient(server: .other(url), transport: app.transport, options: options)
            let clock = ContinuousClock()
            let start = clock.now
            let request = try BarionScenarios.request(app)
            let right = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<calls {
                    group.addTask {
                        var own = request
                        own.paymentRequestId = "payment-\(number)"
                        let body = try await client.startPaymentWithAppleToken(own).get()
                        return body.additionalProperties["PaymentRequestId"] == .string("payment-\(number)")
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            try expect(right == calls, "\(calls) right answers, found \(right)")
            try expect(await app.arrivals("concurrent") == calls, "\(calls) requests")
            print("        \(calls) calls in \(clock.now - start)")
        }
    }
}
