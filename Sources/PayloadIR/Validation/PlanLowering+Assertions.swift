import JSONSource
import PayloadRuntime
import SchemaFrontEnd

extension SchemaPlanning {
    /// The assertion that a keyword is. Nil for any other keyword, and for one that demands nothing.
    mutating func assertion(_ name: String, _ value: JSONNode, of schema: Schema) -> Assertion? {
        switch name {
        case Keyword.enumeration.name: .enumeration(AllowedValues((value.elements ?? []).map(\.jsonValue)))
        case Keyword.constant.name: .constant(AllowedValues([value.jsonValue]))
        case Keyword.multipleOf.name: number(value).map(Assertion.multipleOf)
        case Keyword.maximum.name: number(value).map(Assertion.maximum)
        case Keyword.exclusiveMaximum.name: number(value).map(Assertion.exclusiveMaximum)
        case Keyword.minimum.name: number(value).map(Assertion.minimum)
        case Keyword.exclusiveMinimum.name: number(value).map(Assertion.exclusiveMinimum)
        case Keyword.maxLength.name: schema.count(.maxLength).map(Assertion.maxLength)
        case Keyword.minLength.name: schema.count(.minLength).map(Assertion.minLength)
        case Keyword.pattern.name: value.string.flatMap { program($0) }.map(Assertion.pattern)
        case Keyword.format.name: format(value, of: schema)
        case Keyword.minorUnits.name: MinorUnits(value).map(Assertion.minorUnits)
        case Keyword.clockWindow.name: ClockWindow(value).map(Assertion.clockWindow)
        case Keyword.duration.name: duration(value)
        case Keyword.maxItems.name: schema.count(.maxItems).map(Assertion.maxItems)
        case Keyword.minItems.name: schema.count(.minItems).map(Assertion.minItems)
        case Keyword.uniqueItems.name: value.boolean == true ? .uniqueItems : nil
        case Keyword.maxProperties.name: schema.count(.maxProperties).map(Assertion.maxProperties)
        case Keyword.minProperties.name: schema.count(.minProperties).map(Assertion.minProperties)
        case Keyword.required.name: .required(names(value))
        case Keyword.dependentRequired.name:
            .dependentRequired((value.members ?? []).map { ($0.name, names($0.value)) })
        case Keyword.merge.name: value["mode"]?.string == "overwrite-only" ? .overwriteOnly : nil
        default: nil
        }
    }

    private func format(_ value: JSONNode, of schema: Schema) -> Assertion? {
        guard assertsFormats || schema.dialect.assertsFormats, let name = value.string else { return nil }
        return StringFormat.named(name).map(Assertion.format)
    }

    private func duration(_ value: JSONNode) -> Assertion? {
        DurationEncoding(named: value).map {
            .duration($0, minimum: $0.bound(value["minimum"]), maximum: $0.bound(value["maximum"]))
        }
    }

    private func number(_ value: JSONNode) -> JSONNumber? {
        value.number.flatMap { JSONNumber($0) }
    }

    private func names(_ value: JSONNode) -> [String] {
        (value.elements ?? []).compactMap(\.string)
    }
}
