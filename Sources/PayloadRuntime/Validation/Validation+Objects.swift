/// Objects and their members (JSON Schema Core 2020-12 section 10.3.2, Validation section 6.5).
extension Validation {
    /// The declared properties of an object, asked for in the order of their names.
    ///
    /// The members are gone through once, when it is made; each property is found without a search.
    public struct Object {
        /// The object itself, or whatever stands in its place.
        @usableFromInline let value: Value
        @usableFromInline let isObject: Bool
        /// The position in ``Validation/slots`` of the property that is asked for next.
        @usableFromInline var slot: Int
        /// How many members have none of the names.
        @usableFromInline let othersCount: Int
    }

    /// Finds the members that have these names. None for a value that is no object.
    public mutating func object(_ value: Value, _ names: PropertyNames) -> Object {
        let entry = tape + Int(value.index)
        let start = slots.push(names.count)
        guard entry.pointee.kind == .object else {
            return Object(value: value, isObject: false, slot: start, othersCount: 0)
        }
        let others = names.table.find(
            membersFrom: Int(value.index) + 1,
            to: Int(entry.pointee.next),
            in: storage,
            slots.base + start
        )
        return Object(value: value, isObject: true, slot: start, othersCount: others)
    }

    /// `minProperties`
    public mutating func minProperties(_ limit: Int, _ value: Value) {
        let entry = entry(value)
        if entry.kind != .object || Int(entry.count) >= limit { return }
        fail(value, "minProperties") {
            "expected at least \(ViolationWords.counted(limit, "property", "properties"))"
        }
    }

    /// `maxProperties`
    public mutating func maxProperties(_ limit: Int, _ value: Value) {
        let entry = entry(value)
        if entry.kind != .object || Int(entry.count) <= limit { return }
        fail(value, "maxProperties") {
            "expected at most \(ViolationWords.counted(limit, "property", "properties"))"
        }
    }

    /// A property of an object that has few of them to ask for. Nil when it is absent.
    public func optional(_ name: StaticString, _ value: Value) -> Value? {
        guard let index = name.withBytes({ member($0, of: value) }) else { return nil }
        return child(index, "/properties/" + JSONPointer.escaped(name.description), value)
    }

    /// A property of an object that has few of them to ask for, which `required` names. Nil when it is absent.
    @discardableResult
    public mutating func required(_ name: StaticString, _ value: Value) -> Value? {
        if let property = optional(name, value) { return property }
        if entry(value).kind == .object { failRequired(name, value) }
        return nil
    }

    /// `dependentRequired`: one property where another is.
    public mutating func dependentRequired(
        _ name: StaticString,
        ifPresent cause: StaticString,
        _ value: Value
    ) {
        if !has(cause, value) || has(name, value) { return }
        isValid = false
        if report != nil { failDependent(name.description, because: cause.description, value) }
    }

    mutating func failRequired(_ name: String, _ value: Value) {
        fail(value, "required") { "\(ViolationWords.name(name)) is required" }
    }

    mutating func failDependent(_ name: String, because cause: String, _ value: Value) {
        isValid = false
        report?.add(
            value,
            keyword: "dependentRequired",
            message: "\(ViolationWords.name(name)) is required",
            clause: "when \(ViolationWords.name(cause)) is present"
        )
    }

    /// Whether the value is an object with a property.
    public func has(_ name: StaticString, _ value: Value) -> Bool {
        name.withBytes { member($0, of: value) } != nil
    }

    /// The tape index of the value of an object's first member of a name. Nil when there is none.
    @inline(__always)
    func member(_ name: UnsafeBufferPointer<UInt8>, of value: Value) -> UInt32? {
        member(name, prefix: StringPrefix.of(name), of: value)
    }

    @inline(never)
    private func member(_ name: UnsafeBufferPointer<UInt8>, prefix: UInt64, of value: Value) -> UInt32? {
        guard tape[Int(value.index)].kind == .object else { return nil }
        let text = storage.textBase
        var index = Int(value.index) &+ 1
        let end = Int(tape[Int(value.index)].next)
        while index < end {
            let entry = tape + index
            index &+= 1
            if entry.isString(name, prefix: prefix, in: text) {
                return UInt32(truncatingIfNeeded: index)
            }
            index = Int(tape[index].next)
        }
        return nil
    }
}

extension Validation.Object {
    /// The next property, which may be absent.
    @inlinable
    public mutating func optional(_ name: StaticString, _ check: inout Validation) -> Validation.Value? {
        guard let index = next(&check) else { return nil }
        if check.report == nil { return Validation.Value(index: index) }
        return check.property(name, value, index)
    }

    /// The tape index of the next property's value. Nil where the property is absent.
    @inlinable @inline(__always)
    mutating func next(_ check: inout Validation) -> UInt32? {
        // Nothing is there for a caller that asks for more properties than the object was made with names.
        let index = slot < check.slots.count ? check.slots.base[slot] : 0
        slot += 1
        return index == 0 ? nil : index
    }

    /// The next property, which `required` names.
    @discardableResult @inlinable
    public mutating func required(_ name: StaticString, _ check: inout Validation) -> Validation.Value? {
        if let property = optional(name, &check) { return property }
        if isObject { check.failRequired(name, value) }
        return nil
    }

    /// `additionalProperties: false`: there are no members but those of the names that the object was made with.
    @inlinable
    public func noOthers(_ names: PropertyNames, _ check: inout Validation) {
        if othersCount > 0 { check.failOthers(names, value) }
    }
}

extension Validation {
    /// The place of a property.
    @usableFromInline @inline(never)
    func property(_ name: StaticString, _ object: Value, _ index: UInt32) -> Value {
        child(index, "/properties/" + JSONPointer.escaped(name.description), object)
    }

    @usableFromInline @inline(never)
    mutating func failRequired(_ name: StaticString, _ value: Value) {
        isValid = false
        if report != nil { failRequired(name.description, value) }
    }

    @usableFromInline @inline(never)
    mutating func failOthers(_ names: PropertyNames, _ value: Value) {
        isValid = false
        guard report != nil else { return }
        var members = members(of: value)
        while let name = members.next(&self) {
            if !isName(name, in: names) { unexpected(name, "additionalProperties", value) }
        }
    }
}

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
