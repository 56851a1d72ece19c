import PayloadIR

/// Documentation as the lines of a comment, without the slashes.
enum DocumentationText {
    /// Columns that are left for text in a file whose lines hold 110.
    static func lines(_ documentation: Documentation, indentation: Int, also: [String] = []) -> [String] {
        let width = 110 - indentation - 4
        var paragraphs = (documentation.text ?? "").split(omittingEmptySubsequences: false) {
            ["\n", "\r", "\r\n"].contains($0)
        }.map { visible($0) }
        while paragraphs.last?.isEmpty == true { paragraphs.removeLast() }
        while paragraphs.first?.isEmpty == true { paragraphs.removeFirst() }
        let facts = (facts(documentation) + also).map { visible($0) }
        if !facts.isEmpty {
            if !paragraphs.isEmpty { paragraphs.append("") }
            paragraphs.append(facts.joined(separator: " "))
        }
        return paragraphs.flatMap { wrapped($0, width: width) }
    }

    /// The text with signs spelled out that would end a comment's line, cannot be seen, or change the order in
    /// which a reviewer sees text.
    static func visible(_ text: some StringProtocol) -> String {
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
    static func code(_ text: String) -> String {
        text.contains("`") ? "`` \(text) ``" : "`\(text)`"
    }

    private static func facts(_ documentation: Documentation) -> [String] {
        var facts = ConstraintProse.sentences(documentation.constraints)
        if let value = documentation.defaultValue { facts.append("Default: \(words(value, documentation)).") }
        switch documentation.sensitivity {
        case .secret: facts.append("Secret: keep it out of logs and messages.")
        case .card: facts.append("Card data: keep it out of logs and messages.")
        case .personal: facts.append("Personal data: keep it out of logs and messages.")
        case nil: break
        }
        if documentation.isReadOnly { facts.append("Read only.") }
        if documentation.isWriteOnly { facts.append("Write only: it is never sent back.") }
        return facts
    }

    /// A default in JSON's spelling, or in words where it is a duration.
    private static func words(_ value: String, _ documentation: Documentation) -> String {
        let isDuration = documentation.constraints.contains { if case .duration = $0 { true } else { false } }
        guard isDuration, value.hasPrefix("\"") else { return code(value) }
        return TimeSpanProse.words(String(value.dropFirst().dropLast()))
    }

    /// Breaks a paragraph between words, never inside a code span.
    static func wrapped(_ paragraph: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in units(of: paragraph) {
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return lines + [line]
    }

    /// Words, where a code span with spaces inside counts as one.
    private static func units(of paragraph: String) -> [String] {
        var units: [String] = []
        var isInside = false
        for word in paragraph.split(separator: " ").map(String.init) {
            if isInside, !units.isEmpty {
                units[units.count - 1] += " " + word
            } else {
                units.append(word)
            }
            if word.count(where: { $0 == "`" }) % 2 == 1 { isInside.toggle() }
        }
        return units
    }
}
