// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Order: Codable, Hashable, PayloadValue {
    /// Who pays.
    public var payer: Payer

    public var guarantors: [Payer]?

    /// A person or a company.
    public var owner: Company?

    public init(
        payer: Payer,
        guarantors: [Payer]? = nil,
        owner: Company? = nil,
    ) {
        self.payer = payer
        self.guarantors = guarantors
        self.owner = owner
    }
}

// MARK: - Codable

extension Order {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        payer = try object.required("payer")
        guarantors = try object.optional("guarantors")
        owner = try object.optional("owner")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("payer", payer)
        writer.optional("guarantors", guarantors)
        writer.optional("owner", owner)
        writer.endObject()
    }
}

// MARK: - Validation

extension Order: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Order"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let payer = object.required("payer", &check) {
            check.reference(Payer.self, payer)
        }
        if let guarantors = object.optional("guarantors", &check) {
            check.type(.array, guarantors)
            var items = check.items(guarantors)
            while let guarantor = items.next(&check) {
                check.reference(Payer.self, guarantor)
            }
        }
        if let owner = object.optional("owner", &check) {
            check.reference(Company.self, owner)
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = ["payer", "guarantors", "owner"]
}
