// What generated code calls for a tuple, one line an element.
extension JSONWriter {
    /// Writes the next element.
    public mutating func next<T: PayloadValue>(_ value: T) {
        value.write(to: &self)
    }

    /// Writes the next element, `null` when the value is nil.
    public mutating func nextNullable<T: PayloadValue>(_ value: T?) {
        if let value { value.write(to: &self) } else { null() }
    }

    /// Writes the next element, or ends the array when the value is nil.
    ///
    /// An element that follows fails: it would move to the place of the one that is missing.
    public mutating func nextIfPresent<T: PayloadValue>(_ value: T?) {
        if let value {
            value.write(to: &self)
        } else if let last = frames.indices.last {
            frames[last].isAtEnd = true
        }
    }

    /// Writes all further elements.
    public mutating func rest<T: PayloadValue>(_ values: [T]) {
        for value in values { value.write(to: &self) }
    }
}
