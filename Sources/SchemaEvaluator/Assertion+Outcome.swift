import PayloadIR
import PayloadRuntime
import SchemaFrontEnd

/// What came of an assertion.
enum AssertionOutcome {
    case holds
    case fails
    /// A pattern took too many steps.
    case gaveUp
}

extension Assertion {
    /// Whether the instance meets the assertion. One of a type that the keyword does not speak of always does.
    func outcome(for instance: JSONInstance) -> AssertionOutcome {
        if case .pattern(let program) = self { return outcome(of: program, for: instance) }
        return holds(for: instance) ? .holds : .fails
    }

    private func outcome(of program: Pattern, for instance: JSONInstance) -> AssertionOutcome {
        guard let text = instance.string else { return .holds }
        return switch program.matches(text) {
        case .matched: .holds
        case .notMatched: .fails
        case .limitReached: .gaveUp
        }
    }

    private func holds(for instance: JSONInstance) -> Bool {
        switch self {
        case .enumeration(_, let values): values.contains(instance.value)
        case .constant(let value): instance.value == value
        case .multipleOf, .maximum, .exclusiveMaximum, .minimum, .exclusiveMinimum:
            instance.number.map { holds(for: $0) } ?? true
        case .maxLength(let limit): instance.codePointCount.map { $0 <= limit } ?? true
        case .minLength(let limit): instance.codePointCount.map { $0 >= limit } ?? true
        case .pattern: true
        case .format(let format): instance.string.map { format.accepts($0) } ?? true
        case .maxItems(let limit): instance.kind != .array || instance.count <= limit
        case .minItems(let limit): instance.kind != .array || instance.count >= limit
        case .uniqueItems: Assertion.repetition(in: instance) == nil
        case .maxProperties(let limit): instance.kind != .object || instance.count <= limit
        case .minProperties(let limit): instance.kind != .object || instance.count >= limit
        case .required, .dependentRequired: missing(in: instance).isEmpty
        }
    }

    private func holds(for number: JSONNumber) -> Bool {
        switch self {
        case .multipleOf(let divisor): number.isMultiple(of: divisor)
        case .maximum(let bound): number <= bound
        case .exclusiveMaximum(let bound): number < bound
        case .minimum(let bound): number >= bound
        case .exclusiveMinimum(let bound): number > bound
        default: true
        }
    }

    /// The indexes of the first element that repeats an earlier one, and of that one. Nil when all differ.
    static func repetition(in instance: JSONInstance) -> (first: Int, second: Int)? {
        guard instance.kind == .array, instance.count > 1 else { return nil }
        var seen: [JSONValue: Int] = [:]
        for (index, element) in instance.elements.enumerated() {
            if let first = seen.updateValue(index, forKey: element.value) { return (first, index) }
        }
        return nil
    }

    /// The names that an object lacks, each with the name that calls for it; nil where `required` does.
    func missing(in instance: JSONInstance) -> [(name: String, because: String?)] {
        guard instance.kind == .object else { return [] }
        switch self {
        case .required(let names):
            return names.filter { instance[$0] == nil }.map { ($0, nil) }
        case .dependentRequired(let dependencies):
            return dependencies.filter { instance[$0.name] != nil }.flatMap { dependency in
                dependency.required.filter { instance[$0] == nil }.map { ($0, dependency.name) }
            }
        default:
            return []
        }
    }
}

extension TypeSet {
    /// Whether the instance has one of the types; `1.0` is an integer.
    func accepts(_ instance: JSONInstance) -> Bool {
        switch instance.kind {
        case .null: contains(.null)
        case .boolean: contains(.boolean)
        case .number: contains(.number) || (contains(.integer) && instance.number?.isInteger == true)
        case .string: contains(.string)
        case .array: contains(.array)
        case .object: contains(.object)
        }
    }
}
