/// How many decimals an amount may have, by its currency: the value of `x-minor-units`.
public struct MinorUnits: Sendable {
    /// The rule for the currencies that are not listed.
    public enum Otherwise: Hashable, Sendable, ExpressibleByIntegerLiteral {
        /// As many as ISO 4217 says.
        case iso4217
        /// This many for every currency.
        case digits(Int)

        /// This many for every currency.
        public init(integerLiteral digits: Int) {
            self = .digits(digits)
        }
    }

    /// One reference, so that the lists are handed on at no cost.
    private final class Table: Sendable {
        let digits: [(currency: String, digits: Int)]
        let codes: NameTable

        init(_ digits: [(currency: String, digits: Int)]) {
            self.digits = digits
            codes = NameTable(digits.map(\.currency))
        }
    }

    /// Where the currency is. Nil for a text that is no pointer, with which nothing is asserted.
    let pointer: InstancePointer?
    package let otherwise: Otherwise
    private let table: Table

    /// As the schema writes it.
    package let currencyAt: String

    /// The listed currencies in the schema's order.
    package var digits: [(currency: String, digits: Int)] { table.digits }

    /// - Parameters:
    ///   - pointer: Where the currency is: a JSON Pointer from the payload's root, such as `/data/currency`, or a
    ///     relative one from the amount, such as `1/currency` for the property beside.
    ///   - digits: Decimals by currency, which count before any other rule.
    ///   - otherwise: The rule for other currencies.
    public init(
        currencyAt pointer: StaticString,
        digits: KeyValuePairs<StaticString, Int> = [:],
        otherwise: Otherwise
    ) {
        self.init(
            currencyAt: pointer.description,
            digits: digits.map { ($0.key.description, $0.value) },
            otherwise: otherwise
        )
    }

    /// The same with values that are no literals.
    package init(
        currencyAt text: String,
        digits: [(currency: String, digits: Int)],
        otherwise: Otherwise
    ) {
        currencyAt = text
        pointer = InstancePointer(text)
        table = Table(digits)
        self.otherwise = otherwise
    }

    /// What is known of a currency.
    enum Rule {
        /// At most so many decimals.
        case atMost(Int)
        /// It has no minor unit, so nothing is said about decimals.
        case free
        /// It is in no list.
        case unknown
    }

    /// The rule for a currency.
    ///
    /// - Parameter index: the tape index of its code, a string.
    func rule(for index: UInt32, in check: borrowing Validation) -> Rule {
        if let position = table.codes.position(of: check.tape + Int(index), in: check.storage) {
            return .atMost(table.digits[position].digits)
        }
        if case .digits(let digits) = otherwise { return .atMost(digits) }
        let currency = check.withText(check.tape[Int(index)]) { ISO4217.currency($0) }
        guard let currency else { return .unknown }
        return currency.minorUnits.map(Rule.atMost) ?? .free
    }

    /// Whether a code stands in the schema, or in ISO 4217 where that decides, so that it can be named.
    func names(_ code: String) -> Bool {
        table.digits.contains { $0.currency == code }
            || otherwise == .iso4217 && ISO4217.currency(code) != nil
    }
}
