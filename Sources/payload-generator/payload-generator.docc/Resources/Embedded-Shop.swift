@main
enum Shop {
    static func main() throws {
        let order = Order(id: "A-1001", currency: "EUR", total: 1250)
        print(String(decoding: try order.encoded(), as: UTF8.self))

        do {
            _ = try Order(validating: #"{"id": "A-1001", "currency": "euro"}"#.utf8)
        } catch {
            for violation in error.violations {
                print("\(violation.instanceLocation): \(violation.message)")
            }
        }
    }
}
