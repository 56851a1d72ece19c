import SwiftEmitter

/// A Swift module with the files of many schemas.
struct SuiteModule: Sendable {
    let name: String

    /// The schemas in it, by their numbers in the run, and the types that validate them.
    private(set) var schemas: [Int] = []
    private(set) var validators: [String] = []

    private(set) var files: [GeneratedFile] = []
    private var names: Set<String> = []
    private var lineCount = 0

    /// How many lines a module has at most, unless a single schema has more. Modules cost a second each to begin
    /// with, and two are compiled at a time, so they are neither small nor few.
    private static let limit = 4_000

    private init(name: String) {
        self.name = name
    }

    /// Puts every schema into the first module with room for it that has no type of the same name: each schema is
    /// generated alone, and its types do not know of others.
    static func pack(_ schemas: [(number: Int, schema: GeneratedSchema)]) -> [SuiteModule] {
        var modules: [SuiteModule] = []
        for (number, schema) in schemas {
            if let index = modules.firstIndex(where: { $0.takes(schema) }) {
                modules[index].add(schema, number)
            } else {
                var module = SuiteModule(name: "Suite\(modules.count + 1)")
                module.add(schema, number)
                modules.append(module)
            }
        }
        return modules
    }

    private func takes(_ schema: GeneratedSchema) -> Bool {
        lineCount + schema.lineCount <= Self.limit
            && names.isDisjoint(with: schema.names)
    }

    private mutating func add(_ schema: GeneratedSchema, _ number: Int) {
        schemas.append(number)
        validators.append(schema.validator)
        files += schema.files
        names.formUnion(schema.names)
        lineCount += schema.lineCount
    }

    /// A function that answers the validators, in the order of the schemas.
    var index: String {
        """
        import PayloadRuntime

        public func suiteValidators() -> [any PayloadSchema.Type] {
            [
        \(validators.map { "        \($0).self,\n" }.joined())    ]
        }

        """
    }
}
