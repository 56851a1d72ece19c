import PayloadRuntime
import Testing

@Suite struct DefaultProvidingTests {
    /// A count whose default is 1.
    private struct Line: DefaultProviding, Equatable, Sendable {
        var count: Int?

        func withDefaults() -> Line { Line(count: count ?? 1) }
    }

    @Test func whatHoldsValuesGivesThemTheirDefaults() {
        #expect([Line(), Line(count: 2)].withDefaults() == [Line(count: 1), Line(count: 2)])
        #expect(Line?.some(Line()).withDefaults() == Line(count: 1))
        #expect(Nullable.value(Line()).withDefaults() == .value(Line(count: 1)))
        let map: PropertyMap<Line> = ["b": Line(), "a": Line(count: 3)]
        #expect(map.withDefaults() == ["b": Line(count: 1), "a": Line(count: 3)])
        #expect(map.withDefaults().names == ["b", "a"])
    }

    @Test func whatIsAbsentStaysAbsent() {
        #expect(Line?.none.withDefaults() == nil)
        #expect(Nullable<Line>.null.withDefaults() == .null)
        #expect([Line]().withDefaults().isEmpty)
    }
}
