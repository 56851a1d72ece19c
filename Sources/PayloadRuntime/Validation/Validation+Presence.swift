/// Properties that exclude each other, or of which one must be there: `not`, `oneOf` and `anyOf` whose schemas have only
/// `required` (JSON Schema Core 2020-12 section 10.2.1, Validation section 6.5.3).
///
/// `required` holds for every value that is no object, so that `not` and `oneOf` reject such a value.
extension Validation {
    /// `not` with `required`: a property that must not be present.
    public mutating func prohibited(_ name: StaticString, _ value: Value) {
        if isProhibited(!has(name, value), value) { failProhibited([name.description], value) }
    }

    /// `not` with `required`: properties that must not all be present.
    public mutating func prohibited(_ names: PropertyNames, _ value: Value) {
        if isProhibited(count(of: names, value) < names.count, value) {
            failProhibited(names.all, value)
        }
    }

    /// `oneOf` whose branches each require one of these properties, which are different.
    public mutating func exactlyOne(of names: PropertyNames, _ value: Value) {
        guard entry(value).kind == .object else { return failAlternatives(names.count, "oneOf", value) }
        let count = count(of: names, value)
        if count != 1 { failExactlyOne(names.all, count, value) }
    }

    /// `anyOf` whose branches each require one of these properties.
    public mutating func atLeastOne(of names: PropertyNames, _ value: Value) {
        if entry(value).kind != .object || count(of: names, value) > 0 { return }
        failAtLeastOne(names.all, value)
    }

    /// How many of the names the object has.
    private mutating func count(of names: PropertyNames, _ value: Value) -> Int {
        let start = slots.count
        var object = object(value, names)
        var count = 0
        for _ in 0..<names.count where object.next(&self) != nil { count += 1 }
        slots.count = start
        return count
    }

    /// Whether `not` rejects a value.
    ///
    /// - Parameter isMissing: whether a property is missing, if the value is an object.
    func isProhibited(_ isMissing: Bool, _ value: Value) -> Bool {
        entry(value).kind != .object || !isMissing
    }
}

// MARK: - Failing

extension Validation {
    @inline(never)
    mutating func failProhibited(_ names: @autoclosure () -> [String], _ value: Value) {
        if entry(value).kind != .object { return failNot(value) }
        fail(value, "not") {
            let names = names()
            let words = ViolationWords.joined(names.map(ViolationWords.name), "and")
            return names.count == 1 ? "\(words) is not allowed" : "\(words) are not allowed together"
        }
    }

    @inline(never)
    mutating func failExactlyOne(_ names: @autoclosure () -> [String], _ count: Int, _ value: Value) {
        fail(value, "oneOf") {
            let words = ViolationWords.joined(names().map(ViolationWords.name), "and")
            return count == 0 ? "exactly one of \(words) is required" : "only one of \(words) is allowed"
        }
    }

    @inline(never)
    mutating func failAtLeastOne(_ names: @autoclosure () -> [String], _ value: Value) {
        fail(value, "anyOf") {
            "at least one of \(ViolationWords.joined(names().map(ViolationWords.name), "and")) is required"
        }
    }

    /// All of several branches match, of which one must.
    @inline(never)
    mutating func failAlternatives(_ count: Int, _ keyword: StaticString, _ value: Value) {
        fail(value, keyword) { "expected exactly one of \(count) alternatives to match, but \(count) do" }
    }
}
