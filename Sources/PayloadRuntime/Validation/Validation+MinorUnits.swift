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
