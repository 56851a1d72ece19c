import Mustache
import PayloadIR

/// The function that combines the sources of a payload's fields.
extension ViewBuilder {
    func effectiveView(_ effective: EffectivePayload, of operation: String) -> [String: MustacheValue] {
        let others = effective.sources.filter { $0.type != nil }
        let parameters = others.enumerated().map { index, source in
            MustacheValue.record([
                "name": .text(Self.parameter(source).declared),
                "type": .text(source.type.map(speller.text) ?? ""),
                "comma": .text(index == others.count - 1 ? "" : ","),
            ])
        }
        let statements = effective.sources.flatMap { source -> [String] in
            var arguments = [source.type == nil ? "self" : Self.parameter(source).used]
            if !source.at.isEmpty { arguments.append("at: \(swiftLiteral(source.at))") }
            let list = source.except.map(swiftLiteral).joined(separator: ", ")
            if !source.except.isEmpty { arguments.append("except: [\(list)]") }
            return SwiftLines.call("try layers.add", arguments, indentation: 8)
        }
        return [
            "request": .text(names.path(of: effective.request)),
            "access": .text(access),
            "documentation": comment(words(effective, of: operation), depth: 1),
            "parameters": .list(parameters),
            "statements": .list(statements.map { .text($0) }),
        ]
    }

    /// What the function itself means by names, so that a source cannot have them inside.
    private static let namesInside: Set<String> = ["init", "layers", "self"]

    /// A source's parameter, and how the function calls it.
    private static func parameter(_ source: EffectivePayload.Source) -> (declared: String, used: String) {
        let name = ReservedNames.escaping(source.name)
        guard namesInside.contains(source.name) else { return (name, name) }
        let inside = source.name + "Source"
        return ("\(source.name) \(inside)", inside)
    }

    private func words(_ effective: EffectivePayload, of operation: String) -> [String] {
        let order = effective.sources.enumerated().map { index, source in
            let name = source.type == nil ? "the request" : "`\(source.name)`"
            return index == 0 ? "a value in \(name)" : "before one in \(name)"
        }
        let parameters = effective.sources.filter { $0.type != nil }.map { source in
            var text = "  - \(source.name): "
            text += source.at.isEmpty ? "applies to the whole request" : "applies at \(code(source.at))"
            let except = source.except.map(code)
            if !except.isEmpty { text += ", without \(listed(except))" }
            return text + "; nil where there is none."
        }
        return [
            "The payload that the service works with for \(code(operation)): "
                + order.joined(separator: " ")
                + ".",
            "",
            "Objects are combined member by member; arrays and other values are taken as a whole. A member that is null "
                + "counts as absent where a weaker source has it. Values that a source masks, such as card numbers, "
                + "stay masked, so the result is for looking at and not for sending, and need not be valid.",
            "",
            "- Parameters:",
        ] + parameters + [
            "- Throws: `PayloadDecodingError` when the combination has a value of another type than the request, "
                + "`PayloadEncodingError` when a source holds something that JSON cannot say."
        ]
    }

    func listed(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    func code(_ text: String) -> String {
        DocumentationText.visible(DocumentationText.code(text))
    }

    /// The lines of a comment; a line that is too long goes on below, as far in as its list item.
    func comment(_ paragraphs: [String], depth: Int) -> MustacheValue {
        let lines = paragraphs.flatMap { paragraph -> [String] in
            let spaces = String(paragraph.prefix { $0 == " " })
            let text = String(paragraph.dropFirst(spaces.count))
            let rest = spaces + (text.hasPrefix("- ") ? "  " : "")
            let width = SwiftLines.width - depth * 4 - 4 - rest.count
            let wrapped = DocumentationText.wrapped(text, width: width)
            return wrapped.enumerated().map { ($0 == 0 ? spaces : rest) + $1 }
        }
        return .list(lines.map { .text($0.isEmpty ? "" : " " + $0) })
    }
}
