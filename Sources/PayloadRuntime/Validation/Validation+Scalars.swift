/// Types, values and strings (JSON Schema Validation 2020-12 sections 6.1, 6.3 and 7).
///
/// A constraint on strings holds for every value that is none, and so on.
extension Validation {
    /// `type`
    @inlinable
    public mutating func type(_ types: JSONTypes, _ value: Value) {
        if types.contains(JSONTypes(tape[Int(value.index)].kind)) { return }
        checkInteger(types, value)
    }

    /// A number without a fraction is an integer; anything else that comes here has the wrong type.
    @usableFromInline @inline(never)
    mutating func checkInteger(_ types: JSONTypes, _ value: Value) {
        let instance = instance(value)
        if instance.kind == .number, types.contains(.integer), isInteger(value) { return }
        fail(value, "type") {
            let isFraction = types.contains(.integer) && instance.number?.isInteger == false
            let found = isFraction ? "a number with a fraction" : instance.kind.inWords
            return "expected \(types.inWords), found \(found)"
        }
    }

    /// `enum`
    public mutating func enumeration(_ values: AllowedValues, _ value: Value) {
        if values.contains(tape + Int(value.index), at: Int(value.index), in: storage) { return }
        fail(value, "enum") {
            switch values.all.count {
            case 0: "expected no value"
            case 1: "expected \(ViolationWords.listed(values.all))"
            default: "expected one of \(ViolationWords.listed(values.all))"
            }
        }
    }

    /// `const` with a string.
    public mutating func constant(_ text: StaticString, _ value: Value) {
        let entry = tape + Int(value.index)
        let isEqual = text.withBytes { bytes in
            entry.isString(bytes, prefix: StringPrefix.of(bytes), in: storage.textBase)
        }
        if isEqual { return }
        fail(value, "const") { "expected \(ViolationWords.spelled(.string(text.description)))" }
    }

    /// `const` with an integer.
    public mutating func constant(_ number: Int, _ value: Value) {
        if order(value, Bound(number)) == 0 { return }
        fail(value, "const") { "expected \(number)" }
    }

    /// `const` with `true` or `false`.
    public mutating func constant(_ flag: Bool, _ value: Value) {
        if instance(value).boolean == flag { return }
        fail(value, "const") { "expected \(flag)" }
    }

    /// `const` with any value.
    ///
    /// - Parameters:
    ///   - values: the one value that is allowed.
    ///   - value: the value that is checked.
    public mutating func constant(_ values: AllowedValues, _ value: Value) {
        if values.contains(tape + Int(value.index), at: Int(value.index), in: storage) { return }
        fail(value, "const") { "expected \(values.all.first.map(ViolationWords.spelled) ?? "no value")" }
    }

    /// `maxLength`, in Unicode code points.
    @inlinable
    public mutating func maxLength(_ limit: Int, _ value: Value) {
        if tape[Int(value.index)].kind != .string || Int(tape[Int(value.index)].count) <= limit { return }
        failMaxLength(limit, value)
    }

    @usableFromInline @inline(never)
    mutating func failMaxLength(_ limit: Int, _ value: Value) {
        fail(value, "maxLength") { "expected at most \(ViolationWords.counted(limit, "character"))" }
    }

    /// `minLength`, in Unicode code points.
    @inlinable
    public mutating func minLength(_ limit: Int, _ value: Value) {
        if tape[Int(value.index)].kind != .string || Int(tape[Int(value.index)].count) >= limit { return }
        failMinLength(limit, value)
    }

    @usableFromInline @inline(never)
    mutating func failMinLength(_ limit: Int, _ value: Value) {
        fail(value, "minLength") { "expected at least \(ViolationWords.counted(limit, "character"))" }
    }

    /// `pattern`
    public mutating func pattern(_ pattern: Pattern, _ value: Value) {
        let entry = entry(value)
        if entry.kind != .string { return }
        switch withText(entry, { pattern.matches($0) }) {
        case .matched: break
        case .notMatched:
            fail(value, "pattern") { ViolationWords.matching(pattern) }
        case .limitReached: giveUp(value, "pattern", because: .patternSteps)
        }
    }

    /// `format`, where it asserts.
    public mutating func format(_ format: StringFormat, _ value: Value) {
        let entry = entry(value)
        if entry.kind != .string || withText(entry, { format.accepts($0) }) { return }
        fail(value, "format") { "expected \(format.form)" }
    }

    /// Calls a function with a string's UTF-8, its escapes resolved.
    func withText<Result>(
        _ entry: JSONTapeEntry,
        _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        guard entry.hasEscapes else { return body(storage.content(entry)) }
        return JSONEscapes.resolved(storage.content(entry)).withUnsafeBufferPointer(body)
    }
}

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
