import PayloadRuntime
import Testing

@Suite("ISO 4217")
struct ISO4217Tests {
    /// The first, a middle and the last code of each list.
    @Test(
        arguments: [
            ("AED", 2), ("HKD", 2), ("EUR", 2), ("ZWG", 2), ("BIF", 0), ("JPY", 0), ("XPF", 0), ("BHD", 3),
            ("JOD", 3), ("TND", 3), ("CLF", 4), ("UYW", 4), ("XCG", 2), ("SLE", 2),
        ]
    )
    func knowsMinorUnits(_ code: String, _ units: Int) throws {
        let currency = try #require(ISO4217.currency(code))
        #expect(currency.minorUnits == units)
        #expect(currency.withdrawn == nil)
    }

    @Test(arguments: ["XAG", "XAU", "XDR", "XTS", "XXX"])
    func knowsWhatHasNoMinorUnit(_ code: String) throws {
        let currency = try #require(ISO4217.currency(code))
        #expect(currency.minorUnits == nil)
        #expect(currency.withdrawn == nil)
    }

    @Test(
        arguments: [
            ("ANG", 2025), ("BGN", 2026), ("CUC", 2021), ("HRK", 2023), ("SLL", 2023), ("ZWL", 2024),
        ]
    )
    func knowsWhatWasWithdrawn(_ code: String, _ year: Int) throws {
        let currency = try #require(ISO4217.currency(code))
        #expect(currency.minorUnits == 2)
        #expect(currency.withdrawn == year)
        #expect(!ISO4217.codes.contains(code))
    }

    /// "D A" stands in the list between two codes.
    @Test(arguments: ["", "E", "EU", "eur", "EURO", "AAA", "ZZZ", "BTC", "DEM", "D A", "AED AFN", "ÉUR", "€"])
    func knowsNoOther(_ text: String) {
        #expect(ISO4217.currency(text) == nil)
    }

    /// 178 codes in the list of 2026-01-01, each found where it stands.
    @Test func everyCodeIsFound() {
        #expect(ISO4217.codes.count == 178)
        #expect(Set(ISO4217.codes).count == 178)
        for code in ISO4217.codes {
            #expect(code.utf8.count == 3 && ISO4217.currency(code)?.withdrawn == nil)
            #expect(ISO4217.currency(code) != nil, "\(code)")
        }
    }
}
