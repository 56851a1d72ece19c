#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

// What generated code calls, one line a property. The overloads for frequent types save the generic call.
extension JSONWriter {
    /// Writes a member.
    public mutating func required<T: PayloadValue>(_ name: StaticString, _ value: T) {
        self.name(name)
        value.write(to: &self)
    }

    /// Writes a member that is a string.
    public mutating func required(_ name: StaticString, _ value: String) {
        self.name(name)
        write(value)
    }

    /// Writes a member that is a boolean.
    public mutating func required(_ name: StaticString, _ value: Bool) {
        self.name(name)
        write(value)
    }

    /// Writes a member that is an integer.
    public mutating func required(_ name: StaticString, _ value: Int) {
        self.name(name)
        write(value)
    }

    /// Writes a member that is an exact decimal number.
    public mutating func required(_ name: StaticString, _ value: Decimal) {
        self.name(name)
        write(value)
    }

    /// Writes a member, or nothing when the value is nil.
    public mutating func optional<T: PayloadValue>(_ name: StaticString, _ value: T?) {
        if let value { required(name, value) }
    }

    /// Writes a member that is a string, or nothing when the value is nil.
    public mutating func optional(_ name: StaticString, _ value: String?) {
        if let value { required(name, value) }
    }

    /// Writes a member that is a boolean, or nothing when the value is nil.
    public mutating func optional(_ name: StaticString, _ value: Bool?) {
        if let value { required(name, value) }
    }

    /// Writes a member that is an integer, or nothing when the value is nil.
    public mutating func optional(_ name: StaticString, _ value: Int?) {
        if let value { required(name, value) }
    }

    /// Writes a member that is an exact decimal number, or nothing when the value is nil.
    public mutating func optional(_ name: StaticString, _ value: Decimal?) {
        if let value { required(name, value) }
    }

    /// Writes a member, `null` when the value is nil.
    public mutating func nullable<T: PayloadValue>(_ name: StaticString, _ value: T?) {
        self.name(name)
        if let value { value.write(to: &self) } else { null() }
    }

    /// Writes the members of a map in their order, into the object that is open.
    ///
    /// Fails for a name that the object has already.
    public mutating func others<T: PayloadValue>(_ map: PropertyMap<T>) {
        guard !map.isEmpty else { return }
        let written = writtenNames()
        for (name, value) in map {
            self.name(name)
            if written.contains(PropertyName(text: name)) {
                fail("the object already has a member of this name")
            }
            value.write(to: &self)
        }
    }

    /// The names in the object that is open.
    private func writtenNames() -> Set<PropertyName> {
        guard let frame = frames.last else { return [] }
        return Set(names[frame.firstName...].map { PropertyName(text: text(ofName: $0)) })
    }
}

extension JSONWriter {
    /// Writes `null`.
    public mutating func null() {
        beginValue()
        bytes.append(contentsOf: "null".utf8)
    }

    /// Writes `true` or `false`.
    public mutating func write(_ value: Bool) {
        beginValue()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    /// Writes an integer.
    public mutating func write(_ value: Int) {
        beginValue()
        bytes.append(contentsOf: String(value).utf8)
    }

    /// Writes the shortest decimal number that reads back as the value; fails unless it is finite.
    public mutating func write(_ value: Double) {
        if let number = JSONNumber(value) { write(number) } else { failNotFinite("a Double") }
    }

    /// Writes all digits of the value; fails when it is not a number.
    public mutating func write(_ value: Decimal) {
        if let number = JSONNumber(value) { write(number) } else { failNotFinite("a Decimal") }
    }

    private mutating func failNotFinite(_ type: String) {
        beginValue()
        fail("\(type) that is infinite or not a number has no form in JSON")
    }

    /// Writes a number in its own text.
    public mutating func write(_ value: JSONNumber) {
        beginValue()
        bytes.append(contentsOf: value.text.utf8)
    }

    /// Writes a string, with those characters escaped that RFC 8259 section 7 demands and no others.
    public mutating func write(_ value: String) {
        beginValue()
        bytes.append(UInt8(ascii: "\""))
        var value = value
        value.withUTF8 { JSONEscapes.append($0, to: &bytes) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes any payload value.
    public mutating func write<T: PayloadValue>(_ value: T) {
        value.write(to: &self)
    }
}
