import PayloadRuntime
import TestSupport
import Testing

@Suite("Decimals by currency")
struct MinorUnitsTests {
    private static let beside = MinorUnits(
        currencyAt: "1/currency",
        digits: ["AAA": 0, "BBB": 1, "CCC": 18],
        otherwise: .iso4217
    )

    /// What the check says of the amount of an object with a currency.
    private func message(_ amount: String, _ currency: String = #""EUR""#) throws -> String? {
        let text = #"{"currency": \#(currency), "amount": \#(amount)}"#
        let messages = try findings(text) { value, check in
            if let amount = check.optional("amount", value) { check.minorUnits(Self.beside, amount) }
        }
        return messages.first
    }

    // MARK: - Amounts

    /// Two decimals are allowed.
    @Test(
        arguments: [
            "0", "-0", "0.00", "0.0000", "0e-99", "0.000e-99999999999999999999", "1", "10", "1.5", "1.25",
            "-1.25",
            "1.250", "1.2500000000000000000000000000000000000000", "1e-2", "1E-02", "10e-3", "1000e-5",
            "1.5e0",
            "1.125e1", "0.00125e3", "1e400", "1e99999999999999999999", "123456789012345678.25",
            "123456789012345678901234567890123456789012345678901234567890.25",
        ]
    )
    func aNumberCountsByItsValue(_ amount: String) throws {
        #expect(try message(amount) == nil)
    }

