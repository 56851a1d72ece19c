/// Bounds and multiples (JSON Schema Validation 2020-12 section 6.2), by exact arithmetic.
///
/// A bound is an integer literal, or decimal text where it is none: a `Decimal` or `Double` literal would not be
/// exact.
extension Validation {
    /// `maximum`
    public mutating func maximum(_ bound: Int, _ value: Value) {
        if order(value, Bound(bound)) ?? 0 > 0 { failBound(value, "maximum", "at most", "\(bound)") }
    }

    /// `maximum`
    public mutating func maximum(_ bound: StaticString, _ value: Value) {
        if order(value, Bound(bound)) ?? 0 > 0 { failBound(value, "maximum", "at most", "\(bound)") }
    }

    /// `exclusiveMaximum`
    public mutating func exclusiveMaximum(_ bound: Int, _ value: Value) {
        if order(value, Bound(bound)) ?? -1 >= 0 {
            failBound(value, "exclusiveMaximum", "less than", "\(bound)")
        }
    }

    /// `exclusiveMaximum`
    public mutating func exclusiveMaximum(_ bound: StaticString, _ value: Value) {
        if order(value, Bound(bound)) ?? -1 >= 0 {
            failBound(value, "exclusiveMaximum", "less than", "\(bound)")
        }
    }

    /// `minimum`
    public mutating func minimum(_ bound: Int, _ value: Value) {
        if order(value, Bound(bound)) ?? 0 < 0 { failBound(value, "minimum", "at least", "\(bound)") }
    }

    /// `minimum`
    public mutating func minimum(_ bound: StaticString, _ value: Value) {
        if order(value, Bound(bound)) ?? 0 < 0 { failBound(value, "minimum", "at least", "\(bound)") }
    }

    /// `exclusiveMinimum`
    public mutating func exclusiveMinimum(_ bound: Int, _ value: Value) {
        if order(value, Bound(bound)) ?? 1 <= 0 {
            failBound(value, "exclusiveMinimum", "more than", "\(bound)")
        }
    }

    /// `exclusiveMinimum`
    public mutating func exclusiveMinimum(_ bound: StaticString, _ value: Value) {
        if order(value, Bound(bound)) ?? 1 <= 0 {
            failBound(value, "exclusiveMinimum", "more than", "\(bound)")
        }
    }

    /// `multipleOf`
    public mutating func multipleOf(_ divisor: Int, _ value: Value) {
        if !isMultiple(value, Bound(divisor)) {
            failBound(value, "multipleOf", "a multiple of", "\(divisor)")
        }
    }

    /// `multipleOf`
    public mutating func multipleOf(_ divisor: StaticString, _ value: Value) {
        if !isMultiple(value, Bound(divisor)) {
            failBound(value, "multipleOf", "a multiple of", "\(divisor)")
        }
    }

    @inline(never)
    mutating func failBound(
        _ value: Value,
        _ keyword: StaticString,
        _ relation: String,
        _ bound: @autoclosure () -> String
    ) {
        fail(value, keyword) { "expected \(relation) \(bound())" }
    }

    /// Whether a number has no fraction.
    func isInteger(_ value: Value) -> Bool {
        let entry = entry(value)
        if entry.flags & JSONTapeEntry.isPlainInteger != 0 { return true }
        guard entry.isShortDecimal, let unit = ShortDecimal.power(entry.count) else {
            return instance(value).number?.isInteger == true
        }
        return entry.significand % unit == 0
    }

    /// Whether a number is below (-1), equal to (0) or above (1) a bound. Nil for what is no number.
    func order(_ value: Value, _ bound: Bound) -> Int? {
        let entry = entry(value)
        guard entry.kind == .number else { return nil }
        if entry.isShortDecimal, let short = bound.short {
            let number = ShortDecimal(significand: entry.significand, places: entry.count)
            if let order = number.order(short) { return order }
        }
        guard let number = instance(value).number else { return nil }
        let exact = bound.exact
        return number == exact ? 0 : number < exact ? -1 : 1
    }

    func isMultiple(_ value: Value, _ divisor: Bound) -> Bool {
        let entry = entry(value)
        guard entry.kind == .number else { return true }
        if entry.isShortDecimal, let short = divisor.short {
            let number = ShortDecimal(significand: entry.significand, places: entry.count)
            if let isMultiple = number.isMultiple(of: short) { return isMultiple }
        }
        return instance(value).number?.isMultiple(of: divisor.exact) ?? true
    }
}

/// A number of the schema.
struct Bound {
    /// Nil where it has too many digits, or an exponent.
    let short: ShortDecimal?
    private let source: Source

    private enum Source {
        case integer(Int)
        case text(StaticString)
        case number(JSONNumber)
    }

    @inline(__always)
    init(_ value: Int) {
        short = ShortDecimal(significand: Int64(value), places: 0)
        source = .integer(value)
    }

    @inline(__always)
    init(_ text: StaticString) {
        short = text.withUTF8Buffer { ShortDecimal($0) }
        source = .text(text)
    }

    init(_ number: JSONNumber) {
        var text = number.text
        short = text.withUTF8 { ShortDecimal($0) }
        source = .number(number)
    }

    /// The number with all its digits.
    var exact: JSONNumber {
        switch source {
        case .integer(let value): JSONNumber(value)
        case .text(let text): JSONNumber(grammatical: text.description)
        case .number(let number): number
        }
    }
}
