import JSONSource
import PayloadIR
import PayloadRuntime

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
