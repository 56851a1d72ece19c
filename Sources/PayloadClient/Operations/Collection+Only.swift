extension Collection {
    /// The element, when there is exactly one. Nil otherwise.
    public var only: Element? {
        guard let first, index(after: startIndex) == endIndex else { return nil }
        return first
    }
}
