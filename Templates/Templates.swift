/// The templates of generated Swift, embedded into the executable so that it needs no files beside it.
package enum TemplateResources {
    /// Every template: its file's name without `.mustache`, which is also its name as a partial, and its
    /// text in UTF-8. One row for each `.mustache` file of this folder, sorted by name.
    package static var all: [(name: String, bytes: [UInt8])] {
        [
            (name: "Alias", bytes: PackageResources.Alias_mustache),
            (name: "Client", bytes: PackageResources.Client_mustache),
            (name: "Context", bytes: PackageResources.Context_mustache),
            (name: "Defaults", bytes: PackageResources.Defaults_mustache),
            (name: "EffectivePayload", bytes: PackageResources.EffectivePayload_mustache),
            (name: "Enumeration", bytes: PackageResources.Enumeration_mustache),
            (name: "EnumerationCoding", bytes: PackageResources.EnumerationCoding_mustache),
            (name: "File", bytes: PackageResources.File_mustache),
            (name: "Header", bytes: PackageResources.Header_mustache),
            (name: "NestedSchemaValidator", bytes: PackageResources.NestedSchemaValidator_mustache),
            (name: "ObjectCoding", bytes: PackageResources.ObjectCoding_mustache),
            (name: "OpenEnumeration", bytes: PackageResources.OpenEnumeration_mustache),
            (name: "Operation", bytes: PackageResources.Operation_mustache),
            (name: "OperationDescription", bytes: PackageResources.OperationDescription_mustache),
            (name: "OperationMethod", bytes: PackageResources.OperationMethod_mustache),
            (name: "OptimisticLock", bytes: PackageResources.OptimisticLock_mustache),
            (name: "Outcome", bytes: PackageResources.Outcome_mustache),
            (name: "SchemaValidator", bytes: PackageResources.SchemaValidator_mustache),
            (name: "Struct", bytes: PackageResources.Struct_mustache),
            (name: "TupleCoding", bytes: PackageResources.TupleCoding_mustache),
            (name: "Type", bytes: PackageResources.Type_mustache),
            (name: "Union", bytes: PackageResources.Union_mustache),
            (name: "UnionCoding", bytes: PackageResources.UnionCoding_mustache),
            (name: "Validator", bytes: PackageResources.Validator_mustache),
            (name: "ValidatorBody", bytes: PackageResources.ValidatorBody_mustache),
        ]
    }
}
