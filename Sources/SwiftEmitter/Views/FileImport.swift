import PayloadIR
import SchemaFrontEnd

/// A module that a generated file imports.
struct FileImport {
    let module: String

    /// Whether declarations that others see, those of the module's access level, name something of the module.
    let isExposed: Bool

    init(_ module: String, isExposed: Bool = true) {
        self.module = module
        self.isExposed = isExposed
    }

    /// The lines that import it in a file whose declarations have the access level (SE-0409).
    ///
    /// A public declaration needs a public import where imports are internal by default. It is spelled out everywhere,
    /// because other files may go on writing a bare `import` beside it, with the feature and without. A needless
    /// `public import` is a warning, so an import that only bodies use is bare.
    ///
    /// `package import` is an error beside a bare one where imports are public by default, and a bare one does not do
    /// where they are internal. Only the compiler knows which it is.
    func lines(_ access: ModuleOptions.Access) -> [String] {
        guard isExposed else { return ["import \(module)"] }
        switch access {
        case .public: return ["public import \(module)"]
        case .internal: return ["import \(module)"]
        case .package:
            return [
                "#if hasFeature(InternalImportsByDefault)",
                "    package import \(module)",
                "#else",
                "    import \(module)",
                "#endif",
            ]
        }
    }
}

extension [FileImport] {
    /// Each module once, in the order of their names.
    var merged: [FileImport] {
        Dictionary(map { ($0.module, $0) }) { FileImport($0.module, isExposed: $0.isExposed || $1.isExposed) }
            .values.sorted { $0.module < $1.module }
    }
}

extension ViewBuilder {
    /// What a file imports of these; nil is left out. The runtime is in the module itself where it is embedded.
    func imports(_ imports: [FileImport?]) -> [FileImport] {
        imports.compactMap { $0 }.filter {
            module.options.runtime == .module || !EmbeddedRuntime.modules.contains($0.module)
        }
    }
}
