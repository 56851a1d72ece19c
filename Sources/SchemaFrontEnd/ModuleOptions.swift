import Diagnostics
import JSONSource

/// What a module's `payload-generator.json` says about the Swift to generate.
package struct ModuleOptions: Equatable, Sendable {
    /// Name of the options file in a module's schema folder.
    package static let fileName = "payload-generator.json"

    /// The Swift module's name. Nil means the folder's name.
    package var module: String?

    /// The access level of everything generated.
    package var access = Access.public

    /// The Swift type of JSON numbers that are not integers.
    package var numbers = Numbers.decimal

    /// Whether text must have the form that `format` names, so that the Swift type can be a value type.
    package var formats = Formats.assertion

    /// Whether types are `Hashable`, which makes them a fourth slower to compile.
    package var hashable = true

    /// Whether OpenAPI documents become clients.
    package var client = true

    /// Where generated code finds the runtime.
    package var runtime = Runtime.module

    /// False for a folder that only serves others' references.
    package var generate = true

    /// The warnings and notes that are not reported: for documents that are somebody else's, which cannot be mended.
    package var silenced: Set<DiagnosticID> = []

    package enum Access: String, CaseIterable, Sendable {
        case `public`, package, `internal`
    }

    package enum Numbers: String, CaseIterable, Sendable {
        /// `Decimal`: exact for every amount.
        case decimal
        /// `Double`: quick, and wrong for amounts.
        case double
    }

    package enum Formats: String, CaseIterable, Sendable {
        case assertion, annotation
    }

    package enum Runtime: String, CaseIterable, Sendable {
        /// In modules that it imports.
        case module
        /// In sources that are generated beside it.
        case embedded
    }

    package init() {}
}

extension ModuleOptions {
    /// Reads an options file. Every key that is unknown or has a wrong value is an error.
    package static func load(path: String, bytes: [UInt8]) -> (
        options: ModuleOptions, diagnostics: [Diagnostic]
    ) {
        let (file, diagnostics) = SchemaFile.load(
            SchemaPath(shown: path, root: "", relative: fileName),
            bytes: bytes,
            module: ""
        )
        guard let file else { return (ModuleOptions(), diagnostics) }
        var reader = OptionsReader(file: file, diagnostics: diagnostics)
        reader.read()
        return (reader.options, reader.diagnostics)
    }
}

private struct OptionsReader {
    let file: SchemaFile
    var options = ModuleOptions()
    var diagnostics: [Diagnostic]

    private static let keys = [
        "$schema", "module", "access", "numbers", "formats", "hashable", "client", "runtime", "generate",
        "silenced",
    ]

    init(file: SchemaFile, diagnostics: [Diagnostic]) {
        self.file = file
        self.diagnostics = diagnostics
    }

    mutating func read() {
        guard let members = file.root.members else {
            report(
                "found \(file.root.typeInWords); expected an object with options",
                at: file.root.range,
                key: nil
            )
            return
        }
        for member in members { read(member) }
    }

    private mutating func read(_ member: JSONMember) {
        switch member.name {
        case "$schema": break
        case "module": options.module = moduleName(member)
        case "access": options.access = choice(member) ?? options.access
        case "numbers": options.numbers = choice(member) ?? options.numbers
        case "formats": options.formats = choice(member) ?? options.formats
        case "hashable": options.hashable = flag(member) ?? options.hashable
        case "client": options.client = flag(member) ?? options.client
        case "runtime": options.runtime = choice(member) ?? options.runtime
        case "generate": options.generate = flag(member) ?? options.generate
        case "silenced": options.silenced = identifiers(member)
        default:
            let nearest = Spelling.nearest(to: member.name, among: Self.keys)
            let advice =
                nearest.map { "did you mean \"\($0)\"?" }
                ?? "known options: \(Self.keys.joined(separator: ", "))"
            report(
                "unknown option \"\(shortened(member.name))\"; \(advice)",
                at: member.nameRange,
                key: member.name
            )
        }
    }

    private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ member: JSONMember)
        -> Choice?
    {
        if let text = member.value.string, let choice = Choice(rawValue: text) { return choice }
        let expected = Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
        report(
            "\"\(member.name)\" has \(found(member.value)); expected one of \(expected)",
            at: member.value.range,
            key: member.name
        )
        return nil
    }

    private mutating func flag(_ member: JSONMember) -> Bool? {
        if let flag = member.value.boolean { return flag }
        report(
            "\"\(member.name)\" has \(found(member.value)); expected true or false",
            at: member.value.range,
            key: member.name
        )
        return nil
    }

    private mutating func identifiers(_ member: JSONMember) -> Set<DiagnosticID> {
        guard let elements = member.value.elements else {
            let message = "\"silenced\" has \(found(member.value)); expected a list of warnings, as in "
            report(message + "[\"name-collision\"]", at: member.value.range, key: "silenced")
            return []
        }
        let names = DiagnosticID.allCases.map(\.rawValue)
        return Set(
            elements.compactMap { element in
                if let id = element.string.flatMap(DiagnosticID.init) { return id }
                let nearest = element.string.flatMap { Spelling.nearest(to: $0, among: names) }
                let advice =
                    nearest.map { "did you mean \"\($0)\"?" } ?? "messages end with their names, in brackets"
                report(
                    "\"silenced\" names no warning: \(found(element)); \(advice)",
                    at: element.range,
                    key: "silenced"
                )
                return nil
            }
        )
    }

    private mutating func moduleName(_ member: JSONMember) -> String? {
        if let name = member.value.string, isSwiftIdentifier(name) { return name }
        report(
            "\"module\" has \(found(member.value)); expected a Swift identifier",
            at: member.value.range,
            key: "module"
        )
        return nil
    }

    private func found(_ value: JSONNode) -> String {
        value.string.map { "\"\(shortened($0))\"" } ?? value.typeInWords
    }

    private mutating func report(_ message: String, at range: SourceRange, key: String?) {
        let pointer = JSONPointer(tokens: key.map { [$0] } ?? [])
        diagnostics.append(
            Diagnostic(.invalidOptions, message, at: file.location(of: range, pointer: pointer))
        )
    }
}
