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

extension JSONInstance {
    /// Starts reading an array whose elements differ in type.
    ///
    /// - Throws: ``PayloadDecodingError`` when the value is of another kind.
    public func array() throws(PayloadDecodingError) -> ArrayReader {
        guard kind == .array else { throw PayloadDecodingError(at: self, expected: "an array") }
        return ArrayReader(self)
    }
}

/// Reads an array, element by element: a tuple (JSON Schema's `prefixItems`).
public struct ArrayReader {
    private let array: JSONInstance
    private var elements: JSONElements.Iterator

    init(_ array: JSONInstance) {
        self.array = array
        elements = array.elements.makeIterator()
    }

    /// Reads the next element.
    ///
    /// - Throws: ``PayloadDecodingError`` when there is none or it is not a `T`.
    public mutating func next<T: PayloadValue>() throws(PayloadDecodingError) -> T {
        guard let element = elements.next() else {
            throw PayloadDecodingError(
                location: array.location,
                expected: "an array with more elements",
                found: "the end after \(array.count)"
            )
        }
        return try T(instance: element)
    }

    /// Reads the next element, which may be `null`, which gives nil.
    ///
    /// - Throws: ``PayloadDecodingError`` when there is none, or it is neither `null` nor a `T`.
    public mutating func nextNullable<T: PayloadValue>() throws(PayloadDecodingError) -> T? {
        let element: Nullable<T> = try next()
        return element.value
    }

    /// Reads the next element, or gives nil when there is none.
    ///
    /// - Throws: ``PayloadDecodingError`` when it is not a `T`.
    public mutating func nextIfPresent<T: PayloadValue>() throws(PayloadDecodingError) -> T? {
        guard let element = elements.next() else { return nil }
        return try T(instance: element)
    }

    /// Reads all elements that are left.
    ///
    /// - Throws: ``PayloadDecodingError`` when one of them is not a `T`.
    public mutating func rest<T: PayloadValue>() throws(PayloadDecodingError) -> [T] {
        var rest: [T] = []
        while let element = elements.next() { rest.append(try T(instance: element)) }
        return rest
    }

    /// Checks that no element is left.
    ///
    /// - Throws: ``PayloadDecodingError`` for the first one that is.
    public mutating func end() throws(PayloadDecodingError) {
        guard let element = elements.next() else { return }
        throw PayloadDecodingError(at: element, expected: "the end of the array")
    }
}
