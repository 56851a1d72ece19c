/// A fact that a payload's rules depend on and that is not in it, as `x-context` declares it.
public struct ContextFact: Sendable {
    /// Its name in `x-context`.
    public let name: String
    private let rule: Rule

    private enum Rule: Sendable {
        case text(Pattern?, values: [String])
        case boolean
        case integer
        case time
    }

    /// A text.
    ///
    /// - Parameters:
    ///   - name: The fact's name, as `x-context` has it.
    ///   - pattern: What it must match. Nil for any text.
    ///   - values: What it must be one of. Empty for any text.
    public static func text(_ name: String, pattern: Pattern? = nil, values: [String] = []) -> ContextFact {
        ContextFact(name: name, rule: .text(pattern, values: values))
    }

    /// True or false.
    public static func boolean(_ name: String) -> ContextFact {
        ContextFact(name: name, rule: .boolean)
    }

    /// An integer that an `Int` can hold.
    public static func integer(_ name: String) -> ContextFact {
        ContextFact(name: name, rule: .integer)
    }

    /// The time now.
    public static func time(_ name: String) -> ContextFact {
        ContextFact(name: name, rule: .time)
    }

    /// What was expected of a value that the fact cannot have, after "expected". Nil for a value that it can have.
    package func expectation(of value: String) -> String? {
        switch rule {
        case .boolean: return Bool(value) == nil ? "expected true or false" : nil
        // One spelling for each number, since bounds are found by it.
        case .integer: return Int(value).map(String.init) == value ? nil : "expected an integer"
        case .time:
            guard let moment = Moment(value) else { return "expected \(DateTime.form)" }
            return moment.hasRest ? "expected a time with at most 7 decimals of a second" : nil
        case .text(let pattern, let values):
            if !values.isEmpty, !values.contains(where: { $0.utf8.elementsEqual(value.utf8) }) {
                return "expected one of \(ViolationWords.listed(values.map(JSONValue.string)))"
            }
            guard let pattern else { return nil }
            return switch value.withBytes({ pattern.matches($0) }) {
            case .matched: nil
            case .notMatched: ViolationWords.matching(pattern)
            case .limitReached: ValidationLimit.patternSteps.message
            }
        }
    }
}

extension ContextFact {
    /// What is wrong with the facts that are given, a sentence for each, in the order of their declarations. Facts
    /// that are not declared are somebody else's.
    package static func refusals(of values: [String: String], declared: [ContextFact]) -> [String] {
        declared.compactMap { fact in
            values[fact.name].flatMap(fact.expectation).map { "the fact \(fact.name): \($0)" }
        }
    }
}
