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

/// `x-minor-units`: decimals by currency.
extension Validation {
    /// `x-minor-units`
    ///
    /// For a number the value counts, exactly and whatever its length, so `10.0` has no decimals and `1e-2` has two.
    /// For decimal text the digits after the point count; other text is left to the pattern beside it. Nothing is
    /// asserted where there is no text in the place of the currency.
    public mutating func minorUnits(_ units: MinorUnits, _ value: Value) {
        guard let decimals = decimals(of: entry(value)), let pointer = units.pointer,
            let currency = finder.find(pointer, from: value.index, in: storage),
            tape[Int(currency)].kind == .string
        else { return }
        switch units.rule(for: currency, in: self) {
        case .atMost(let limit, let isNamed) where decimals > limit:
            failMinorUnits(limit, isNamed ? currency : nil, value)
        case .unknown:
            fail(value, "x-minor-units") {
                "expected a currency of ISO 4217 at \(units.place), to know the amount's decimals"
            }
        case .atMost, .free: break
        }
    }

    /// The decimals of an amount. Nil for what is neither a number nor decimal text.
    private func decimals(of entry: JSONTapeEntry) -> Int? {
        switch entry.kind {
        case .number where entry.isShortDecimal && entry.count == 0: 0
        case .number: DecimalPlaces.ofNumber(storage.content(entry))
        case .string: withText(entry) { DecimalPlaces.ofText($0) }
        default: nil
        }
    }

    /// - Parameter currency: the tape index of the currency's code. Nil where that must not be named.
    @inline(never)
    private mutating func failMinorUnits(_ limit: Int, _ currency: UInt32?, _ value: Value) {
        let code = currency.map { instance(Value(index: $0)) }
        fail(value, "x-minor-units") {
            let decimals = limit == 0 ? "no decimals" : "at most \(ViolationWords.counted(limit, "decimal"))"
            let reason = code?.string.map { ", since the currency is \($0)" } ?? " for this currency"
            return "expected \(decimals)\(reason)"
        }
    }
}

/// The currencies of ISO 4217 and how many decimals their amounts have: list one as published on 2026-01-01, with
/// its funds, precious metals and codes for testing, and the currencies that were withdrawn since 2021.
public enum ISO4217 {
    /// What the standard says of a currency.
    public struct Currency: Hashable, Sendable {
        /// The decimals of an amount: 0, 2, 3 or 4. Nil for what has no minor unit, such as gold (XAU).
        public let minorUnits: Int?

        /// The year in which the code was withdrawn. Nil for one that is in force.
        ///
        /// Its decimals are still known, since payloads about the time before go on being read.
        public let withdrawn: Int?
    }

    /// The currency of an alphabetic code.
    ///
    /// - Parameter code: three capital letters, such as `EUR`.
    /// - Returns: Nil for a text that is no code of the standard, such as `eur`.
    public static func currency(_ code: String) -> Currency? {
        var code = code
        return code.withUTF8 { currency($0) }
    }

    /// The currency of a code in UTF-8. Nothing is allocated.
    static func currency(_ code: UnsafeBufferPointer<UInt8>) -> Currency? {
        guard code.count == 3 else { return nil }
        let key = key(code, at: 0)
        // The commonest in payments first.
        if position(of: key, in: twoDecimals) != nil { return Currency(minorUnits: 2, withdrawn: nil) }
        if position(of: key, in: noDecimals) != nil { return Currency(minorUnits: 0, withdrawn: nil) }
        if position(of: key, in: threeDecimals) != nil { return Currency(minorUnits: 3, withdrawn: nil) }
        if position(of: key, in: fourDecimals) != nil { return Currency(minorUnits: 4, withdrawn: nil) }
        if position(of: key, in: noMinorUnit) != nil { return Currency(minorUnits: nil, withdrawn: nil) }
        return withdrawal(of: key).map { Currency(minorUnits: 2, withdrawn: $0) }
    }

    /// The codes that are in force, in alphabetical order.
    package static let codes: [String] = [twoDecimals, noDecimals, threeDecimals, fourDecimals, noMinorUnit]
        .flatMap { $0.description.split(separator: " ").map(String.init) }.sorted()
}

// MARK: - The lists

extension ISO4217 {
    // Each in alphabetical order, with one space between two codes.

    private static let twoDecimals: StaticString = """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE \
        CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD \
        HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK \
        MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD \
        RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH \
        USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG
        """

    private static let noDecimals: StaticString = """
        BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF
        """

    private static let threeDecimals: StaticString = "BHD IQD JOD KWD LYD OMR TND"

    private static let fourDecimals: StaticString = "CLF UYW"

    private static let noMinorUnit: StaticString = "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX"

    /// From list three, all of which had two decimals: what payloads of the last years may still speak of.
    private static let withdrawn: StaticString = "ANG BGN CUC HRK SLL ZWL"

    /// When a code of ``withdrawn`` was. Nil for any other.
    private static func withdrawal(of key: UInt32) -> Int? {
        switch position(of: key, in: withdrawn) {
        case 0: 2025  // Netherlands Antillean guilder; XCG since.
        case 1: 2026  // Bulgarian lev; EUR since.
        case 2: 2021  // Convertible peso of Cuba; CUP since.
        case 3: 2023  // Kuna of Croatia; EUR since.
        case 4: 2023  // Leone of Sierra Leone before its redenomination; SLE since.
        case 5: 2024  // Zimbabwe dollar; ZWG since.
        default: nil
        }
    }

    /// Three letters as a number that has their order.
    private static func key(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32 {
        UInt32(text[start]) << 16 | UInt32(text[start + 1]) << 8 | UInt32(text[start + 2])
    }

    /// The number of a code in a list, from 0. Nil when it is not there.
    private static func position(of key: UInt32, in list: StaticString) -> Int? {
        list.withBytes { text in
            var low = 0
            var high = (text.count + 1) / 4
            while low < high {
                let middle = (low + high) / 2
                let found = Self.key(text, at: middle * 4)
                if found == key { return middle }
                if found < key { low = middle + 1 } else { high = middle }
            }
            return nil
        }
    }
}
