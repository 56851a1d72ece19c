/// Objects and their members (JSON Schema Core 2020-12 section 10.3.2, Validation section 6.5).
extension Validation {
    /// The declared properties of an object, asked for in the order of their names.
    ///
    /// The members are gone through once, when it is made; each property is found without a search.
    public struct Object {
        /// The object itself, or whatever stands in its place.
        let value: Value
        let isObject: Bool
        /// The position in ``Validation/slots`` of the property that is asked for next.
        var slot: Int
        /// How many members have none of the names.
        let othersCount: Int
    }

    /// Finds the members that have these names. None for a value that is no object.
    public mutating func object(_ value: Value, _ names: PropertyNames) -> Object {
        let entry = entry(value)
        let start = slots.push(names.count)
        guard entry.kind == .object else {
            return Object(value: value, isObject: false, slot: start, othersCount: 0)
        }
        var others = 0
        var name = Int(value.index) + 1
        let end = Int(entry.next)
        while name < end {
            if let position = names.table.position(of: tape[name], in: storage) {
                // Where names may repeat, the first counts.
                if slots[start + position] == 0 { slots[start + position] = UInt32(name + 1) }
            } else {
                others += 1
            }
            name = Int(tape[name + 1].next)
        }
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
        guard let index = name.withUTF8Buffer({ member($0, of: value) }) else { return nil }
        return child(index, "/properties/" + JSONPointer.escaped(name.description), value)
    }

    /// A property of an object that has few of them to ask for, which `required` names. Nil when it is absent.
    @discardableResult
    public mutating func required(_ name: StaticString, _ value: Value) -> Value? {
        if let property = optional(name, value) { return property }
        if entry(value).kind == .object { failRequired(name.description, value) }
        return nil
    }

    /// `dependentRequired`: one property where another is.
    public mutating func dependentRequired(
        _ name: StaticString,
        ifPresent cause: StaticString,
        _ value: Value
    ) {
        if !has(cause, value) || has(name, value) { return }
        failDependent(name.description, because: cause.description, value)
    }

    mutating func failRequired(_ name: String, _ value: Value) {
        fail(value, "required") { "expected the property \(ViolationWords.quoted(name))" }
    }

    mutating func failDependent(_ name: String, because cause: String, _ value: Value) {
        fail(value, "dependentRequired") {
            "expected the property \(ViolationWords.quoted(name)), "
                + "because \(ViolationWords.quoted(cause)) is present"
        }
    }

    /// Whether the value is an object with a property.
    public func has(_ name: StaticString, _ value: Value) -> Bool {
        name.withUTF8Buffer { member($0, of: value) } != nil
    }

    /// The tape index of the value of an object's first member of a name. Nil when there is none.
    func member(_ name: UnsafeBufferPointer<UInt8>, of value: Value) -> UInt32? {
        let entry = entry(value)
        guard entry.kind == .object else { return nil }
        let prefix = StringPrefix.of(name)
        var index = Int(value.index) + 1
        let end = Int(entry.next)
        while index < end {
            if tape[index].isString(name, prefix: prefix, in: storage.textBase) { return UInt32(index + 1) }
            index = Int(tape[index + 1].next)
        }
        return nil
    }
}

extension Validation.Object {
    /// The next property, which may be absent.
    public mutating func optional(_ name: StaticString, _ check: inout Validation) -> Validation.Value? {
        guard let index = next(&check) else { return nil }
        return check.child(index, "/properties/" + JSONPointer.escaped(name.description), value)
    }

    /// The tape index of the next property's value. Nil where the property is absent.
    @inline(__always)
    mutating func next(_ check: inout Validation) -> UInt32? {
        let index = check.slots[slot]
        slot += 1
        return index == 0 ? nil : index
    }

    /// The next property, which `required` names.
    @discardableResult
    public mutating func required(_ name: StaticString, _ check: inout Validation) -> Validation.Value? {
        if let property = optional(name, &check) { return property }
        if isObject { check.failRequired(name.description, value) }
        return nil
    }

    /// `additionalProperties: false`: there are no members but those of the names that the object was made with.
    public func noOthers(_ names: PropertyNames, _ check: inout Validation) {
        if othersCount > 0 { check.failOthers(names, value) }
    }
}

extension Validation {
    @inline(never)
    mutating func failOthers(_ names: PropertyNames, _ value: Value) {
        isValid = false
        guard report != nil else { return }
        var members = members(of: value)
        while let name = members.next(&self) {
            if !isName(name, in: names) { unexpected(name, "additionalProperties", value) }
        }
    }
}
