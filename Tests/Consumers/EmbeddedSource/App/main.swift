// Calls what was generated: as a module beside this file, or compiled with it.

import Foundation

#if canImport(Shop)
    import Shop
#endif

let json = #"{"item": "tea", "amount": 12.50, "period": {"first": "2030-01-31"}, "note": "ring twice"}"#
let order = try Order(validating: Data(json.utf8))
print("order:", order.item, order.amount, "\(order.period.first)", order.note.map { "\($0)" } ?? "none")

do {
    _ = try Order(
        validating: Data(#"{"item": "a name of more than twenty characters", "amount": 0.005}"#.utf8)
    )
    print("accepted")
} catch {
    print("refused:", "\(error)")
}

let transport = ExampleTransport(ShopClient.operations)
let client = ShopClient(server: .test, transport: transport)
if case .created(let answer) = try await client.placeOrder(order) {
    print("receipt:", answer.body.number)
}
try transport.answer("placeOrder", status: 422)
let answer = try await client.placeOrder(order)
print("reason:", answer.error?.reason ?? "none")
print("bytes:", String(decoding: transport.lastRequest?.body ?? Data(), as: UTF8.self))
