import JSONSource
import PayloadIR
import PayloadRuntime

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

/// Statements broken into lines where they are too long for one, the way `swift format` breaks them.
enum SwiftLines {
    /// The longest line of generated code, in code points.
    static let width = 110

    /// `target = value`
    static func assignment(_ target: String, _ value: String, indentation: Int) -> [String] {
        let line = "\(target) = \(value)"
        if fits(line, indentation) { return [line] }
        return ["\(target) =", "    \(value)"]
    }

    /// `target = function(argument, argument)`
    static func assignment(_ target: String, _ function: String, _ arguments: [String], indentation: Int)
        -> [String]
    {
        if fits("\(target) = \(function)(", indentation) {
            return call("\(target) = \(function)", arguments, indentation: indentation)
        }
        return ["\(target) ="] + call(function, arguments, indentation: indentation + 4).map { "    " + $0 }
    }

    /// `function(argument, argument)`, and what follows it. An argument may have several lines.
    static func call(_ function: String, _ arguments: [String], _ end: String = "", indentation: Int)
        -> [String]
    {
        let line = "\(function)(\(arguments.joined(separator: ", ")))\(end)"
        if fits(line, indentation) { return [line] }
        let inner = arguments.enumerated().map { index, argument in
            argument + (index == arguments.count - 1 ? "" : ",")
        }
        let lines = inner.flatMap { $0.split(separator: "\n").map { "    " + $0 } }
        return ["\(function)("] + lines + [")" + end]
    }

    private static func fits(_ line: String, _ indentation: Int) -> Bool {
        let bytes = Array(line.utf8)
        var columns = indentation
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x0A { return false }
            // A continuation byte (10xxxxxx) belongs to the code point before it.
            if bytes[index] & 0xC0 != 0x80 { columns += 1 }
            index += 1
        }
        return columns <= width
    }
}

/// Spells a default as an expression of a property's type, or of an optional of it.
struct DefaultLiteral {
    let module: PayloadModule
    let names: SwiftNames
    let speller: SwiftTypeSpeller

    /// The value itself where Swift can say it exactly; otherwise its JSON text, decoded.
    func text(_ value: JSONNode, of type: TypeReference) -> String {
        if case .nullable(let wrapped) = type {
            if case .null = value.content { return ".null" }
            if let literal = literal(value, of: wrapped) { return ".value(\(literal))" }
        } else if let literal = literal(value, of: type) ?? form(value, of: type) {
            return literal
        }
        let json = (try? value.jsonValue.encodedBytes()).map { String(decoding: $0, as: UTF8.self) }
        return "try? \(speller.text(type))(decoding: \(swiftRawLiteral(json ?? "null")))"
    }

    /// An expression that is not optional.
    func literal(_ value: JSONNode, of type: TypeReference) -> String? {
        switch (type, value.content) {
        case (.boolean, .boolean(let flag)): return flag ? "true" : "false"
        case (.string, .string(let text)): return swiftLiteral(text)
        case (.integer, .number(let text)): return Int(text).map { "\($0)" }
        // Swift makes a Decimal's literal with a fraction from a Double, which is not exact.
        case (.number, .number(let text)) where module.options.numbers == .decimal:
            return Int(text).map { "\($0)" }
        case (.number, .number(let text)):
            return Double(text)?.isFinite == true && Int(text) != nil ? text : nil
        case (.timeSpan, .string(let text)): return timeSpan(text)
        // An Int has 32 bits on some watches.
        case (.secondsTimeSpan, .number(let text)): return Int32(text).map { ".seconds(\($0))" }
        case (.sensitive(let inner), _): return literal(value, of: inner).map { "Sensitive(\($0))" }
        case (.declared(let id), .string(let text)):
            guard case .enumeration = module[id].kind else { return nil }
            return names.enumerationLiteral(text, id, in: module)
        default: return nil
        }
    }

    /// A value type's text. An optional, because the text could have another form.
    private func form(_ value: JSONNode, of type: TypeReference) -> String? {
        guard case .string(let text) = value.content else { return nil }
        switch type {
        case .timeSpan, .isoTimeSpan, .dateTime, .date, .time, .duration, .uuid, .uri, .base64:
            return "\(speller.text(type))(\(swiftLiteral(text)))"
        default: return nil
        }
    }

    /// `.minutes(30)`, where that has the text which the schema gives.
    private func timeSpan(_ text: String) -> String? {
        guard let span = TimeSpan(text), TimeSpan(ticks: span.ticks).text == text else { return nil }
        let units: [(String, Int64)] = [("days", 86_400), ("hours", 3_600), ("minutes", 60), ("seconds", 1)]
        for (name, seconds) in units where span.ticks % (seconds * TimeSpan.ticksPerSecond) == 0 {
            let count = span.ticks / (seconds * TimeSpan.ticksPerSecond)
            if count != 0 || seconds == 1 { return ".\(name)(\(count))" }
        }
        return nil
    }
}
