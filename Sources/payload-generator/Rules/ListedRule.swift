import Diagnostics
import SchemaFrontEnd

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
