import PayloadRuntime

let received = #"{"id": "A-1001", "currency": "EUR", "total": 12.50}"#
let order = try Order(validating: received.utf8)
print(order.id, order.currency, order.total)

do {
    let wrong = #"{"id": "", "currency": "euro", "total": 12.505}"#
    _ = try Order(validating: wrong.utf8)
} catch {
    for violation in error.violations {
        print("\(violation.instanceLocation): \(violation.message)")
    }
}
