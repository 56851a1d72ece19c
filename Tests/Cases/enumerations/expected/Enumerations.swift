// Generated from schemas/Enumerations.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Enumerations: Codable, Hashable, PayloadValue {
    /// Where it stands.
    public var strings: Strings?

    public var odd: Odd?

    public var cases: Cases?

    public var words: Words?

    public var currencies: Currencies?

    public var nullable: Nullable<EnumerationsNullable>?

    public var required: Required?

    /// One of `1`, `2`, `4`.
    public var integers: Int?

    /// One of `0.5`, `1`.
    public var numbers: Decimal?

    /// Always `true`.
    public var booleans: Bool?

    /// One of `"auto"`, `1`, `false`.
    public var mixed: JSONValue?

    public var onlyNull: JSONNull?

    public var filtered: Filtered?

    public init(
        strings: Strings? = nil,
        odd: Odd? = nil,
        cases: Cases? = nil,
        words: Words? = nil,
        currencies: Currencies? = nil,
        nullable: Nullable<EnumerationsNullable>? = nil,
        required: Required?,
        integers: Int? = nil,
        numbers: Decimal? = nil,
        booleans: Bool? = nil,
        mixed: JSONValue? = nil,
        onlyNull: JSONNull? = nil,
        filtered: Filtered? = nil,
    ) {
        self.strings = strings
        self.odd = odd
        self.cases = cases
        self.words = words
        self.currencies = currencies
        self.nullable = nullable
        self.required = required
        self.integers = integers
        self.numbers = numbers
        self.booleans = booleans
        self.mixed = mixed
        self.onlyNull = onlyNull
        self.filtered = filtered
    }

    /// Where it stands.
    public enum Strings: ClosedEnumeration {
        /// Not begun.
        case open

        case inProgress

        case closedByUser
    }

    public enum Odd: ClosedEnumeration {
        case empty
        case plusSign
        case hyphenMinus
        case lessThanSignEqualsSign
        case value3DS
        case value3ds
        case value100
        case minus1
        case value1
        case aB
        case aBValue
        case ä
        case creditCard
        case 日本
    }

    public enum Cases: ClosedEnumeration {
        case yes
        case yesValue
        case yes2
    }

    public enum Words: ClosedEnumeration {
        case `default`
        case selfValue
        case initValue
        case type
        case `case`
        case `true`
        case `nil`
        case `in`
        case unknown
        case allCasesValue
        case rawValueValue
        case jsonTextValue
        case descriptionValue
        case hashValueValue
        case selfValue2
        case any
        case async
        case noneValue
        case someValue
    }

    public enum Currencies: ClosedEnumeration {
        case eur
        case huf
    }

    public enum EnumerationsNullable: ClosedEnumeration {
        case a
    }

    public enum Required: ClosedEnumeration {
        case a
        case b
    }

    public enum Filtered: ClosedEnumeration {
        case a
    }
}

// MARK: - Codable

extension Enumerations {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        strings = try object.optional("strings")
        odd = try object.optional("odd")
        cases = try object.optional("cases")
        words = try object.optional("words")
        currencies = try object.optional("currencies")
        nullable = try object.optional("nullable")
        required = try object.nullable("required")
        integers = try object.optional("integers")
        numbers = try object.optional("numbers")
        booleans = try object.optional("booleans")
        mixed = try object.optional("mixed")
        onlyNull = try object.optional("onlyNull")
        filtered = try object.optional("filtered")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("strings", strings)
        writer.optional("odd", odd)
        writer.optional("cases", cases)
        writer.optional("words", words)
        writer.optional("currencies", currencies)
        writer.optional("nullable", nullable)
        writer.nullable("required", required)
        writer.optional("integers", integers)
        writer.optional("numbers", numbers)
        writer.optional("booleans", booleans)
        writer.optional("mixed", mixed)
        writer.optional("onlyNull", onlyNull)
        writer.optional("filtered", filtered)
        writer.endObject()
    }
}

extension Enumerations.Strings {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .open: "open"
        case .inProgress: "in progress"
        case .closedByUser: "CLOSED_BY_USER"
        }
    }
}

extension Enumerations.Odd {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .empty: ""
        case .plusSign: "+"
        case .hyphenMinus: "-"
        case .lessThanSignEqualsSign: "<="
        case .value3DS: "3DS"
        case .value3ds: "3ds"
        case .value100: "100%"
        case .minus1: "-1"
        case .value1: "1"
        case .aB: "a b"
        case .aBValue: "a_b"
        case .ä: "ä"
        case .creditCard: "💳"
        case .日本: "日本"
        }
    }
}

