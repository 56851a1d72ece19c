import PayloadRuntime
import Testing

@Suite("Bounds and multiples")
struct BoundTests {
    /// A bound, what is below it, equal to it and above it. Short decimals have no exponent and at most 18 digits.
    private static let rows: [(bound: String, below: [String], equal: [String], above: [String])] = [
        (
            "19.99", ["19.98", "19", "-1e400", "19.98999999999999999999"], ["19.99", "19.990", "1999e-2"],
            ["20", "19.991", "1e400", "19.99000000000000000001"]
        ),
        (
            "100", ["99.9", "-100", "1e1"], ["100", "100.0", "1e2", "100.00000000000000000000"],
            ["101", "1e3"]
        ),
        ("0", ["-1", "-0.1", "-1e-400"], ["0", "-0", "0.0", "0e5"], ["0.1", "1e-400"]),
        ("1e400", ["1e399", "0", "999999999999999999"], ["1e400", "10e399"], ["1.1e400", "1e401"]),
        (
            "1000000000000000000000000000000", ["1e29", "0", "999999999999999999999999999999"],
            ["1e30", "1000000000000000000000000000000"], ["1000000000000000000000000000001", "1e31"]
        ),
        ("-0.5", ["-1", "-0.51"], ["-0.5", "-0.50", "-5e-1"], ["-0.4", "0"]),
        (
            "999999999999999999", ["999999999999999998.9", "0"],
            ["999999999999999999", "999999999999999999.0"],
            ["1000000000000000000", "9223372036854775807"]
        ),
    ]

    @Test func numbersAgainstBounds() throws {
        for (text, below, equal, above) in Self.rows {
            let bound = try #require(JSONNumber(text))
            for (numbers, order) in [(below, -1), (equal, 0), (above, 1)] {
                for number in numbers {
                    let found = try findings(number) { value, check in
                        check.maximum(bound, value)
                        check.exclusiveMaximum(bound, value)
                        check.minimum(bound, value)
                        check.exclusiveMinimum(bound, value)
                    }
                    let expected =
                        order < 0
                        ? [
                            "exclusiveMinimum: expected more than \(text)",
                            "minimum: expected at least \(text)",
                        ]
                        : order > 0
                            ? [
                                "exclusiveMaximum: expected less than \(text)",
                                "maximum: expected at most \(text)",
                            ]
                            : [
                                "exclusiveMaximum: expected less than \(text)",
                                "exclusiveMinimum: expected more than \(text)",
                            ]
                    #expect(found == expected, "\(number) against \(text)")
                }
            }
        }
    }

    /// What generated code writes: an integer literal, or text.
    @Test func literals() throws {
        func fails(_ number: String, _ schema: SchemaFunction) throws -> Bool {
            try !findings(number, schema).isEmpty
        }
        #expect(try !fails("19.990") { $1.maximum("19.99", $0) })
        #expect(try fails("19.991") { $1.maximum("19.99", $0) })
        #expect(try !fails("1e400") { $1.minimum("1e400", $0) })
        #expect(try fails("1e399") { $1.minimum("1e400", $0) })
        #expect(try fails("1e30") { $1.exclusiveMaximum("1000000000000000000000000000000", $0) })
        #expect(try !fails("1e30") { $1.exclusiveMinimum(9_223_372_036_854_775_807, $0) })
        #expect(try fails("9223372036854775807") { $1.exclusiveMinimum(9_223_372_036_854_775_807, $0) })
        #expect(try fails("-9223372036854775809") { $1.minimum(-9_223_372_036_854_775_808, $0) })
        #expect(try !fails(#""x""#) { $1.exclusiveMaximum(0, $0) })
    }

    @Test func multiples() throws {
        func isMultiple(_ number: String, _ divisor: StaticString) throws -> Bool {
            let found = try findings(number) { $1.multipleOf(divisor, $0) }
            let same = try findings(number) { value, check in
                if let divisor = JSONNumber(divisor.description) { check.multipleOf(divisor, value) }
            }
            #expect(found == same)
            return found.isEmpty
        }
        for number in [
            "19.99", "0", "0.01", "-0.01", "19.990", "1e300", "100000000000000000000.01", "1999e-2",
        ] {
            #expect(try isMultiple(number, "0.01"), "\(number)")
        }
        for number in ["19.999", "0.001", "1e-3", "-0.015", "100000000000000000000.001"] {
            #expect(try !isMultiple(number, "0.01"), "\(number)")
        }
        #expect(try isMultiple("4.5", "1.5"))
        #expect(try isMultiple("1e18", "7") == false)
        #expect(try isMultiple("7e18", "7"))
        #expect(try isMultiple("null", "7"))
        #expect(try findings("3") { $1.multipleOf(2, $0) } == ["multipleOf: expected a multiple of 2"])
    }
}
