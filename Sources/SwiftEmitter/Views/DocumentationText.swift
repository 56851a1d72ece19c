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

    /// The lines of a text, whatever ends them. Bytes are many times quicker here than characters.
    static func paragraphs(of text: String) -> [String] {
        var lines: [String] = []
        var rest = text.utf8[...]
        while true {
            let line = rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
            lines.append(visible(Substring(line)))
            guard line.endIndex < rest.endIndex else { return lines }
            let isPair = rest[line.endIndex...].starts(with: "\r\n".utf8)
            rest = rest[line.endIndex...].dropFirst(isPair ? 2 : 1)
        }
    }

    /// The text with signs spelled out that would end a comment's line, cannot be seen, or change the order in
    /// which a reviewer sees text.
    static func visible(_ text: some StringProtocol) -> String {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return String(text) }
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
        var lines: [String] = []
        var line = ""
        var length = 0
        for word in units(of: paragraph) {
            let size = word.unicodeScalars.count
            if length > 0, length + 1 + size > width {
                lines.append(line)
                line = ""
                length = 0
            }
            if length > 0 { line += " " }
            line += word
            length += size + (length > 0 ? 1 : 0)
        }
        return lines + [line]
    }

    /// Words, where a code span with spaces inside counts as one.
    private static func units(of paragraph: String) -> [Substring] {
        var units: [Substring] = []
        var isInside = false
        for word in paragraph.utf8.split(whereSeparator: {
            $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r")
        }) {
            if isInside, let start = units.last?.startIndex {
                units[units.count - 1] = paragraph[start..<word.endIndex]
            } else {
                units.append(Substring(word))
            }
            if word.count(where: { $0 == UInt8(ascii: "`") }) % 2 == 1 { isInside.toggle() }
        }
        return units
    }
}
