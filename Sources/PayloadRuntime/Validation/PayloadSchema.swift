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

/// A payload that validates: received bytes before they become a value, a value as the bytes that would be sent.
public protocol ValidatedPayload: PayloadSchema, PayloadValue {}

extension ValidatedPayload {
    /// Parses, validates and reads a JSON text, with one parse for all three.
    ///
    /// - Parameters:
    ///   - bytes: The whole text in UTF-8; `Data` and `[UInt8]` alike.
    ///   - context: What validation needs to know beside.
    /// - Throws: ``ValidationError`` with all violations, for bytes that are no JSON, and for a valid value that the
    ///   type cannot hold, such as an integer beyond `Int`.
    public init(
        validating bytes: some Sequence<UInt8>,
        in context: Context = .init(ValidationContext())
    ) throws(ValidationError) {
        let document = try Self.validate(bytes, in: context)
        do throws(PayloadDecodingError) {
            try self.init(instance: document.root)
        } catch {
            throw ValidationError(
                message: error.message,
                instanceLocation: error.location,
                schemaLocation: Self.schemaLocation.description
            )
        }
    }

    /// Validates the bytes that would be sent for this value.
    ///
    /// - Parameter context: What validation needs to know beside.
    /// - Throws: ``ValidationError`` with all violations, or for a value that JSON cannot say.
    public func validate(in context: Context = .init(ValidationContext())) throws(ValidationError) {
        let bytes: [UInt8]
        do throws(PayloadEncodingError) {
            bytes = try encodedBytes()
        } catch {
            throw ValidationError(
                message: error.message,
                instanceLocation: error.location,
                schemaLocation: Self.schemaLocation.description
            )
        }
        try Self.validate(bytes, in: context)
    }
}

/// The output formats of JSON Schema (Core 2020-12 section 12.4).
public enum ValidationOutputFormat: String, CaseIterable, Sendable {
    /// Whether the instance is valid.
    case flag
    /// The violations in a list.
    case basic
    /// The violations in the hierarchy of the schemas that found them. What has a single part is that part.
    case detailed
}

extension ValidationError {
    /// The error as JSON.
    public func output(_ format: ValidationOutputFormat) -> JSONValue {
        switch format {
        case .flag: ["valid": false]
        case .basic: ["valid": false, "errors": .array(violations.map(\.output))]
        case .detailed:
            [
                "valid": false, "keywordLocation": "", "instanceLocation": "",
                "errors": .array(detail.map(output)),
            ]
        }
    }

    private func output(_ detail: ValidationDetail) -> JSONValue {
        switch detail {
        case .violation(let number): return violations[number].output
        case .group(let instance, let keyword, let absolute, let parts):
            return [
                "valid": false, "keywordLocation": .string(keyword),
                "absoluteKeywordLocation": .string(absolute), "instanceLocation": .string(instance),
                "errors": .array(parts.map(output)),
            ]
        }
    }
}

extension Violation {
    fileprivate var output: JSONValue {
        [
            "valid": false, "keywordLocation": .string(keywordLocation),
            "absoluteKeywordLocation": .string(absoluteKeywordLocation),
            "instanceLocation": .string(instanceLocation), "error": .string(message),
        ]
    }
}
