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

    /// Where the currency is, for people: the name of the property beside the amount, or the pointer.
    package var place: String {
        guard let pointer, pointer.levels == 1, pointer.tokens.count == 1 else { return currencyAt }
        return pointer.tokens[0]
    }

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
        /// At most so many decimals. The code can be named where it stands in the schema, or in ISO 4217 where that
        /// decides; otherwise it is a value of the instance.
        case atMost(Int, isNamed: Bool)
        /// It has no minor unit, so nothing is said about decimals.
        case free
        /// It is in no list.
        case unknown
    }

    /// More Unicode code points than any code has. A long text is not looked up for every amount again.
    private static let longestCode = 16

    /// The rule for a currency.
    ///
    /// - Parameter index: the tape index of its code, a string.
    func rule(for index: UInt32, in check: borrowing Validation) -> Rule {
        let code = check.tape + Int(index)
        let isShort = code.pointee.count <= Self.longestCode
        if isShort, let position = table.codes.position(of: code, in: check.storage) {
            return .atMost(table.digits[position].digits, isNamed: true)
        }
        if case .digits(let digits) = otherwise { return .atMost(digits, isNamed: false) }
        guard isShort, let currency = check.withText(code.pointee, { ISO4217.currency($0) }) else {
            return .unknown
        }
        return currency.minorUnits.map { .atMost($0, isNamed: true) } ?? .free
    }
}
