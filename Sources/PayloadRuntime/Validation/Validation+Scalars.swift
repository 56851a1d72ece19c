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