extension Enumerations.Cases {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .yes: "yes"
        case .yesValue: "Yes"
        case .yes2: "YES"
        }
    }
}

extension Enumerations.Words {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .default: "default"
        case .selfValue: "self"
        case .initValue: "init"
        case .type: "Type"
        case .case: "case"
        case .true: "true"
        case .nil: "nil"
        case .in: "in"
        case .unknown: "unknown"
        case .allCasesValue: "allCases"
        case .rawValueValue: "rawValue"
        case .jsonTextValue: "jsonText"
        case .descriptionValue: "description"
        case .hashValueValue: "hashValue"
        case .selfValue2: "Self"
        case .any: "Any"
        case .async: "async"
        case .noneValue: "none"
        case .someValue: "some"
        }
    }
}

extension Enumerations.Currencies {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .eur: "EUR"
        case .huf: "HUF"
        }
    }
}

extension Enumerations.EnumerationsNullable {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .a: "a"
        }
    }
}

extension Enumerations.Required {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .a: "a"
        case .b: "b"
        }
    }
}

extension Enumerations.Filtered {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .a: "a"
        }
    }
}

// MARK: - Validation

extension Enumerations: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Enumerations.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let strings = object.optional("strings", &check) {
            check.enumeration(Self.stringsValues, strings)
        }
        if let odd = object.optional("odd", &check) {
            check.enumeration(Self.oddValues, odd)
        }
        if let cases = object.optional("cases", &check) {
            check.enumeration(Self.casesValues, cases)
        }
        if let words = object.optional("words", &check) {
            check.enumeration(Self.wordsValues, words)
        }
        if let currencies = object.optional("currencies", &check) {
            check.type(.string, currencies)
            check.enumeration(Self.currenciesValues, currencies)
        }
        if let nullable = object.optional("nullable", &check) {
            check.enumeration(Self.nullableValues, nullable)
        }
        if let required = object.required("required", &check) {
            check.type([.string, .null], required)
            check.enumeration(Self.requiredValues, required)
        }
        if let integers = object.optional("integers", &check) {
            check.enumeration(Self.integersValues, integers)
        }
        if let numbers = object.optional("numbers", &check) {
            check.type(.number, numbers)
            check.enumeration(Self.numbersValues, numbers)
        }
        if let booleans = object.optional("booleans", &check) {
            check.enumeration(Self.booleansValues, booleans)
        }
        if let mixed = object.optional("mixed", &check) {
            check.enumeration(Self.mixedValues, mixed)
        }
        if let onlyNull = object.optional("onlyNull", &check) {
            check.enumeration(Self.onlyNullValues, onlyNull)
        }
        if let filtered = object.optional("filtered", &check) {
            check.type(.string, filtered)
            check.enumeration(Self.filteredValues, filtered)
        }
    }

    private static let propertyNames: PropertyNames = [
        "strings",
        "odd",
        "cases",
        "words",
        "currencies",
        "nullable",
        "required",
        "integers",
        "numbers",
        "booleans",
        "mixed",
        "onlyNull",
        "filtered",
    ]
    private static let stringsValues: AllowedValues = ["open", "in progress", "CLOSED_BY_USER"]
    private static let oddValues: AllowedValues = [
        "",
        "+",
        "-",
        "<=",
        "3DS",
        "3ds",
        "100%",
        "-1",
        "1",
        "a b",
        "a_b",
        "ä",
        "💳",
        "日本",
    ]
    private static let casesValues: AllowedValues = ["yes", "Yes", "YES"]
    private static let wordsValues: AllowedValues = [
        "default",
        "self",
        "init",
        "Type",
        "case",
        "true",
        "nil",
        "in",
        "unknown",
        "allCases",
        "rawValue",
        "jsonText",
        "description",
        "hashValue",
        "Self",
        "Any",
        "async",
        "none",
        "some",
    ]
    private static let currenciesValues: AllowedValues = ["EUR", "HUF"]
    private static let nullableValues = AllowedValues(json: #"["a",null]"#)
    private static let requiredValues = AllowedValues(json: #"["a","b",null]"#)
    private static let integersValues = AllowedValues(json: "[1,2,4]")
    private static let numbersValues = AllowedValues(json: "[0.5,1]")
    private static let booleansValues = AllowedValues(json: "[true]")
    private static let mixedValues = AllowedValues(json: #"["auto",1,false]"#)
    private static let onlyNullValues = AllowedValues(json: "[null]")
    private static let filteredValues = AllowedValues(json: #"["a",1]"#)
}
