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
