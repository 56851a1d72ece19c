#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

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
