import MastercardGateway
import PayloadRuntime

let update = UpdateSessionRequest(order: Order(amount: .string("12.50"), currency: "EUR"))
try update.validate()
print(String(decoding: try update.encoded(), as: UTF8.self))

do {
    try UpdateSessionRequest(order: Order(currency: "euro")).validate()
} catch {
    for violation in error.violations {
        print("\(violation.instanceLocation): \(violation.message)")
    }
}