    @Test(
        arguments: [
            "1.125", "-1.125", "0.001", "1e-3", "1E-003", "10e-4", "0.1e-2", "1.0010",
            "12345678901234567.125",
            "123456789012345678901234567890123456789012345678901234567890.125", "1e-400",
            "-1e-99999999999999999999",
            "0.000000000000000000000000000000000000000000000000000000000001",
        ]
    )
    func aNumberWithMoreDecimalsIsRefused(_ amount: String) throws {
        #expect(
            try message(amount) == "x-minor-units: expected at most 2 decimals, since the currency is EUR"
        )
    }

    /// Text counts as it is written. What is no decimal number is the pattern's to refuse.
    @Test(
        arguments: [
            "10", "10.0", "10.25", "-10.25", "+10.25", "007.10", "5.", ".25", "", ".", "-", "1,125", "1e-3",
            "1.1.125",
            " 1.125", "1.125 ", "0x1.125", "NaN", "１.１２５", "1.12५", "1_0.125", "--1.125",
        ]
    )
    func textThatIsLeftAlone(_ text: String) throws {
        #expect(try message("\"\(text)\"") == nil)
    }

    @Test(arguments: ["10.000", "10.125", "-10.125", "+.125", "007.100", #"10\u002e125"#])
    func textWithMoreDecimalsIsRefused(_ text: String) throws {
        #expect(
            try message("\"\(text)\"")
                == "x-minor-units: expected at most 2 decimals, since the currency is EUR"
        )
    }

    @Test(arguments: ["null", "true", "[1.125]", #"{"a": 1.125}"#])
    func anythingElseIsNoAmount(_ value: String) throws {
        #expect(try message(value) == nil)
    }

    // MARK: - Currencies

    @Test(
        arguments: [
            (#""AAA""#, "expected no decimals, since the currency is AAA"),
            (#""BBB""#, "expected at most 1 decimal, since the currency is BBB"),
            (#""JPY""#, "expected no decimals, since the currency is JPY"),
            (#""\u004aPY""#, "expected no decimals, since the currency is JPY"),
            (#""HRK""#, "expected at most 2 decimals, since the currency is HRK"),
            (
                #""jpy""#,
                "expected a currency of ISO 4217 at currency, to know the amount's decimals"
            ),
            (
                #""""#,
                "expected a currency of ISO 4217 at currency, to know the amount's decimals"
            ),
        ]
    )
    func theCurrencyDecides(_ currency: String, _ message: String) throws {
        #expect(try self.message("1.125", currency) == "x-minor-units: " + message)
    }

    @Test(arguments: [#""CCC""#, #""KWD""#, #""UYW""#, #""XAU""#, #""XXX""#, "null", "840", #"["EUR"]"#])
    func currenciesThatAllowIt(_ currency: String) throws {
        #expect(try message("1.125", currency) == nil)
    }

    /// A code that stands in no list is a value of the instance, which no message repeats.
    @Test func anUnlistedCurrencyIsNotNamed() throws {
        let units = MinorUnits(currencyAt: "/c", digits: ["EUR": 3], otherwise: 0)
        let messages = try findings(#"{"c": "SECRET", "a": 0.5}"#) { value, check in
            if let amount = check.optional("a", value) { check.minorUnits(units, amount) }
        }
        #expect(messages == ["x-minor-units: expected no decimals for this currency"])
    }

    /// Such a text is neither copied nor decoded for each of the amounts.
    @Test(arguments: [MinorUnits.Otherwise.iso4217, 2])
    func aLongCurrencyIsNotReadAgainAndAgain(_ otherwise: MinorUnits.Otherwise) throws {
        let units = MinorUnits(currencyAt: "2/c", digits: ["EUR": 3], otherwise: otherwise)
        let ratio = try growth(from: 1_000, runs: 3) { count in
            let code = String(repeating: #"\u0045"#, count: 20 * count)
            let amounts = String(repeating: "0.125,", count: count) + "1"
            let root = try JSONDocument(parsing: #"{"c": "\#(code)", "a": [\#(amounts)]}"#).root
            let report = Validation.report(on: root, schemaLocation: "") { value, check in
                guard let amounts = check.optional("a", value) else { return }
                var items = check.items(amounts)
                while let item = items.next(&check) { check.minorUnits(units, item) }
            }
            #expect(report.violations().count == (otherwise == .iso4217 ? count + 1 : count))
        }
        #expect(ratio < linearGrowth)
    }

    /// Two pointers take turns, and before the currency stands a name that must be decoded to be compared.
    @Test func aLongNameIsNotReadAgainAndAgain() throws {
        let first = MinorUnits(currencyAt: "/currency", otherwise: .iso4217)
        let second = MinorUnits(currencyAt: "2/currency", otherwise: .iso4217)
        let ratio = try growth(from: 500, runs: 3) { count in
            let name = String(repeating: #"\u0045"#, count: 20 * count)
            let amounts = String(repeating: "0.125,", count: count) + "1"
            let text = #"{"\#(name)": 1, "currency": "EUR", "a": [\#(amounts)]}"#
            let root = try JSONDocument(parsing: text).root
            let report = Validation.report(on: root, schemaLocation: "") { value, check in
                guard let amounts = check.optional("a", value) else { return }
                var items = check.items(amounts)
                while let item = items.next(&check) {
                    check.minorUnits(first, item)
                    check.minorUnits(second, item)
                }
            }
            #expect(report.violations().count == 2 * count)
        }
        #expect(ratio < linearGrowth)
    }

    // MARK: - Pointers

    /// Whether a pointer from the amount in `b`, an array's second element, finds a currency.
    @Test(
        arguments: [
            ("/c", true), ("/a/c", true), ("1/1", false), ("1/2", true), ("2/c", true), ("3/c", true),
            ("3/a/c", true),
            ("4/c", false), ("99/c", false), ("/a/b/2", true), ("/a/b/3", false), ("/a/b/02", false),
            ("/a/b/-", false),
            ("/x~1y~0z", true), ("/a/b/2/c", false), ("/", true), ("/d", false), ("2/b/2", true),
        ]
    )
    func pointersLead(_ pointer: String, _ isFound: Bool) throws {
        let text =
            #"{"c": "JPY", "x/y~z": "JPY", "": "JPY", "a": {"c": "JPY", "b": [[], 0.5, "JPY"]}, "d": 1}"#
        let units = MinorUnits(currencyAt: pointer, digits: [], otherwise: .iso4217)
        let messages = try findings(text) { value, check in
            guard let a = check.optional("a", value), let b = check.optional("b", a),
                let amount = check.element(1, "/prefixItems/1", b)
            else { return }
            check.minorUnits(units, amount)
        }
        #expect(messages.isEmpty == !isFound)
    }

    @Test(arguments: [
        "", "c", "#/c", "0/c", "01/c", "1", "1#", "1+1/c", "/~", "/~2", "99999999999999999999/c",
    ])
    func isNoPointer(_ text: String) {
        #expect(InstancePointer(text) == nil)
    }

    /// What surrounds the value that is validated is none of the payload.
    @Test func nothingIsFoundOutsideThePayload() throws {
        let document = try JSONDocument(parsing: #"{"currency": "JPY", "data": {"amount": 0.5}}"#)
        let data = try #require(document.root["data"])
        for pointer in ["/currency", "2/currency", "3/currency"] {
            let units = MinorUnits(currencyAt: pointer, digits: [], otherwise: .iso4217)
            let isValid = Validation.isValid(data) { value, check in
                if let amount = check.optional("amount", value) { check.minorUnits(units, amount) }
            }
            #expect(isValid, "\(pointer)")
        }
    }

    @Test func theFirstOfRepeatedNamesCounts() throws {
        let text = #"{"currency": "EUR", "currency": "JPY", "amount": 0.25}"#
        let messages = try findings(text, options: .init(duplicateNames: .allowed)) { value, check in
            if let amount = check.optional("amount", value) { check.minorUnits(Self.beside, amount) }
        }
        #expect(messages == [])
    }

    // MARK: - Scale

    /// However the amounts lie and wherever their currency is, time grows as the document does.
    @Test(arguments: ["array above", "array below", "members", "objects", "two places"])
    func manyAmountsTakeLinearTime(_ shape: String) throws {
        let up = MinorUnits(
            currencyAt: shape == "array above" ? "2/currency" : "1/currency",
            otherwise: .iso4217
        )
        let down = MinorUnits(currencyAt: "/currency", otherwise: .iso4217)
        let deep = MinorUnits(currencyAt: "3/currency", otherwise: .iso4217)
        let ratio = try growth(from: 2_000, runs: 3) { count in
            let amounts = (0..<count)
            let list =
                switch shape {
                case "array above", "array below":
                    "[" + amounts.map { _ in "0.5" }.joined(separator: ",") + "]"
                case "members", "two places":
                    "{" + amounts.map { "\"m\($0)\":0.5" }.joined(separator: ",") + #","currency":"JPY"}"#
                default: "[" + amounts.map { _ in #"{"a":0.5,"b":0.5}"# }.joined(separator: ",") + "]"
                }
            // The currency is the last of many members.
            let others = amounts.map { "\"x\($0)\":1" }.joined(separator: ",")
            let root = try JSONDocument(parsing: "{\"list\":\(list),\(others),\"currency\":\"JPY\"}").root
            let report = Validation.report(on: root, schemaLocation: "") { value, check in
                guard let list = check.optional("list", value) else { return }
                var items = check.items(list)
                while let item = items.next(&check) {
                    if shape == "array above" { check.minorUnits(up, item) }
                    if shape == "array below" { check.minorUnits(down, item) }
                    if let a = check.optional("a", item) { check.minorUnits(down, a) }
                    if let b = check.optional("b", item) { check.minorUnits(deep, b) }
                }
                var members = check.members(of: list)
                while let name = members.next(&check) {
                    let member = check.member(name, "", list)
                    check.minorUnits(up, member)
                    if shape == "two places" { check.minorUnits(down, member) }
                }
            }
            let perAmount = shape == "objects" || shape == "two places" ? 2 : 1
            #expect(report.violations().count == perAmount * count)
        }
        #expect(ratio < linearGrowth, "\(shape)")
    }
}
