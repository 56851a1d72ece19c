/// Members whose names no schema lists: `patternProperties`, `additionalProperties`, `unevaluatedProperties` and
/// `propertyNames` (JSON Schema Core 2020-12 sections 10.3.2 and 11.3).
extension Validation {
    /// Goes through the names of an object's members. A name is a value, a string, like any other.
    public struct Members {
        private var index: Int
        private let end: Int
        private let slots: Int

        init(_ object: Value, _ check: borrowing Validation) {
            let entry = check.entry(object)
            index = Int(object.index) + 1
            end = entry.kind == .object ? Int(entry.next) : 0
            slots = check.slots.count
        }

        /// The next member's name. Nil after the last one.
        public mutating func next(_ check: inout Validation) -> Value? {
            check.slots.count = slots
            guard index < end else { return nil }
            defer { index = Int(check.tape[index + 1].next) }
            return Value(index: UInt32(index))
        }
    }

    /// The members of an object. None of a value that is no object.
    public func members(of value: Value) -> Members {
        Members(value, self)
    }

    /// Whether a member's name is one of these.
    public func isName(_ name: Value, in names: PropertyNames) -> Bool {
        names.table.position(of: tape + Int(name.index), in: storage) != nil
    }

    /// Whether a member's name matches a pattern.
    ///
    /// - Parameters:
    ///   - name: the member's name.
    ///   - pattern: what it must match.
    ///   - keyword: what asks; its violation where the pattern takes too many steps.
    ///   - object: the object that the member is in.
    public mutating func isName(
        _ name: Value,
        matching pattern: Pattern,
        for keyword: StaticString,
        _ object: Value
    ) -> Bool {
        switch withText(entry(name), { pattern.matches($0) }) {
        case .matched: return true
        case .notMatched: return false
        case .limitReached:
            giveUp(object, keyword, because: .patternSteps)
            return false
        }
    }

    /// The value of a member, as a subschema of the object's schema sees it.
    ///
    /// - Parameters:
    ///   - name: the member's name.
    ///   - path: where the subschema is, as a JSON Pointer from the object's schema.
    ///   - object: the object that the member is in.
    public func member(_ name: Value, _ path: StaticString, _ object: Value) -> Value {
        child(name.index + 1, path.description, object)
    }

    /// A value inside another one.
    ///
    /// - Parameters:
    ///   - index: the value's on the tape.
    ///   - path: where its schema is, from the place of the value around it; made only for a report.
    @inline(__always)
    func child(_ index: UInt32, _ path: @autoclosure () -> String, _ parent: Value) -> Value {
        Value(index: index, place: report?.place(path(), in: parent.place, of: index) ?? 0)
    }

    /// A member that must not be there.
    public mutating func unexpected(_ name: Value, _ keyword: StaticString, _ object: Value) {
        let instance = instance(name)
        fail(object, keyword) { "expected no property \(ViolationWords.quoted(instance.string ?? ""))" }
    }

    /// `propertyNames`
    public mutating func propertyNames(_ value: Value, _ schema: SchemaFunction) {
        var members = members(of: value)
        while let name = members.next(&self) {
            if matches(name, for: "propertyNames", failingAt: value, schema) { continue }
            failName(name, of: value, schema)
        }
    }

    /// `propertyNames` with a reference and nothing else.
    public mutating func propertyNames<Schema: PayloadSchema>(_ value: Value, _ schema: Schema.Type) {
        propertyNames(value) { name, check in check.reference(schema, name) }
    }

    @inline(never)
    private mutating func failName(_ name: Value, of value: Value, _ schema: SchemaFunction) {
        isValid = false
        guard report != nil else { return }
        let instance = instance(name)
        let reason = firstMessage(on: instance, schema)
        fail(value, "propertyNames") {
            let because = reason.map { ": " + $0 } ?? ""
            return "the name \(ViolationWords.quoted(instance.string ?? "")) is not allowed\(because)"
        }
    }
}
