import PayloadIR
import PayloadRuntime
import SchemaFrontEnd

extension PlanInterpreter {
    @inline(never)
    func check(_ assertion: Assertion, _ value: Validation.Value, _ check: inout Validation) {
        switch assertion {
        case .enumeration(let values): check.enumeration(values, value)
        case .constant(let values): check.constant(values, value)
        case .multipleOf(let divisor): check.multipleOf(divisor, value)
        case .maximum(let bound): check.maximum(bound, value)
        case .exclusiveMaximum(let bound): check.exclusiveMaximum(bound, value)
        case .minimum(let bound): check.minimum(bound, value)
        case .exclusiveMinimum(let bound): check.exclusiveMinimum(bound, value)
        case .maxLength(let limit): check.maxLength(limit, value)
        case .minLength(let limit): check.minLength(limit, value)
        case .pattern(let pattern): check.pattern(pattern, value)
        case .format(let format): check.format(format, value)
        case .minorUnits(let units): check.minorUnits(units, value)
        case .clockWindow(let window): check.clockWindow(window, value)
        case .duration(let encoding, let minimum, let maximum):
            check.duration(encoding, value, minimum: minimum, maximum: maximum)
        case .maxItems(let limit): check.maxItems(limit, value)
        case .minItems(let limit): check.minItems(limit, value)
        case .uniqueItems: check.uniqueItems(value)
        case .maxProperties(let limit): check.maxProperties(limit, value)
        case .minProperties(let limit): check.minProperties(limit, value)
        case .overwriteOnly: check.overwriteOnly(value)
        case .required(let names):
            for name in names { check.required(name: name, value) }
        case .dependentRequired(let dependencies):
            for (cause, names) in dependencies {
                for name in names { check.dependentRequired(name: name, ifPresent: cause, value) }
            }
        }
    }
}

extension JSONTypes {
    /// The same types as validation names them: `number` covers `integer` there too, and stands alone.
    init(_ types: TypeSet) {
        let named: [(TypeSet, JSONTypes)] = [
            (.null, .null), (.boolean, .boolean), (.string, .string), (.array, .array), (.object, .object),
        ]
        self = named.reduce(into: []) { if types.contains($1.0) { $0.formUnion($1.1) } }
        if types.contains(.number) {
            formUnion(.number)
        } else if types.contains(.integer) {
            formUnion(.integer)
        }
    }
}
