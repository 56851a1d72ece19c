/// Schemas that apply in place (JSON Schema Core 2020-12 sections 8.2.3 and 10.2).
extension Validation {
    /// The value as a subschema that applies in place sees it.
    ///
    /// - Parameters:
    ///   - path: where the subschema is, as a JSON Pointer from the schema around it: `/allOf/0`.
    ///   - value: as the schema around it sees it.
    @inlinable
    public func at(_ path: StaticString, _ value: Value) -> Value {
        report == nil ? value : place(value, path)
    }

    /// The value as a subschema sees it that applies under a condition: `then`, or one of `dependentSchemas`.
    ///
    /// - Parameters:
    ///   - path: where the subschema is, as a JSON Pointer from the schema around it.
    ///   - value: as the schema around it sees it.
    ///   - condition: in words, such as "type is card"; the messages of violations end with it.
    @inlinable
    public func at(_ path: StaticString, _ value: Value, when condition: StaticString) -> Value {
        report == nil ? value : place(value, path, "when", condition)
    }

    /// The value as a subschema sees it that applies where a condition does not hold: `else`.
    ///
    /// - Parameters:
    ///   - path: where the subschema is, as a JSON Pointer from the schema around it.
    ///   - value: as the schema around it sees it.
    ///   - condition: in words, such as "type is card"; the messages of violations end with it.
    @inlinable
    public func at(_ path: StaticString, _ value: Value, unless condition: StaticString) -> Value {
        report == nil ? value : place(value, path, "unless", condition)
    }

    @usableFromInline @inline(never)
    func place(_ value: Value, _ path: StaticString) -> Value {
        place(value, path.description)
    }

    @usableFromInline @inline(never)
    func place(
        _ value: Value,
        _ path: StaticString,
        _ conjunction: StaticString,
        _ condition: StaticString
    ) -> Value {
        place(value, path.description, clause: "\(conjunction) \(condition)")
    }

    /// The value at another place.
    ///
    /// - Parameters:
    ///   - path: from the value's place, as a JSON Pointer; made only for a report.
    ///   - location: where the schema of that place is. Nil where the path leads to it.
    ///   - clause: when that schema applies, such as "when type is card". Nil where it always does.
    @inline(__always)
    func place(
        _ value: Value,
        _ path: @autoclosure () -> String,
        location: @autoclosure () -> String? = nil,
        clause: @autoclosure () -> String? = nil
    ) -> Value {
        guard let report else { return value }
        let place = report.place(
            path(),
            in: value.place,
            of: value.index,
            schemaLocation: location(),
            clause: clause()
        )
        return Value(index: value.index, place: place)
    }

    /// `$ref` and `$dynamicRef`
    ///
    /// Not followed where the verdict is known and nothing else is wanted. Otherwise a recursive schema with several
    /// variants would try all of them at each level below one that is known not to match, which takes time
    /// exponential in the levels.
    ///
    /// - Parameters:
    ///   - schema: the schema that is referred to.
    ///   - value: as the schema around it sees it.
    ///   - path: where the keyword is, as a JSON Pointer from the schema around it.
    @inlinable
    public mutating func reference<Schema: PayloadSchema>(
        _ schema: Schema.Type,
        _ value: Value,
        _ path: StaticString = "/$ref"
    ) {
        if !isValid, report == nil { return }
        guard depth < maximumDepth, steps > 0 else { return giveUpReference(value, path) }
        depth += 1
        steps -= 1
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
        if depth < maximumDepth, steps > 0 {
            depth += 1
            steps -= 1
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

    /// Notes that a schema cannot be applied because there are too many around it, or were before it.
    ///
    /// - Parameter holder: the keyword that holds the schema or the reference to it.
    @inline(never)
    mutating func giveUpDepth(_ value: Value, holder: @autoclosure () -> String) {
        isValid = false
        let reason: ValidationLimit = steps > 0 ? .depth : .references
        if let report {
            report.add(value, keyword: holder(), isHolder: true, message: reason.message)
        } else {
            limit = reason
        }
    }

    /// `not`
    @inlinable
    public mutating func not(_ value: Value, _ schema: SchemaFunction) {
        if matches(value, for: "not", schema) { failNot(value) }
    }

    @usableFromInline @inline(never)
    mutating func failNot(_ value: Value) {
        fail(value, "not") { "expected a value that does not match the schema in \"not\"" }
    }

    /// `not` with a reference and nothing else.
    public mutating func not<Schema: PayloadSchema>(_ value: Value, _ schema: Schema.Type) {
        not(value) { value, check in check.reference(schema, value) }
    }

    /// Whether a value matches a schema; the violations of one that does not are not those of the document.
    ///
    /// - Parameters:
    ///   - value: what is asked about.
    ///   - keyword: what asks; its violation where this could not be decided.
    ///   - schema: what it must meet.
    @inlinable
    public mutating func matches(_ value: Value, for keyword: StaticString, _ schema: SchemaFunction) -> Bool
    {
        if report == nil { return matches(value, schema) }
        return matches(value, for: keyword, failingAt: value, schema)
    }

    /// Whether a value matches a schema, where nothing is reported.
    @inlinable @inline(__always)
    mutating func matches(_ value: Value, _ schema: SchemaFunction) -> Bool {
        let wasValid = isValid
        let slots = slots.count
        isValid = true
        schema(value, &self)
        let matches = isValid
        isValid = wasValid
        self.slots.count = slots
        return matches
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
    ///   - value: what is asked about.
    ///   - keyword: what asks; the violation of `holder` where this could not be decided.
    ///   - holder: the value whose schema has the keyword.
    ///   - schema: what the value must meet.
    public mutating func matches(
        _ value: Value,
        for keyword: StaticString,
        failingAt holder: Value,
        _ schema: SchemaFunction
    ) -> Bool {
        guard let outer = report else { return matches(value, schema) }
        report = nil
        let matches = matches(Value(index: value.index), schema)
        report = outer
        if let limit {
            self.limit = nil
            giveUp(holder, keyword, because: limit)
        }
        return matches
    }
}
