#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What validation needs to know beside the value and its schema, with facts by their names.
///
/// A payload whose rules depend on facts has a context of its own with a property for each: ``PayloadContext``.
public struct ValidationContext: Sendable {
    /// How bytes are parsed before they are validated.
    public var parsing: JSONParsingOptions

    /// Facts that a payload's rules depend on and that are not in it, as text by their names in `x-context`:
    /// `shopCountry`.
    ///
    /// A fact that is not given leaves the rule in force that holds without it. One with a value that its declaration
    /// refuses is a violation.
    public var facts: [String: String]

    /// The time now. With it, times in the payload are checked against the clock; nil leaves that out, since the
    /// same bytes are valid now and invalid later.
    ///
    /// It counts to the microsecond, which is as exact as a `Date` is. The fact `now` with an RFC 3339 date-time as
    /// its text says it to 100 nanoseconds, where this is nil.
    public var now: Date?

    /// How many violations are kept, the first ones that are found; all of them unless set.
    ///
    /// Their texts take some hundred times the memory of a document that is wrong everywhere, so whoever validates what
    /// strangers send sets it.
    public var violationLimit = Int.max

    /// Creates a context.
    public init(parsing: JSONParsingOptions = .init(), facts: [String: String] = [:], now: Date? = nil) {
        self.parsing = parsing
        self.facts = facts
        self.now = now
    }

    /// A fact as a value. Nil when it is not given, or is none of the type.
    public subscript<Value: LosslessStringConvertible>(fact name: String) -> Value? {
        get { facts[name].flatMap(Value.init) }
        set { facts[name] = newValue.map { $0.description } }
    }

    /// Now in ticks of 100 nanoseconds since 1970. Nil when it is not given.
    var ticks: Int64? {
        if let now { return Self.ticks(now) }
        return facts["now"].flatMap { Moment($0) }?.ticks
    }

    /// Ticks since 1970. Beyond their range, about 29,000 years, it is the last one, so that no clock is left out.
    private static func ticks(_ date: Date) -> Int64 {
        let microseconds = (date.timeIntervalSince1970 * 1e6).rounded()
        guard let count = Int64(exactly: microseconds) else { return microseconds < 0 ? .min : .max }
        let (ticks, overflow) = count.multipliedReportingOverflow(by: 10)
        return overflow ? (count < 0 ? .min : .max) : ticks
    }
}

/// What the validation of one payload needs to know beside the value and its schema: a ``ValidationContext`` with a
/// property for each fact that the payload's rules depend on.
///
/// Code that works with any payload makes one from a plain context: `Payload.Context(context)`.
public protocol PayloadContext: Sendable {
    /// The facts that the payload's schemas declare.
    static var facts: [ContextFact] { get }

    /// The same with facts by their names.
    var validation: ValidationContext { get set }

    /// A plain context as this payload's.
    init(_ validation: ValidationContext)
}

extension ValidationContext: PayloadContext {
    /// None: this is the context of payloads whose rules depend on nothing else.
    public static var facts: [ContextFact] { [] }

    /// The context itself.
    public var validation: ValidationContext {
        get { self }
        set { self = newValue }
    }

    /// The same context.
    public init(_ validation: ValidationContext) {
        self = validation
    }
}

extension PayloadContext {
    /// The facts as a run of validators asks for them.
    var known: ValidationFacts {
        let validation = validation
        // Without any fact there is nothing to check, and the declarations stay untouched.
        if validation.facts.isEmpty, validation.now == nil { return .none }
        return ValidationFacts(validation, declared: Self.facts)
    }
}

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

/// What a run of validators knows that is not in the document: the facts of a ``ValidationContext``, ready to be
/// asked.
package struct ValidationFacts: Sendable {
    /// What the facts are, by their names in `x-context`.
    package var values: [String: String]

    /// The time now in ticks of 100 nanoseconds since 1970-01-01T00:00:00Z. Nil when clocks are not asked.
    package var now: Int64?

    /// What is wrong with the facts themselves. With a fact that cannot be so, no document is valid: to go on as if it
    /// were not given would apply a rule that was not asked for.
    package private(set) var refusals: [String] = []

    /// No fact is known.
    package static let none = ValidationFacts()

    package init(values: [String: String] = [:], now: Int64? = nil) {
        self.values = values
        self.now = now
    }

    /// The facts of a context.
    ///
    /// - Parameter declared: what the payload's schemas say about them.
    package init(_ context: ValidationContext, declared: [ContextFact]) {
        values = context.facts
        now = context.ticks
        guard !values.isEmpty else { return }
        refusals = ContextFact.refusals(of: values, declared: declared)
    }
}

/// How far validation goes before it gives up, so that neither a stack overflows nor time runs away.
package struct ValidationLimits: Sendable {
    /// How many references may be followed inside each other.
    let depth: Int

    /// How many schemas, references or not, may apply inside each other where they are interpreted.
    let nesting: Int

    /// How many violations are kept, the first ones that are found.
    private(set) var violations = Int.max

    /// For any thread: a stack of 512 kB is enough. A reference takes 0.75 kB of it for a small schema without
    /// optimization, more for a larger one.
    package static let standard = ValidationLimits(depth: 256, nesting: 1_024)

    /// For a thread with a stack of 512 MB.
    package static let largeStack = ValidationLimits(depth: 8_192, nesting: 32_768)

    /// The same with so many violations at the most, and one at the least.
    func keeping(_ count: Int) -> ValidationLimits {
        var limits = self
        limits.violations = max(count, 1)
        return limits
    }

    /// How many references may be followed in a document, so that time stays linear in its size.
    ///
    /// Branches of a recursive schema that begin alike can double the work at every level. An ordinary schema takes
    /// a few references for each value.
    ///
    /// - Parameter count: how many values and names the document has.
    func references(ofEntries count: Int) -> Int {
        100_000 + 1_000 * count
    }
}

/// Why it is not known whether a value is valid.
enum ValidationLimit {
    /// A pattern that is not linear takes too many steps on a text.
    case patternSteps

    /// Schemas apply inside each other too often.
    case depth

    /// Too many references are followed.
    case references

    /// What a violation says, for people.
    var message: String {
        let reason =
            switch self {
            case .patternSteps: "a pattern takes too many steps on this value"
            case .depth: "too many schemas apply inside each other"
            case .references: "too many references are followed for a document of this size"
            }
        return reason + ", so it is not known whether the value matches"
    }
}
