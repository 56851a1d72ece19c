/// Bodies of update operations (`x-merge` of the payments vocabulary).
extension Validation {
    /// `x-merge` with the mode `overwrite-only`: no value is `null`, at any depth.
    ///
    /// Each `null` is a violation at its own place.
    public mutating func overwriteOnly(_ value: Value) {
        let start = Int(value.index)
        let entry = tape[start]
        let isContainer = entry.kind == .object || entry.kind == .array
        let end = isContainer ? Int(entry.next) : start + 1
        for index in start..<max(start + 1, end) where tape[index].kind == .null {
            fail(Value(index: UInt32(truncatingIfNeeded: index), place: value.place), "x-merge") {
                "null removes nothing here: a stored field can only be overwritten"
            }
            if report == nil { return }
        }
    }
}
