// Generated from schemas/Text.schema.json. Do not edit.
// Regenerate: swift package plugin generate

#if hasFeature(InternalImportsByDefault)
    package import PayloadRuntime
#else
    import PayloadRuntime
#endif

package typealias Text = String

// MARK: - Validation

/// Checks values that have no type of their own.
package enum TextSchema: PayloadSchema {
    package static var schemaLocation: StaticString {
        "file:///Text.schema.json"
    }

    package static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
    }
}
