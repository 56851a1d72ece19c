#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension String: PayloadValue {
    /// Reads a string.
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        guard let value = instance.string else {
            throw PayloadDecodingError(at: instance, expected: "a string")
        }
        self = value
    }

    /// Writes a string.
    public func write(to writer: inout JSONWriter) {
        writer.write(self)
    }
}

extension Bool: PayloadValue {
    /// Reads a boolean.
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        guard let value = instance.boolean else {
            throw PayloadDecodingError(at: instance, expected: "a boolean")
        }
        self = value
    }

    /// Writes a boolean.
    public func write(to writer: inout JSONWriter) {
        writer.write(self)
    }
}

extension Int: PayloadValue {
    /// Reads an integer in any form: `25`, `25.0` or `2.5e1`.
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        let entry = instance.entry
        if entry.isShortDecimal, entry.count == 0, let value = Int(exactly: entry.significand) {
            self = value
            return
        }
        guard let number = instance.number else {
            throw PayloadDecodingError(at: instance, expected: "an integer")
        }
        guard let value = Int(exactly: number) else {
            throw PayloadDecodingError(
                at: instance,
                expected: "an integer",
                notIn: number.isInteger ? "beyond the range of Int" : "that is not whole"
            )
        }
        self = value
    }

    /// Writes an integer.
    public func write(to writer: inout JSONWriter) {
        writer.write(self)
    }
}

extension Double: PayloadValue {
    /// Reads the `Double` nearest to a number.
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        guard let number = instance.number else {
            throw PayloadDecodingError(at: instance, expected: "a number")
        }
        guard let value = Double(nearest: number) else {
            throw PayloadDecodingError(
                at: instance,
                expected: "a number",
                notIn: "beyond the range of Double"
            )
        }
        self = value
    }

    /// Writes the shortest number that reads back as this one; fails unless it is finite.
    public func write(to writer: inout JSONWriter) {
        writer.write(self)
    }
}

extension Decimal: PayloadValue {
    /// Reads a number exactly; refuses one that a `Decimal` would round.
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        let entry = instance.entry
        if entry.isShortDecimal {
            self.init(entry.significand, fractionDigits: Int(entry.count))
            return
        }
        guard let number = instance.number else {
            throw PayloadDecodingError(at: instance, expected: "a number")
        }
        guard let value = Decimal(exactly: number) else {
            throw PayloadDecodingError(
                at: instance,
                expected: "a number of at most 38 digits",
                notIn: "that Decimal cannot hold exactly"
            )
        }
        self = value
    }

    /// Writes all digits; fails when the value is not a number.
    public func write(to writer: inout JSONWriter) {
        writer.write(self)
    }
}

extension Array: PayloadValue where Element: PayloadValue {
    /// Reads an array, element by element.
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        guard instance.kind == .array else { throw PayloadDecodingError(at: instance, expected: "an array") }
        self.init()
        reserveCapacity(instance.count)
        for element in instance.elements { append(try Element(instance: element)) }
    }

    /// Writes an array.
    public func write(to writer: inout JSONWriter) {
        writer.beginArray()
        for element in self { element.write(to: &writer) }
        writer.endArray()
    }
}
