import PayloadRuntime
import Testing

struct NumberMultipleTests {
    private func isMultiple(_ value: String, _ divisor: String) throws -> Bool {
        try #require(JSONNumber(value)).isMultiple(of: #require(JSONNumber(divisor)))
    }

    @Test func `is exact`() throws {
        let table: [(value: String, divisor: String, expected: Bool)] = [
            ("10", "5", true), ("10", "3", false), ("-10", "5", true), ("10", "-5", true), ("0", "7", true),
            ("0", "0", true), ("5", "0", false), ("5.5", "0.0", false), ("0.0", "0.00", true),
            ("19.99", "0.01", true), ("19.999", "0.01", false), ("0.0075", "0.0001", true),
            ("0.00751", "0.0001", false),
            ("4.5", "1.5", true), ("4.4", "1.5", false), ("1", "0.3", false), ("3", "0.3", true),
            ("1e308", "0.5", true),
            ("1e308", "0.123456789", false), ("12391239123", "1e-8", true), ("1e-8", "12391239123", false),
            ("1e400000000", "1", true), ("1e400000000", "3", false), ("3e400000000", "3", true),
            ("1e400000000", "1024", true), ("1e9", "1024", false), ("1e10", "1024", true),
            ("1e99999999999999999999", "2e99999999999999999998", true),
            ("1e99999999999999999999", "3e99999999999999999998", false),
            ("1e99999999999999999999", "1e100000000000000000000", false),
            ("1e1000000000000000000", "8e999999999999999997", true),
            ("1e1000000000000000000", "16e999999999999999997", false),
            ("1e1000000000000000001", "1e-1000000000000000001", true),
            ("9007199254740993", "9007199254740992", false),
            // The divisor is beyond 64 bits.
            ("246913578024691357802469135780", "123456789012345678901234567890", true),
            ("246913578024691357802469135781", "123456789012345678901234567891", false),
            ("123456789012345678901234567891", "123456789012345678901234567891", true),
            ("123456789012345678901234567890", "123456789012345678901234567891", false),
            // (10²⁰ + 1)(10²⁰ - 1) = 10⁴⁰ - 1.
            ("9999999999999999999999999999999999999999", "100000000000000000001", true),
            ("9999999999999999999999999999999999999998", "100000000000000000001", false),
            // 2⁷⁰ divides 10⁷⁰ and not 10⁶⁹.
            ("1e70", "1180591620717411303424", true), ("1e69", "1180591620717411303424", false),
        ]
        for (value, divisor, expected) in table {
            #expect(try isMultiple(value, divisor) == expected, "\(value) of \(divisor)")
        }
    }

    @Test func `does not hang on long numbers`() throws {
        // A number of which the digits add up to 3 · 100,000 is a multiple of 3, and with one more, is not.
        let threes = String(repeating: "3", count: 100_000)
        #expect(try isMultiple(threes, "3"))
        #expect(try !isMultiple(threes + "1", "3"))
        #expect(try isMultiple(threes, "0." + String(repeating: "0", count: 1_000) + "3"))
        #expect(try isMultiple(threes, threes))
        #expect(try !isMultiple(threes, threes.dropLast() + "4"))
        #expect(try isMultiple("1e400000000", "1" + String(repeating: "0", count: 1_000) + "1e-5") == false)
        #expect(
            try isMultiple(String(repeating: "12345678901234567891", count: 1_000), "12345678901234567891")
        )
    }
}
