/// The text as a Swift string literal.
func swiftLiteral(_ text: String) -> String {
    if isPlain(text) { return "\"\(text)\"" }
    var literal = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": literal += "\\\""
        case "\\": literal += "\\\\"
        case "\n": literal += "\\n"
        case "\r": literal += "\\r"
        case "\t": literal += "\\t"
        case _ where UnseenSigns.contains(scalar): literal += UnseenSigns.escape(scalar)
        default: literal.unicodeScalars.append(scalar)
        }
    }
    return literal + "\""
}

/// Whether a text of ASCII needs no escapes. Nearly every one does not.
private func isPlain(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
        let byte = bytes[index]
        guard byte >= 0x20, byte < 0x7F, byte != 0x22, byte != 0x5C else { return false }
        index += 1
    }
    return true
}

/// A length of time as an expression of a `TimeSpan`: `.minutes(2)`.
///
/// - Parameter ticks: of 100 nanoseconds.
func timeSpanLiteral(_ ticks: Int64) -> String {
    let units: [(String, Int64)] = [("days", 86_400), ("hours", 3_600), ("minutes", 60), ("seconds", 1)]
    for (unit, seconds) in units where ticks % (seconds * 10_000_000) == 0 && (ticks != 0 || seconds == 1) {
        return ".\(unit)(\(ticks / (seconds * 10_000_000)))"
    }
    return ".init(ticks: \(ticks))"
}

/// The text as a Swift string literal without escapes, the way a pattern is read: `#"^\d+$"#`. An ordinary one where
/// nothing would have to be escaped, or where a raw one could not say it.
func swiftRawLiteral(_ text: String) -> String {
    if isPlain(text) { return swiftLiteral(text) }
    let needsEscapes = text.unicodeScalars.contains { UnseenSigns.contains($0) }
    guard !needsEscapes, text.contains("\\") || text.contains("\""), !text.contains("\"#"),
        !text.contains("\\#")
    else { return swiftLiteral(text) }
    return "#\"\(text)\"#"
}

/// A string literal on lines of its own that are not too long.
///
/// - Parameters:
///   - literal: on one line.
///   - atSpaces: whether lines end between words, where there are any.
func brokenLiteral(_ literal: String, width: Int, atSpaces: Bool = false) -> [String] {
    guard literal.unicodeScalars.count > width else { return [literal] }
    let hash = literal.hasPrefix("#") ? "#" : ""
    // An array, whose elements are counted at once.
    var rest = Array(literal.unicodeScalars)[...].dropFirst(1 + hash.count).dropLast(1 + hash.count)
    var lines = [hash + "\"\"\""]
    while !rest.isEmpty {
        let limit = min(rest.count, width - 1 - hash.count)
        var count = hash.isEmpty ? wholeEscapes(in: rest, upTo: limit) : limit
        if atSpaces, count < rest.count, let space = rest.prefix(count).lastIndex(of: " ") {
            count = space - rest.startIndex + 1
        }
        let line = String(String.UnicodeScalarView(rest.prefix(count)))
        rest = rest.dropFirst(count)
        lines.append(rest.isEmpty ? line : line + "\\" + hash)
    }
    return lines + ["\"\"\"" + hash]
}

/// How many signs of a literal's text there are up to a limit, without an escape cut in two. At least the first one.
private func wholeEscapes(in text: ArraySlice<Unicode.Scalar>, upTo limit: Int) -> Int {
    var rest = text
    var count = 0
    while let first = rest.first {
        var size = 1
        if first == "\\" {
            let isUnicode = rest.dropFirst().first == "u"
            let end = isUnicode ? rest.firstIndex(of: "}") : nil
            size = end.map { $0 - rest.startIndex + 1 } ?? 2
        }
        if count > 0, count + size > limit { break }
        count += size
        rest = rest.dropFirst(size)
    }
    return count
}

/// Signs that cannot be seen, or that change the order in which a reviewer sees text.
enum UnseenSigns {
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{AD}", "\u{61C}", "\u{200B}"..."\u{200F}",
            "\u{2028}"..."\u{202E}", "\u{2060}"..."\u{206F}", "\u{FEFF}":
            true
        default: false
        }
    }

    /// As Swift spells it in a string.
    static func escape(_ scalar: Unicode.Scalar) -> String {
        "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
}
