/// A unified diff of two texts.
enum LineDiff {
    /// Lines around a change that are shown with it.
    private static let context = 3

    static func text(from old: String, to new: String, name: String) -> String {
        let lines = lines(from: old, to: new)
        var shown = Set<Int>()
        for (index, line) in lines.enumerated() where line.mark != " " {
            shown.formUnion(max(0, index - context)...min(lines.count - 1, index + context))
        }
        var text = "--- expected/\(name)\n+++ generated/\(name)\n"
        var isInside = false
        for (index, line) in lines.enumerated() {
            if shown.contains(index) {
                if !isInside { text += "@@ line \(line.oldNumber) @@\n" }
                text += "\(line.mark)\(line.text)\n"
            }
            isInside = shown.contains(index)
        }
        return text
    }

    private struct Line {
        let mark: Character
        let text: Substring
        /// The line's number in the old text, or that of the line it stands before.
        let oldNumber: Int
    }

    /// All lines of both texts, those in common once.
    private static func lines(from old: String, to new: String) -> [Line] {
        let before = old.split(separator: "\n", omittingEmptySubsequences: false)
        let after = new.split(separator: "\n", omittingEmptySubsequences: false)
        var removed = Set<Int>()
        var inserted = Set<Int>()
        for change in after.difference(from: before) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var lines: [Line] = []
        var (from, to) = (0, 0)
        while from < before.count || to < after.count {
            if from < before.count, removed.contains(from) {
                lines.append(Line(mark: "-", text: before[from], oldNumber: from + 1))
                from += 1
            } else if to < after.count, inserted.contains(to) {
                lines.append(Line(mark: "+", text: after[to], oldNumber: from + 1))
                to += 1
            } else if from < before.count {
                lines.append(Line(mark: " ", text: before[from], oldNumber: from + 1))
                from += 1
                to += 1
            } else {
                break
            }
        }
        return lines
    }
}
