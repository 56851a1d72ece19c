// Generated from schemas/Country.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public enum Country: ClosedEnumeration {
    case austria
    case belgium
    case bulgaria
    case croatia
    case cyprus
    case czechia
    case denmark
    case estonia
    case finland
    case france
    case germany
    case greece
    case hungary
}

// MARK: - Codable

extension Country {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .austria: "Austria"
        case .belgium: "Belgium"
        case .bulgaria: "Bulgaria"
        case .croatia: "Croatia"
        case .cyprus: "Cyprus"
        case .czechia: "Czechia"
        case .denmark: "Denmark"
        case .estonia: "Estonia"
        case .finland: "Finland"
        case .france: "France"
        case .germany: "Germany"
        case .greece: "Greece"
        case .hungary: "Hungary"
        }
    }
}

// MARK: - Validation

extension Country: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Country.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.enumeration(Self.allowedValues, value)
    }

    private static let allowedValues: AllowedValues = [
        "Austria",
        "Belgium",
        "Bulgaria",
        "Croatia",
        "Cyprus",
        "Czechia",
        "Denmark",
        "Estonia",
        "Finland",
        "France",
        "Germany",
        "Greece",
        "Hungary",
    ]
}
