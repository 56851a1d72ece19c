extension JSONNumber: Comparable, Hashable {
    /// Whether two numbers have the same mathematical value.
    public static func == (first: JSONNumber, second: JSONNumber) -> Bool {
        if first.text == second.text { return true }
        if let first = first.shortInteger, let second = second.shortInteger { return first == second }
        return first.parts == second.parts
    }

    /// Whether the first number's mathematical value is the smaller one.
    public static func < (first: JSONNumber, second: JSONNumber) -> Bool {
        if let first = first.shortInteger, let second = second.shortInteger { return first < second }
        return first.parts < second.parts
    }

    /// Hashes the mathematical value: `1` and `1.0` hash alike.
    public func hash(into hasher: inout Hasher) {
        parts.hash(into: &hasher)
    }
}
