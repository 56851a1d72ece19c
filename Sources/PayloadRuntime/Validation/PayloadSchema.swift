/// A schema as Swift: what a value must meet.
///
/// It inherits from `Sendable` so that a validator is not isolated to the main actor in a module that isolates to it
/// by default (SE-0466).
public protocol PayloadSchema: Sendable {
    /// What validation needs to know beside: a type with a property for each fact that the schema declares, or that
    /// those it refers to declare.
    associatedtype Context: PayloadContext = ValidationContext

    /// Where the schema is: its URI with a JSON Pointer in the fragment, or a path where it has no URI.
    static var schemaLocation: StaticString { get }

    /// Checks a value, a call for each constraint.
    static func validate(_ value: Validation.Value, _ check: inout Validation)
}

extension PayloadSchema {
    /// Whether a parsed value is valid.
    ///
    /// Neither an explanation is made nor, for a document of ordinary size, memory allocated.
    public static func isValid(_ instance: JSONInstance) -> Bool {
        Validation.isValid(instance, validate)
    }

    /// Checks a parsed value.
    ///
    /// - Throws: ``ValidationError`` with all violations.
    public static func validate(
        _ instance: JSONInstance,
        in context: Context = .init(ValidationContext())
    ) throws(ValidationError) {
        let facts = context.known
        if Validation.isValid(instance, facts: facts, validate) { return }
        let report = Validation.report(
            on: instance,
            schemaLocation: schemaLocation.description,
            facts: facts,
            limits: ValidationLimits.standard.keeping(context.validation.violationLimit),
            validate
        )
        if let error = report.error() { throw error }
    }

    /// Parses a JSON text and checks it.
    ///
    /// - Parameters:
    ///   - bytes: The whole text in UTF-8; `Data` and `[UInt8]` alike.
    ///   - context: What validation needs to know beside.
    /// - Returns: the parsed text.
    /// - Throws: ``ValidationError`` with all violations, or for bytes that are no JSON.
    @discardableResult
    public static func validate(
        _ bytes: some Sequence<UInt8>,
        in context: Context = .init(ValidationContext())
    ) throws(ValidationError) -> JSONDocument {
        let document: JSONDocument
        do throws(JSONSyntaxError) {
            document = try JSONDocument(parsing: bytes, options: context.validation.parsing)
        } catch {
            throw ValidationError(
                message: "expected JSON: \(error)",
                instanceLocation: "",
                schemaLocation: schemaLocation.description,
                syntaxError: error
            )
        }
        try validate(document.root, in: context)
        return document
    }
}
