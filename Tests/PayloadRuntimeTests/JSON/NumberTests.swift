import Foundation
import PayloadRuntime
import Testing

struct NumberTests {
    private func number(_ text: String) throws -> JSONNumber {
        try #require(JSONNumber(text), "\(text)")
    }

    @Test func `takes the grammar of JSON and nothing else`() {
        for text in ["0", "-0", "10", "0.0", "1e5", "1E+05", "-1.25e-7"] {
            #expect(JSONNumber(text)?.text == text)
        }
        for text in [
            "", " 1", "1 ", "+1", "01", "-", ".5", "1.", "1e", "0x1", "NaN", "1,5", "١", "--1", "1\0",
        ] {
            #expect(JSONNumber(text) == nil, "\(text)")
        }
    }

    @Test func `is equal by value`() throws {
        let equal = [
            ["1", "1.0", "10e-1", "0.1e1", "1e0", "1E-0", "0.00001e5", "100000e-5"],
            ["0", "-0", "0.0", "-0.000", "0e99999999999999999999999999", "-0e-5"],
            ["1e400000000", "10e399999999", "0.1e400000001"],
            ["1e1000000000000000000", "10e999999999999999999", "0.1e1000000000000000001"],
            ["-1e-1000000000000000000", "-10e-1000000000000000001", "-0.1e-999999999999999999"],
            ["1e99999999999999999999", "10e99999999999999999998", "0.01e100000000000000000001"],
            ["123456789012345678901234567890", "1234567890123456789012345678.9e2"],
        ]
        for group in equal {
            for first in group {
                for second in group {
                    #expect(try number(first) == number(second), "\(first) and \(second)")
                    #expect(try number(first).hashValue == number(second).hashValue, "\(first) and \(second)")
                }
            }
        }
        for (first, second) in [
            ("1", "-1"), ("1", "1.0000000000000000000000000000000000000001"), ("1e400000000", "1e400000001"),
            ("1e99999999999999999999", "1e99999999999999999998"), ("9007199254740993", "9007199254740992"),
            ("1e99999999999999999999", "1e-99999999999999999999"),
        ] {
            #expect(try number(first) != number(second), "\(first) and \(second)")
        }
    }

    @Test func `is ordered by value`() throws {
        let ascending = [
            "-1e99999999999999999999", "-1e400", "-124", "-123.5", "-123", "-1e-5",
            "-1e-99999999999999999999", "0",
            "1e-99999999999999999999", "1e-99999999999999999998", "1e-1000000000000000000",
            "1e-999999999999999999",
            "0.009", "0.01", "0.0100000000000000000000001", "0.9", "1", "1.5", "9", "10", "19.99", "19.991",
            "20",
            "99.9", "9007199254740992", "9007199254740993", "1e308", "1.1e308", "1e999999999999999999",
            "1e1000000000000000000", "9e99999999999999999999", "1e100000000000000000000",
        ]
        for (place, first) in ascending.enumerated() {
            for (otherPlace, second) in ascending.enumerated() {
                #expect(try (number(first) < number(second)) == (place < otherPlace), "\(first) < \(second)")
            }
        }
    }

    @Test func `tells its parts`() throws {
        let value = try number("-0.012500")
        #expect(value.isNegative)
        #expect(value.significantDigits == "125")
        #expect(value.exponent == -4)
        #expect(try number("-0").isNegative == false)
        #expect(try number("0.000").significantDigits == "")
        #expect(try number("0e5").exponent == 0)
        #expect(try number("5e99999999999999999999").exponent == nil)
    }

    @Test func `knows whole numbers`() throws {
        for text in [
            "0", "-0.0", "1.0", "1e400", "12.50e1", "-3", "0e-5", "1e99999999999999999999", "100e-2",
        ] {
            #expect(try number(text).isInteger, "\(text)")
        }
        for text in ["0.5", "1e-1", "12.55e1", "1e-99999999999999999999", "100e-3"] {
            #expect(try !number(text).isInteger, "\(text)")
        }
    }

    @Test func `converts to Int exactly or not at all`() throws {
        let table: [(String, Int?)] = [
            ("25", 25), ("25.0", 25), ("2.5e1", 25), ("-0", 0), ("2500e-2", 25), ("25.5", nil), ("1e-1", nil),
            ("9223372036854775807", .max), ("9223372036854775808", nil), ("-9223372036854775808", .min),
            ("-9223372036854775809", nil), ("9.223372036854775807e18", .max),
            ("1e18", 1_000_000_000_000_000_000),
            ("1e19", nil), ("1e400000000", nil), ("1e99999999999999999999", nil),
            ("0e99999999999999999999", 0),
            ("-9.223372036854775808e18", .min),
        ]
        for (text, expected) in table {
            #expect(try Int(exactly: number(text)) == expected, "\(text)")
        }
    }

    @Test func `converts to the nearest Double`() throws {
        #expect(try Double(nearest: number("19.99")) == 19.99)
        #expect(try Double(nearest: number("1e308")) == 1e308)
        #expect(try Double(nearest: number("1e309")) == nil)
        #expect(try Double(nearest: number("-1e400000000")) == nil)
        #expect(try Double(nearest: number("1e-400")) == 0)
        #expect(JSONNumber(19.99)?.text == "19.99")
        #expect(JSONNumber(100.0)?.text == "100")
        #expect(JSONNumber(Double.nan) == nil)
        #expect(JSONNumber(-Double.infinity) == nil)
    }

    @Test func `converts to Decimal without rounding`() throws {
        let nines = String(repeating: "9", count: 38)
        for text in [
            "0", "19.99", "-0.01", "123456789.123456789", nines, "-" + nines, nines + "e-128", "1e127",
            nines + "e127",
            "1e-128", "12345678901234567890.12345678901234567", "12345678901234567890e107",
            "10000000000000000000000000000000000001e-50",
        ] {
            let original = try number(text)
            let decimal = try #require(Decimal(exactly: original), "\(text)")
            #expect(JSONNumber(decimal) == original, "\(text)")
        }
        #expect(try Decimal(exactly: number("19.99")) == Decimal(1999) / 100)
        #expect(try Decimal(exactly: number("-2.50")) == Decimal(-25) / 10)
        // 39 digits, also with the zeros that do not count.
        #expect(try Decimal(exactly: number(nines + "1")) == nil)
        #expect(try Decimal(exactly: number("0." + nines + "1")) == nil)
        #expect(try Decimal(exactly: number(nines + "0")) != nil)
        #expect(try Decimal(exactly: number("1e-129")) == nil)
        #expect(try Decimal(exactly: number("1e128")) == nil)
        #expect(try Decimal(exactly: number("1e99999999999999999999")) == nil)
        #expect(JSONNumber(Decimal.nan) == nil)
    }
}
