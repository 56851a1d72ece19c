/// `anyOf` and `oneOf` (JSON Schema Core 2020-12 sections 10.2.1.2 and 10.2.1.3).
extension Validation {
    /// The branches of `anyOf` or `oneOf`, tried one after the other.
    public struct Branches {
        @usableFromInline let value: Value
        @usableFromInline let keyword: StaticString
        @usableFromInline let stopsEarly: Bool
        @usableFromInline var tried = 0
        @usableFromInline var count = 0

        /// Why branches do not match, as long as none does. Only with a report.
        @usableFromInline var reasons: [BranchReason] = []

        @inlinable
        init(_ value: Value, keyword: StaticString, stopsEarly: Bool) {
            self.value = value
            self.keyword = keyword
            self.stopsEarly = stopsEarly
        }

        /// Tries the next branch.
        ///
        /// - Returns: whether the value matches it.
        @discardableResult @inlinable
        public mutating func matches(_ check: inout Validation, _ schema: SchemaFunction) -> Bool {
            tried += 1
            if stopsEarly, count > 0 { return false }
            guard check.matches(value, for: keyword, schema) else {
                if count == 0, check.report != nil { addReason(&check, schema) }
                return false
            }
            count += 1
            return true
        }

        @usableFromInline @inline(never)
        mutating func addReason(_ check: inout Validation, _ schema: SchemaFunction) {
            // Why a branch of a branch of a branch does not match helps nobody, and would take time exponential in
            // the levels of a recursive schema.
            guard check.explanations < 2 else { return }
            reasons.append(BranchReason(number: tried, check.violations(of: value, schema)))
        }

        /// Tries the next branch, which is a reference and nothing else.
        ///
        /// - Returns: whether the value matches it.
        @discardableResult
        public mutating func matches<Schema: PayloadSchema>(_ check: inout Validation, _ schema: Schema.Type)
            -> Bool
        {
            matches(&check) { value, check in check.reference(schema, value) }
        }

        /// At least one branch must have matched.
        @inlinable
        public func any(_ check: inout Validation) {
            if count == 0 { failAny(&check) }
        }

        @usableFromInline @inline(never)
        func failAny(_ check: inout Validation) {
            check.fail(value, "anyOf") {
                "expected at least one of \(tried) alternatives to match, but none does"
                    + BranchReason.inWords(reasons)
            }
        }

        /// Exactly one branch must have matched.
        @inlinable
        public func one(_ check: inout Validation) {
            if count != 1 { failOne(&check) }
        }

        @usableFromInline @inline(never)
        func failOne(_ check: inout Validation) {
            let found = count == 0 ? "none does" + BranchReason.inWords(reasons) : "\(count) do"
            check.fail(value, "oneOf") {
                "expected exactly one of \(tried) alternatives to match, but \(found)"
            }
        }
    }

    /// The branches of `anyOf`.
    ///
    /// - Parameters:
    ///   - value: the value that the branches are tried on.
    ///   - all: whether the branches behind one that matches are tried too, to know what they evaluate.
    @inlinable
    public func anyOf(_ value: Value, all: Bool = false) -> Branches {
        Branches(value, keyword: "anyOf", stopsEarly: !all)
    }

    /// The branches of `oneOf`.
    @inlinable
    public func oneOf(_ value: Value) -> Branches {
        Branches(value, keyword: "oneOf", stopsEarly: false)
    }

    /// What a schema that a value does not match finds wrong with it, located from the value.
    fileprivate mutating func violations(of value: Value, _ schema: SchemaFunction) -> [Violation] {
        let wasValid = isValid
        let outer = report
        let slots = slots.count
        // A schema that is tried is written without places.
        let inner = ValidationReport(
            instance: instance(value),
            schemaLocation: "",
            limit: limits.violations,
            saysConditions: false
        )
        report = inner
        explanations += 1
        schema(Value(index: value.index), &self)
        explanations -= 1
        report = outer
        isValid = wasValid
        self.slots.count = slots
        return inner.violations()
    }
}

/// Why a value does not match a branch.
@usableFromInline
struct BranchReason {
    private let number: Int
    private let violations: [String]

    /// Whether the branch is about other values: a tag or a type tells it.
    private let isForOthers: Bool

    /// As many of either as help.
    private static let shown = 3

    init(number: Int, _ violations: [Violation]) {
        self.number = number
        var words = violations.prefix(Self.shown).map(\.description)
        if violations.count > Self.shown { words.append("and \(violations.count - Self.shown) more") }
        self.violations = words
        isForOthers = violations.contains { violation in
            ["const", "enum"].contains(violation.keyword)
                || violation.keyword == "type" && violation.instanceLocation.isEmpty
        }
    }

    /// The branches that were meant, if that can be told, and what is wrong there.
    static func inWords(_ reasons: [BranchReason]) -> String {
        let meant = reasons.filter { !$0.isForOthers }
        let told = meant.isEmpty ? reasons : meant
        var words = told.prefix(shown).map { "\($0.number): \($0.violations.joined(separator: ", "))" }
        guard !words.isEmpty else { return "" }
        if told.count > shown { words.append("and \(told.count - shown) more") }
        return " (" + ViolationWords.excerpt(of: words.joined(separator: "; "), limit: 400) + ")"
    }
}

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
