import SchemaFrontEnd

/// The lowered form of a module: its types, ready for the emitter and for comparison.
package struct PayloadModule: Sendable {
    package let name: String
    package let options: ModuleOptions

    /// The schemas that the module was lowered from.
    package let schemas: SchemaSet

    /// Indexed by ``DeclarationID/index``.
    package let declarations: [TypeDeclaration]

    package subscript(id: DeclarationID) -> TypeDeclaration {
        declarations[id.index]
    }

    /// The types that are nested directly in a declaration, or the module's own types for nil, in the order in
    /// which the schemas name them.
    package func nested(in parent: DeclarationID?) -> [TypeDeclaration] {
        declarations.filter { $0.parent == parent }
    }
}
