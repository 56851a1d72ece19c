/// The shortest or longest length of time that `x-duration` allows, which may depend on a fact outside the payload.
///
///     DurationBound(.days(7), by: "shopCountry", ["HU": .days(21)])
public struct DurationBound: Equatable, Sendable {
    /// A bound for one value of a fact.
    package struct Case: Equatable, Sendable {
        /// The fact's value, as text.
        package let value: String
        package let length: TimeSpan

        package init(value: String, length: TimeSpan) {
            self.value = value
            self.length = length
        }
    }

    /// The bound for every other value, and where the fact is not given.
    package let otherwise: TimeSpan
    /// The fact's name in `x-context`. Nil for a bound that does not depend on one.
    package let fact: String?
    /// The bounds for some of the fact's values, in the schema's order.
    package let cases: [Case]

    /// A bound that does not depend on a fact.
    public init(_ length: TimeSpan) {
        otherwise = length
        fact = nil
        cases = []
    }

    /// A bound that depends on a fact.
    ///
    /// - Parameters:
    ///   - otherwise: The bound for a value that is not listed, and where the fact is not given.
    ///   - fact: The fact's name in `x-context`.
    ///   - lengths: The bound for each listed value.
    public init(_ otherwise: TimeSpan, by fact: String, _ lengths: KeyValuePairs<String, TimeSpan>) {
        self.init(otherwise, by: fact, lengths.map { Case(value: $0.key, length: $0.value) })
    }

    package init(_ otherwise: TimeSpan, by fact: String, _ cases: [Case]) {
        self.otherwise = otherwise
        self.fact = fact
        self.cases = cases
    }

    /// The bound that holds with what is known.
    func length(knowing facts: ValidationFacts) -> TimeSpan {
        guard let fact, let value = facts.values[fact] else { return otherwise }
        // By bytes: Swift's == takes two texts for one that differ in how an accent is written.
        return cases.first { $0.value.utf8.elementsEqual(value.utf8) }?.length ?? otherwise
    }

    /// The bound in words; where it depends on a fact that is not given, with what it is for each value.
    func words(knowing facts: ValidationFacts) -> String {
        guard let fact, facts.values[fact] == nil else { return length(knowing: facts).inWords }
        return cases.reduce(otherwise.inWords) { words, item in
            "\(words), or \(item.length.inWords) where \(fact) is \(ViolationWords.excerpt(of: item.value))"
        }
    }
}

extension DurationBound {
    /// So many days, at most 10,675,199.
    public static func days(_ count: Int) -> DurationBound { DurationBound(.days(count)) }

    /// So many hours, at most 256,204,778.
    public static func hours(_ count: Int) -> DurationBound { DurationBound(.hours(count)) }

    /// So many minutes, at most 15,372,286,728.
    public static func minutes(_ count: Int) -> DurationBound { DurationBound(.minutes(count)) }

    /// So many seconds, at most 922,337,203,685.
    public static func seconds(_ count: Int) -> DurationBound { DurationBound(.seconds(count)) }

    /// So many ticks of 100 nanoseconds.
    public static func ticks(_ count: Int64) -> DurationBound { DurationBound(.ticks(count)) }
}
