import PayloadRuntime
import ShopModels

@main
struct Shop {
    static func main() throws {
        var order = Order(number: "A-1", lines: [OrderLine(article: "Cup", count: 2)])
        try order.validate()
        order.lines[0].count = 0
        do throws(ValidationError) {
            try order.validate()
        } catch {
            print("shop: \(error.violations.map(\.instanceLocation))")
        }
    }
}
