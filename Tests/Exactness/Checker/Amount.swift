import PayloadRuntime

/// An amount beside its currency, validated as generated code does it.
enum Amount: PayloadSchema {
    static var schemaLocation: StaticString {
        "file:///Amount.schema.json"
    }

    static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var object = check.object(value, Self.propertyNames)
        if let amount = object.required("amount", &check) {
            check.minorUnits(Self.amountMinorUnits, amount)
        }
    }

    private static let propertyNames: PropertyNames = ["amount"]
    private static let amountMinorUnits = MinorUnits(
        currencyAt: "1/currency",
        digits: [
            "AAA": 0,
            "AAB": 1,
            "AAC": 2,
            "AAD": 3,
            "AAE": 4,
        ],
        otherwise: .iso4217
    )

    /// The verdict on a JSON text, and why.
    static func answer(_ json: String) -> String {
        do {
            try validate(json.utf8)
            return "valid"
        } catch {
            return error.inWords
        }
    }
}
