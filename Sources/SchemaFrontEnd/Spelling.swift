/// Finds what somebody may have meant.
package enum Spelling {
    /// The candidate with the fewest edits, if those are at most a third of the word; the first of several.
    package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let limit = max(1, word.unicodeScalars.count / 3)
        var best: (word: String, distance: Int)?
        let left = Array(word.lowercased().unicodeScalars)
        for candidate in candidates {
            let right = Array(candidate.lowercased().unicodeScalars)
            // Every difference in length is an edit.
            guard abs(left.count - right.count) <= limit else { continue }
            let distance = editDistance(left, right)
            if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
        }
        return best?.word
    }

    /// The number of insertions, removals, replacements and swaps of neighbours between two words
    /// (optimal string alignment).
    private static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        guard left.count <= 64, right.count <= 64 else { return Int.max }
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for row in 1...left.count {
            var current = [row]
            for column in 1...right.count {
                let cost = left[row - 1] == right[column - 1] ? 0 : 1
                var best = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + cost)
                let swapped =
                    row > 1 && column > 1 && left[row - 1] == right[column - 2]
                    && left[row - 2] == right[column - 1]
                if swapped { best = min(best, beforePrevious[column - 2] + 1) }
                current.append(best)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[right.count]
    }
}

/// Whether the text can be a name in Swift (The Swift Programming Language, "Lexical Structure").
package func isSwiftIdentifier(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isXIDStart || first == "_" else {
        return false
    }
    return text.unicodeScalars.allSatisfy { $0.properties.isXIDContinue }
}
