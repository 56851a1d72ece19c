import ShopPayloads

let order = Order(id: "A-1001", currency: "EUR", total: 1250)
do {
    try order.validate()
    print(String(decoding: try order.encoded(), as: UTF8.self))
} catch {
    print(error)
}
