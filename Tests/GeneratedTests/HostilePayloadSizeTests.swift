import Barion
import CombinedKeywords
import PayloadRuntime
import TestSupport
import Testing

/// Large payloads: each gives a verdict in time that grows with its size and no faster.
@Suite(.serialized) struct HostilePayloadSizeTests {
    private static let total = #""Total": 256"#
    private static let place = "/Transactions/0/Total"

    // MARK: - Texts

    @Test(
        arguments: [
            ("APPLEPAY-ORDER#6409-1", "/PaymentRequestId maxLength: expected at most 100 characters"),
            ("277a6ae112b041928e6cbc7d0612afa1", HostileTests.keyViolation),
            ("info@example.com", "/Transactions/0/Payee format: expected an email address"),
        ]
    )
    func aTextOfTenMegabytes(part: String, violation: String) throws {
        let long = [UInt8](repeating: UInt8(ascii: "a"), count: 10_000_000)
        let (bytes, _) = try #require(try HostilePayload.replacing(part, with: long))
        #expect(HostilePayload.violations(of: bytes) == [violation])
    }

    @Test func aTextOfTenMegabytesThatMayBeSo() throws {
        let long = [UInt8](repeating: UInt8(ascii: "a"), count: 10_000_000)
        let (bytes, _) = try #require(try HostilePayload.replacing("APPLEPAY12345678", with: long))
        let request = try StartPaymentWithAppleTokenRequest(validating: bytes)
        #expect(request.token?.transactionIdentifier?.value.utf8.count == 10_000_000)
    }

    // MARK: - Numbers

    private static let minimum = "\(place) minimum: expected at least 10 when Currency is HUF"
    private static let multipleOf = "\(place) multipleOf: expected a multiple of 1 when Currency is HUF"
    private static let minorUnits = "\(place) x-minor-units: expected no decimals, since the currency is HUF"

    /// Amounts of forints: whole, and at least 10.
    @Test(
        arguments: [
            (
                "7", "",
                [
                    "\(place) : expected a number of at most 38 digits, found a number that Decimal cannot hold exactly"
                ]
            ),
            ("-7", "", [minimum, "\(place) exclusiveMinimum: expected more than 0"]),
            ("0.", "7", [minimum, multipleOf, minorUnits]),
            ("10.", "0", []),
            (
                "1e", "9",
                [
                    "\(place) : expected a number of at most 38 digits, found a number that Decimal cannot hold exactly"
                ]
            ),
            ("1e-", "9", [minimum, multipleOf, minorUnits]),
            ("0e", "9", [minimum, "\(place) exclusiveMinimum: expected more than 0"]),
        ]
    )
    func aNumberOfAHundredThousandDigits(start: String, digit: String, violations: [String]) throws {
        let digits = String(repeating: digit.isEmpty ? "7" : digit, count: 100_000)
        let bytes = try HostilePayload.replacing(Self.total, with: #""Total": "# + start + digits)
        #expect(HostilePayload.violations(of: bytes) == violations)
    }

    // MARK: - Levels

    /// A validator follows 256 references inside each other, and says so where there are more.
    @Test func recursionIsLimited() throws {
        func clause(_ levels: Int) -> [UInt8] {
            let start = String(repeating: #"{"label":"a","not":"#, count: levels)
            return Array((start + #"{"atLeast":1}"# + String(repeating: "}", count: levels)).utf8)
        }
        #expect(throws: Never.self) { try Clause(validating: clause(256)) }
        let options = JSONParsingOptions(maximumDepth: JSONParsingOptions.depthCeiling)
        for levels in [257, 511, 4_000] {
            let error = #expect(throws: ValidationError.self) {
                try Clause(validating: clause(levels), in: .init(parsing: options))
            }
            #expect(error?.violations.map(\.instanceLocation) == [String(repeating: "/not", count: 257)])
            #expect(
                error?.violations.map(\.message) == [
                    "too many schemas apply inside each other, so it is not known whether the value matches"
                ]
            )
        }
    }

    // MARK: - Members and elements

    @Test func twoHundredThousandUnknownProperties() throws {
        let ratio = try growth(from: 50_000, runs: 1) { count in
            let names = (0..<count).map { #","x\#($0)":0"# }.joined()
            let bytes = try HostilePayload.replacing(#""HUF","#, with: #""HUF"\#(names),"#)
            let violations = HostilePayload.error(of: bytes)?.violations ?? []
            #expect(violations.count == count)
            #expect(Set(violations.map(\.message)).count == count)
            #expect(
                violations.allSatisfy { $0.instanceLocation == "" && $0.keyword == "additionalProperties" }
            )
            #expect(violations.first?.message == #"expected no property "x0""#)
        }
        #expect(ratio < linearGrowth)
    }

    @Test func aHundredThousandTransactionsThatAreWrong() throws {
        let ratio = try growth(from: 25_000, runs: 1) { count in
            let wrong = #"{"POSTransactionId":"a","Payee":"a@b.example","Total":0},"#
            let bytes = try HostilePayload.replacing(
                #""Transactions": ["#,
                with: #""Transactions": ["# + String(repeating: wrong, count: count)
            )
            let violations = HostilePayload.error(of: bytes)?.violations ?? []
            // Of each, that it is more than 0 and that it is 10 forints.
            #expect(violations.count == 2 * count)
            #expect(
                violations.suffix(2).map(\.keywordLocation) == [
                    "/allOf/2/then/properties/Transactions/items/properties/Total/minimum",
                    "/properties/Transactions/items/$ref/properties/Total/exclusiveMinimum",
                ]
            )
            #expect(violations.last?.instanceLocation == "/Transactions/\(count - 1)/Total")
        }
        #expect(ratio < linearGrowth)
    }
}
