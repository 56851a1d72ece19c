/// Schemas that apply in place (JSON Schema Core 2020-12 sections 8.2.3 and 10.2).
extension Validation {
    /// The value as a subschema that applies in place sees it.
    ///
    /// - Parameter path: where the subschema is, as a JSON Pointer from the schema around it: `/allOf/0`.
    @inlinable
    public func at(_ path: StaticString, _ value: Value) -> Value {
        report == nil ? value : place(value, path)
    }

    @usableFromInline @inline(never)
    func place(_ value: Value, _ path: StaticString) -> Value {
        place(value, path.description)
    }

    /// The value at another place.
    ///
    /// - Parameters:
    ///   - path: from the value's place, as a JSON Pointer; made only for a report.
    ///   - location: where the schema of that place is. Nil where the path leads to it.
    @inline(__always)
    func place(_ value: Value, _ path: @autoclosure () -> String, location: @autoclosure () -> String? = nil)
        -> Value
    {
        guard let report else { return value }
        let place = report.place(path(), in: value.place, of: value.index, schemaLocation: location())
        return Value(index: value.index, place: place)
    }

    /// `$ref` and `$dynamicRef`
    ///
    /// Not followed where the verdict is known and nothing else is wanted. Otherwise a recursive schema with several
    /// variants would try all of them at each level below one that is known not to match, which takes time
    /// exponential in the levels.
    ///
    /// - Parameter path: where the keyword is, as a JSON Pointer from the schema around it.
    @inlinable
    public mutating func reference<Schema: PayloadSchema>(
        _ schema: Schema.Type,
        _ value: Value,
        _ path: StaticString = "/$ref"
    ) {
        if !isValid, report == nil { return }
        guard depth < ValidationLimit.maximumDepth else { return giveUpReference(value, path) }
        depth += 1
        let slots = slots.count
        if report == nil {
            Schema.validate(value, &self)
        } else {
            Schema.validate(target(value, path, Schema.schemaLocation), &self)
        }
        leave(slots)
    }

    @usableFromInline @inline(never)
    mutating func giveUpReference(_ value: Value, _ path: StaticString) {
        _ = enter(value, path.description)
    }

    /// The place of what a reference leads to.
    @usableFromInline @inline(never)
    func target(_ value: Value, _ path: StaticString, _ location: StaticString) -> Value {
        place(value, path.description, location: location.description)
    }

    /// Whether a reference may be followed still.
    ///
    /// - Parameter path: where the reference is, from the value's place.
    mutating func enter(_ value: Value, _ path: @autoclosure () -> String) -> Bool {
        if depth < ValidationLimit.maximumDepth {
            depth += 1
            return true
        }
        let path = path()
        let keyword = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) }
        giveUpDepth(place(value, path), holder: keyword ?? "$ref")
        return false
    }

    /// Comes back from a reference.
    ///
    /// - Parameter count: how many slots there were before.
    @inlinable @inline(__always)
    mutating func leave(_ count: Int) {
        depth -= 1
        slots.count = count
    }

    /// Notes that a schema cannot be applied because there are too many around it.
    ///
    /// - Parameter holder: the keyword that holds the schema or the reference to it.
    @inline(never)
    mutating func giveUpDepth(_ value: Value, holder: @autoclosure () -> String) {
        isValid = false
        if let report {
            report.add(value, keyword: holder(), isHolder: true, message: ValidationLimit.depth.message)
        } else {
            limit = .depth
        }
    }

    /// `not`
    public mutating func not(_ value: Value, _ schema: SchemaFunction) {
        guard matches(value, for: "not", failingAt: value, schema) else { return }
        fail(value, "not") { "expected a value that does not match the schema in \"not\"" }
    }

    /// `not` with a reference and nothing else.
    public mutating func not<Schema: PayloadSchema>(_ value: Value, _ schema: Schema.Type) {
        not(value) { value, check in check.reference(schema, value) }
    }

    /// Whether a value matches a schema; the violations of one that does not are not those of the document.
    ///
    /// - Parameter keyword: what asks; its violation where this could not be decided.
    public mutating func matches(_ value: Value, for keyword: StaticString, _ schema: SchemaFunction) -> Bool
    {
        matches(value, for: keyword, failingAt: value, schema)
    }

    /// Whether a value matches what another schema demands.
    public mutating func matches<Schema: PayloadSchema>(
        _ value: Value,
        for keyword: StaticString,
        _ schema: Schema.Type
    ) -> Bool {
        matches(value, for: keyword, failingAt: value) { value, check in check.reference(schema, value) }
    }

    /// Whether a value matches what another value's schema demands of it.
    ///
    /// - Parameters:
    ///   - keyword: what asks; the violation of `holder` where this could not be decided.
    ///   - holder: the value whose schema has the keyword.
    public mutating func matches(
        _ value: Value,
        for keyword: StaticString,
        failingAt holder: Value,
        _ schema: SchemaFunction
    ) -> Bool {
        let wasValid = isValid
        let outer = report
        let slots = slots.count
        isValid = true
        report = nil
        schema(Value(index: value.index), &self)
        let matches = isValid
        isValid = wasValid
        report = outer
        self.slots.count = slots
        if outer != nil, let limit {
            self.limit = nil
            giveUp(holder, keyword, because: limit)
        }
        return matches
    }
}

extension Validation {
    /// The branches of `anyOf` or `oneOf`, tried one after the other.
    public struct Branches {
        private let value: Value
        private let keyword: StaticString
        private let stopsEarly: Bool
        private var tried = 0
        private var count = 0

        init(_ value: Value, keyword: StaticString, stopsEarly: Bool) {
            self.value = value
            self.keyword = keyword
            self.stopsEarly = stopsEarly
        }

        /// Tries the next branch.
        ///
        /// - Returns: whether the value matches it.
        @discardableResult
        public mutating func matches(_ check: inout Validation, _ schema: SchemaFunction) -> Bool {
            tried += 1
            if stopsEarly, count > 0 { return false }
            guard check.matches(value, for: keyword, failingAt: value, schema) else { return false }
            count += 1
            return true
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
        public func any(_ check: inout Validation) {
            guard count == 0 else { return }
            check.fail(value, "anyOf") {
                "expected at least one of \(tried) alternatives to match, but none does"
            }
        }

        /// Exactly one branch must have matched.
        public func one(_ check: inout Validation) {
            guard count != 1 else { return }
            let found = count == 0 ? "none does" : "\(count) do"
            check.fail(value, "oneOf") {
                "expected exactly one of \(tried) alternatives to match, but \(found)"
            }
        }
    }

    /// The branches of `anyOf`.
    ///
    /// - Parameter all: whether the branches behind one that matches are tried too, to know what they evaluate.
    public func anyOf(_ value: Value, all: Bool = false) -> Branches {
        Branches(value, keyword: "anyOf", stopsEarly: !all)
    }

    /// The branches of `oneOf`.
    public func oneOf(_ value: Value) -> Branches {
        Branches(value, keyword: "oneOf", stopsEarly: false)
    }
}
