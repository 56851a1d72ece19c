import Diagnostics
import JSONSource
import SchemaFrontEnd

/// Rules as text for people or for programs.
struct RuleTable {
    let modules: [ModuleRules]

    /// How a link leads from the folder of schemas to that of the instances. Nil without instances.
    private let instances: String?

    /// - Parameters:
    ///   - folder: the folder of schemas, in which a table in Markdown is supposed to stand.
    ///   - instances: the folder of instances. Nil without one.
    init(modules: [ModuleRules], folder: String, instances: String?) {
        self.modules = modules
        self.instances = instances.map { instances in
            if instances.hasPrefix("/") { return instances }
            let steps = folder.split(separator: "/").filter { $0 != "." }
            return String(repeating: "../", count: folder.hasPrefix("/") ? 0 : steps.count) + instances
        }
    }

    // MARK: - Text

    /// A line for each rule, whatever is in names and values.
    var text: String {
        lines { rule in
            let place = "\(rule.location.path):\(rule.location.position?.line ?? 0)"
            let path = rule.property.description
            let subject = path.isEmpty ? rule.type : "\(rule.type).\(path)"
            return visible("\(place): \(subject): \(rule.words) [\(rule.keyword)]")
        }.joined(separator: "\n")
    }

    private func lines(_ line: (ListedRule) -> String) -> [String] {
        modules.flatMap(\.types).flatMap(\.rules).map(line)
    }

    // MARK: - JSON

    /// An array with an object for each rule.
    var json: String {
        let objects = modules.flatMap { module in
            module.types.flatMap { type in type.rules.map { object($0, of: type, in: module) } }
        }
        return objects.isEmpty ? "[]" : "[\n" + objects.joined(separator: ",\n") + "\n]"
    }

    private func object(_ rule: ListedRule, of type: TypeRules, in module: ModuleRules) -> String {
        var members: [(name: String, value: String)] = [
            ("module", quotedJSON(module.module)),
            ("documents", "[\(type.documents.map { quotedJSON($0) }.joined(separator: ","))]"),
            ("type", quotedJSON(rule.type)),
            ("property", quotedJSON(rule.property.description)),
            ("rule", quotedJSON(rule.words)),
            ("keyword", quotedJSON(rule.keyword)),
            ("asserts", "\(rule.isAssertion)"),
            ("file", quotedJSON(rule.location.path)),
            ("line", "\(rule.location.position?.line ?? 0)"),
        ]
        if let reason = rule.serverReason { members.append(("serverSide", quotedJSON(reason))) }
        if instances != nil {
            members.append(("accepted", rule.accepted.map { quotedJSON($0) } ?? "null"))
            members.append(("rejected", rule.rejected.map { quotedJSON($0) } ?? "null"))
        }
        let texts = members.map { "\(quotedJSON($0.name)):\($0.value)" }
        return "{\(texts.joined(separator: ","))}"
    }

    // MARK: - Markdown

    /// A chapter for each module, a table for each type. Links are relative to the folder of schemas.
    var markdown: String {
        modules.map(chapter).joined(separator: "\n\n")
    }

    private func chapter(_ module: ModuleRules) -> String {
        let sections = module.types.filter { !$0.rules.isEmpty }.map { section($0) }
        return (["## \(module.module)"] + sections).joined(separator: "\n\n")
    }

    private func section(_ type: TypeRules) -> String {
        var lines = ["### \(type.type)"]
        if !type.documents.isEmpty {
            lines += ["", "Document: \(type.documents.joined(separator: ", "))."]
        }
        let evidence = instances == nil ? ["", ""] : [" accepted | rejected |", "---|---|"]
        lines += [
            "", "| property | rule | keyword | line |\(evidence[0])", "|---|---|---|---|\(evidence[1])",
        ]
        return (lines + type.rules.map { row($0, in: type) }).joined(separator: "\n")
    }

    private func row(_ rule: ListedRule, in type: TypeRules) -> String {
        let line = rule.location.position?.line ?? 0
        let path = rule.property.description
        var words = rule.words
        if let reason = rule.serverReason { words += " **Server side:** \(reason)" }
        var cells = [
            path.isEmpty ? "" : "`\(path)`",
            words, "`\(rule.keyword)`", "[\(line)](\(type.path)#L\(line))",
        ]
        if instances != nil { cells += [link(rule.accepted), link(rule.rejected)] }
        return "| " + cells.map(cell).joined(separator: " | ") + " |"
    }

    private func link(_ instance: String?) -> String {
        guard let instance, let instances else { return "" }
        let name = instance.split(separator: "/").last.map(String.init) ?? instance
        return "[\(SchemaFile.baseName(of: name))](\(instances)/\(instance))"
    }

    /// A text that does not end its cell.
    private func cell(_ text: String) -> String {
        visible(text).split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}

/// A rule of a payload, as a table shows it.
struct ListedRule {
    /// The name of the schema's file, which is that of its type.
    let type: String

    /// Where the value is that the rule is about.
    let property: InstancePath

    /// What is demanded, as a sentence.
    let words: String

    let keyword: String

    /// Where the keyword stands.
    let location: SourceLocation

    /// What violations call the keywords that the rule is broken by. Empty for a rule that validators do not check.
    var violationLocations: [String] = []

    /// The schema that applies where the rule does. Nil for a rule of no payload.
    var schema: SchemaID?

    /// The types of the values that the rule says something about.
    var types: TypeSet = .any

    /// Why only the server can check the rule. Nil for a rule that validators check.
    var serverReason: String?

    /// Whether instances can break the rule where they are validated.
    let isAssertion: Bool

    /// An instance that the rule rejects, and besides as few others as possible, below the folder of instances. Nil
    /// when none is known.
    var rejected: String?

    /// An accepted instance in which the rule applies to something. Nil when none is known.
    var accepted: String?
}

/// The rules of a module, by the files of its schemas.
struct ModuleRules {
    let module: String
    var types: [TypeRules]
}

/// The rules of a schema's file.
struct TypeRules {
    let type: String

    /// Index of the schema's file in the ``SchemaFrontEnd/SchemaSet``.
    let file: Int

    /// The schema's path below the folder of schemas.
    let path: String

    /// The tags of the operations that use the payload: the documents that the rules come from.
    let documents: [String]

    /// In the text's order.
    var rules: [ListedRule]
}
