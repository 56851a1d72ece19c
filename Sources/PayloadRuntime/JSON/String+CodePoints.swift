extension String {
    /// Whether both strings have the same code points; `==` goes by canonical equivalence.
    @usableFromInline
    func hasSameCodePoints(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        let areEqual = utf8.withContiguousStorageIfAvailable { bytes in
            other.utf8.withContiguousStorageIfAvailable { otherBytes in
                for index in bytes.indices where bytes[index] != otherBytes[index] { return false }
                return true
            }
        }
        // Strings that Foundation bridges have no contiguous storage.
        return (areEqual ?? nil) ?? utf8.elementsEqual(other.utf8)
    }
}
