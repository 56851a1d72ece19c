// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// A person or a company.
public enum Payer: Codable, Hashable, PayloadValue {
    case naturalPerson(Person)
    case legalPerson(Company)
    case branch(Branch)

    /// A value of a kind that the schema does not know, as it came.
    case unknown(JSONValue)
}

// MARK: - Codable

extension Payer {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance["kind"]?.string {
        case "natural-person":
            self = .naturalPerson(try Person(instance: instance))
        case "legal-person":
            self = .legalPerson(try Company(instance: instance))
        case "Branch":
            self = .branch(try Branch(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .naturalPerson(let value): value.write(to: &writer)
        case .legalPerson(let value): value.write(to: &writer)
        case .branch(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

// MARK: - Validation

extension Payer: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Payer"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let kind = check.required("kind", value) {
            check.type(.string, kind)
        }
        if let country = check.optional("country", value) {
            check.type(.string, country)
        }
    }
}
