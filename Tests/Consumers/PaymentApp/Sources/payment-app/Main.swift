import Foundation

/// Calls everything that the documents describe, over HTTP, and says what came of it.
@main
enum Main {
    static func main() async throws {
        let app = try await PaymentApp()
        let isGood = await runScenarios(app)
        fflush(nil)
        exit(isGood ? 0 : 1)
    }

    private static func runScenarios(_ app: PaymentApp) async -> Bool {
        await WorldlineScenarios(app: app).run()
        await PayerMaxScenarios(app: app).run()
        await MastercardScenarios(app: app).run()
        await SessionScenarios(app: app).run()
        await BarionScenarios(app: app).run()
        await HostileScenarios(app: app).run()
        await InjectionScenarios(app: app).run()
        await RepeatScenarios(app: app).run()
        await ConcurrencyScenarios(app: app).run()
        await ExampleScenarios(app: app).run()
        await SecretScenarios(app: app).run()
        await lastScenarios(app)
        print("\n== Documented answers\n\(await app.coverage.table)")
        let lines = await app.report.lines
        let failures = lines.count { $0.fault != nil }
        print("\n\(lines.count) scenarios, \(failures) failed")
        let isComplete = await app.coverage.isComplete
        return failures == 0 && isComplete
    }

    /// What must hold of the whole run.
    private static func lastScenarios(_ app: PaymentApp) async {
        await app.scenario("The server itself did not fail, and nothing went elsewhere") {
            let own = await app.server.ledger.entries.count { $0.status == 599 }
            try expect(own == 0, "no answer 599, found \(own)")
            let strays = await app.server.strayLedger.entries.count
            try expect(strays == 0, "no request elsewhere, found \(strays)")
        }
    }
}
