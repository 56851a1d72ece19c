/// A name that is compared by its code points, as JSON compares names (RFC 8259 section 8.3).
///
/// A `String` compares by canonical equivalence: to it, one letter with an accent and a letter followed by an accent
/// are the same name.
struct ExactName: Hashable {
    let text: String

    static func == (first: ExactName, second: ExactName) -> Bool {
        first.text.isExactly(second.text)
    }

    func hash(into hasher: inout Hasher) {
        // Names with the same code points are canonically equivalent too, so this agrees with `==`.
        hasher.combine(text)
    }
}

extension String {
    /// Whether both have the same code points.
    package func isExactly(_ other: String) -> Bool {
        // Lengths are known without reading, and almost always differ.
        guard utf8.count == other.utf8.count, self == other else { return false }
        // As many bytes as units of UTF-16 means ASCII, of which no other text of the same length is equivalent.
        return utf8.count == utf16.count || utf8.elementsEqual(other.utf8)
    }
}
