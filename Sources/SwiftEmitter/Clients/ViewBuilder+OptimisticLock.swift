import Mustache
import PayloadIR

/// The functions of operations.
extension ViewBuilder {
    /// The views of the files of operations, with the files' names without ending.
    var operationFiles: [(name: String, view: MustacheValue)] {
        var taken = Set(names.paths.compactMap { $0.count == 1 ? $0[0].lowercased() : nil })
        taken.formUnion(names.schemas.values.compactMap { $0.first?.lowercased() })
        func claim(_ wanted: String) -> String {
            var name = wanted
            var number = 2
            while !taken.insert(name.lowercased()).inserted {
                name = "\(wanted)\(number)"
                number += 1
            }
            return name
        }
        return module.operations.filter { $0.effective != nil || $0.lock != nil }.map { operation in
            let word = SwiftWords.upperCamelCase(operation.name)
            let name = claim(word + "Operation")
            var view: [String: MustacheValue] = [
                "source": .text(DocumentationText.visible(module.schemas.files[operation.file].sourceName)),
                "access": .text(access),
            ]
            view["effective"] =
                operation.effective.map { .record(self.effective($0, of: operation)) } ?? MustacheValue.none
            view["lock"] =
                operation.lock.map { .record(lock($0, claim(word + "Lock"), of: operation)) }
                ?? MustacheValue.none
            return (name, .record(view))
        }
    }

    // MARK: - The effective payload

    private func effective(_ effective: EffectivePayload, of operation: ModuleOperation) -> [String:
        MustacheValue]
    {
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

    private func words(_ effective: EffectivePayload, of operation: ModuleOperation) -> [String] {
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
            "The payload that the service works with for \(code(operation.name)): "
                + order.joined(separator: " ")
                + ".",
            "",
            "Objects are combined member by member; arrays and other values are taken as a whole. A member that is null "
                + "counts as absent where a weaker source has it. Values that a source masks, such as card numbers, "
                + "stay masked, so the result is for looking at and not for sending, and need not be valid.",
            "",
            "- Parameters:",
        ] + parameters + [
            "- Throws: ``PayloadDecodingError`` when the combination has a value of another type than the request, "
                + "``PayloadEncodingError`` when a source holds something that JSON cannot say."
        ]
    }

    private func listed(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    private func code(_ text: String) -> String {
        DocumentationText.visible(DocumentationText.code(text))
    }

    /// The lines of a comment; a line that is too long goes on below, as far in as its list item.
    private func comment(_ paragraphs: [String], depth: Int) -> MustacheValue {
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

    // MARK: - The optimistic lock

    private func lock(_ lock: LockPieces, _ name: String, of operation: ModuleOperation) -> [String:
        MustacheValue]
    {
        let failure = lock.lostRace.steps.last?.type
        let version = lock.version.steps.last.map { speller.text($0.type) } ?? ""
        let value: String =
            if case .declared(let id)? = failure {
                names.enumerationLiteral(lock.lostRaceValue, id, in: module)
            } else {
                swiftLiteral(lock.lostRaceValue)
            }
        return [
            "name": .text(name),
            "access": .text(access),
            "isDeprecated": .flag([lock.version, lock.request, lock.lostRace].contains(where: isDeprecated)),
            "documentation": comment(
                [
                    "The optimistic lock of \(code(operation.name)): it is refused when what \(code(lock.retrieve)) "
                        + "answered has changed since."
                ],
                depth: 0
            ),
            "versionDocumentation": comment(
                ["The version of what was read, at \(code(lock.version.pointer)). Nil when it is not there."],
                depth: 1
            ),
            "settingDocumentation": comment(
                [
                    "The request with the version at \(code(lock.request.pointer)). Objects on the way there that are "
                        + "absent are made."
                ],
                depth: 1
            ),
            "lostRaceDocumentation": comment(
                [
                    "Whether the error may mean that the data has changed: \(code(lock.lostRace.pointer)) is "
                        + "\(code(lock.lostRaceValue)). Other faulty requests may be answered with the same."
                ],
                depth: 1
            ),
            "retrieved": .text(names.path(of: lock.version.root)),
            "request": .text(names.path(of: lock.request.root)),
            "failure": .text(names.path(of: lock.lostRace.root)),
            "version": .text(version),
            "versionPath": .text(chain(lock.version)),
            "lostRacePath": .text(chain(lock.lostRace)),
            "lostRaceValue": .text(value),
            "statements": .list(setting(lock.request).map { .text($0) }),
        ]
    }

    /// Whether a property on the way is deprecated: only code that is so itself uses it without a warning.
    private func isDeprecated(_ path: PropertyPath) -> Bool {
        path.steps.contains { step in
            guard case .object(let object) = module[step.owner].kind else { return false }
            return object.properties[step.index].documentation.deprecation != nil
        }
    }

    /// `session?.version`
    private func chain(_ path: PropertyPath, count: Int? = nil) -> String {
        let steps = path.steps.prefix(count ?? path.steps.count)
        var text = ""
        for (index, step) in steps.enumerated() {
            text += ReservedNames.escaping(names.members[step.owner]?[step.index] ?? "")
            if index < steps.count - 1 { text += step.isOptional ? "?." : "." }
        }
        return text
    }

    private func setting(_ path: PropertyPath) -> [String] {
        var lines: [String] = []
        for (index, step) in path.steps.dropLast().enumerated() where step.isOptional {
            let place = "copy." + chain(path, count: index + 1)
            lines += ["if \(place) == nil {", "    \(place) = \(speller.text(step.type))()", "}"]
        }
        return lines + ["copy.\(chain(path)) = version"]
    }
}
