import PayloadIR

/// Documentation as the lines of a comment, without the slashes.
package enum DocumentationText {
    /// The text, the rules, the limits and the cautions, each a paragraph, broken so that a file's lines stay within
    /// their width.
    ///
    /// - Parameters:
    ///   - rules: sentences about when something is demanded: a paragraph, or a list where there are several.
    ///   - also: sentences to add to the limits.
    static func lines(
        _ documentation: Documentation,
        indentation: Int,
        rules: [String] = [],
        also: [String] = []
    ) -> [String] {
        var paragraphs = paragraphs(of: documentation.text ?? "")
        while paragraphs.last?.allSatisfy(\.isWhitespace) == true { paragraphs.removeLast() }
        while paragraphs.first?.isEmpty == true { paragraphs.removeFirst() }
        let width = SwiftLines.width - indentation - 4
        var lines = paragraphs.flatMap { wrapped($0, width: width) }
        for part in [
            self.rules(rules), facts(limits(documentation) + also), facts(cautions(documentation)),
            serverRules(documentation),
        ] where !part.isEmpty {
            if !lines.isEmpty { lines.append("") }
            for paragraph in part {
                let indent = paragraph.hasPrefix("- ") ? "  " : ""
                let broken = wrapped(paragraph, width: width - indent.count)
                lines += broken.enumerated().map { $0 == 0 ? $1 : indent + $1 }
            }
        }
        return lines
    }

    /// All that the lines say, in one paragraph.
    static func paragraph(_ documentation: Documentation) -> String {
        let text = (documentation.text ?? "").split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        let sentences = [visible(text)].filter { !$0.isEmpty }
        let others = [limits(documentation), cautions(documentation)].flatMap(facts)
        return (sentences + others + serverRules(documentation)).joined(separator: " ")
    }

    /// Sentences as one paragraph.
    private static func facts(_ sentences: [String]) -> [String] {
        sentences.isEmpty ? [] : [visible(sentences.joined(separator: " "))]
    }

    /// The rules that only the server checks.
    private static func serverRules(_ documentation: Documentation) -> [String] {
        let rules = documentation.serverRules.joined(separator: " ")
        return rules.isEmpty ? [] : [visible("Left to the server: " + rules)]
    }

    /// Several rules are a list.
    private static func rules(_ sentences: [String]) -> [String] {
        sentences.count < 2 ? sentences.map { visible($0) } : sentences.map { "- " + visible($0) }
    }

    /// The lines of a text, whatever ends them.
    static func paragraphs(of text: String) -> [String] {
        let bytes = Array(text.utf8)
        var lines: [String] = []
        var start = 0
        var index = 0
        // A plain loop over bytes, as below: without optimization anything else takes many times as long, and
        // documentation is most of the text that there is.
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard byte == 0x0A || byte == 0x0D else { continue }
            lines.append(visible(String(decoding: bytes[start..<(index - 1)], as: UTF8.self)))
            if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
            start = index
        }
        lines.append(visible(start == 0 ? text : String(decoding: bytes[start...], as: UTF8.self)))
        return lines
    }

    /// The text with signs spelled out that would end a comment's line, cannot be seen, or change the order in
    /// which a reviewer sees text.
    static func visible(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count, bytes[index] >= 0x20, bytes[index] < 0x7F { index += 1 }
        if index == bytes.count { return text }
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\t" {
                shown.append(" ")
            } else if UnseenSigns.contains(scalar) {
                shown.append(contentsOf: UnseenSigns.escape(scalar).unicodeScalars)
            } else {
                shown.append(scalar)
            }
        }
        return String(shown)
    }

    /// The text as code in Markdown, whatever it contains.
    package static func code(_ text: String) -> String {
        text.contains("`") ? "`` \(text) ``" : "`\(text)`"
    }

    /// What values are allowed, and which one an absent value stands for.
    private static func limits(_ documentation: Documentation) -> [String] {
        let value = documentation.defaultValue.map { "Default: \(words($0, documentation))." }
        let time = documentation.clockDefault.map { _ in "The time now unless given." }
        return ConstraintProse.sentences(documentation.constraints) + [value, time].compactMap { $0 }
    }

    /// How to treat a value.
    private static func cautions(_ documentation: Documentation) -> [String] {
        var cautions: [String] = []
        switch documentation.sensitivity {
        case .secret:
            cautions.append("Secret: never shown in descriptions, logs or errors; `value` gives it.")
        case .card:
            cautions.append("Payment data: never shown in descriptions, logs or errors; `value` gives it.")
        case .personal:
            cautions.append("Personal data: never shown in descriptions, logs or errors; `value` gives it.")
        case nil: break
        }
        if documentation.isReadOnly {
            cautions.append("Read only: requests leave it out.")
        }
        if documentation.isWriteOnly { cautions.append("Write only: it is never sent back.") }
        return cautions
    }

    /// A default in JSON's spelling, or in words where it is a duration.
    private static func words(_ value: String, _ documentation: Documentation) -> String {
        for case .duration(let encoding, _, _) in documentation.constraints {
            let isText = value.hasPrefix("\"") && encoding != .seconds
            let text = isText ? String(value.dropFirst().dropLast()) : value
            return DurationProse.words(text, encoding) ?? code(value)
        }
        return code(value)
    }

    /// Breaks a paragraph between words, never inside a code span. Columns are counted in code points.
    static func wrapped(_ paragraph: String, width: Int) -> [String] {
        let bytes = Array(paragraph.utf8)
        var lines: [String] = []
        var line: [UInt8] = []
        var length = 0
        for word in words(of: bytes) {
            if length > 0, length + 1 + word.columns > width {
                lines.append(String(decoding: line, as: UTF8.self))
                line.removeAll(keepingCapacity: true)
                length = 0
            }
            if length > 0 { line.append(0x20) }
            line += bytes[word.range]
            length += word.columns + (length > 0 ? 1 : 0)
        }
        return lines + [String(decoding: line, as: UTF8.self)]
    }

    private struct Word {
        var range: Range<Int>

        /// How many code points it has.
        var columns: Int
    }

    /// Words, where a code span with spaces inside counts as one.
    private static func words(of bytes: [UInt8]) -> [Word] {
        var words: [Word] = []
        var isInside = false
        var index = 0
        while index < bytes.count {
            let start = index
            var columns = 0
            var ticks = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte == 0x20 || byte == 0x09 || byte == 0x0D { break }
                if byte == 0x60 { ticks += 1 }
                // A continuation byte (10xxxxxx) belongs to the code point before it.
                if byte & 0xC0 != 0x80 { columns += 1 }
                index += 1
            }
            if start < index {
                if isInside, let last = words.last {
                    let gap = start - last.range.upperBound
                    words[words.count - 1] = Word(
                        range: last.range.lowerBound..<index,
                        columns: last.columns + gap + columns
                    )
                } else {
                    words.append(Word(range: start..<index, columns: columns))
                }
                if ticks % 2 == 1 { isInside.toggle() }
            }
            index += 1
        }
        return words
    }
}
