import PayloadIR
import PayloadRuntime

/// Limits as sentences.
package enum ConstraintProse {
    /// In the order of the limits, bounds that belong together in one.
    package static func sentences(_ constraints: [Constraint]) -> [String] {
        var sentences: [String] = []
        sentences += range(bounds(constraints, of: \.lengths), unit: "character")
        sentences += range(bounds(constraints, of: \.items), unit: "element")
        sentences += range(bounds(constraints, of: \.properties), unit: "property", plural: "properties")
        sentences += numberRange(constraints)
        for constraint in constraints {
            if case .duration(_, let minimum, let maximum) = constraint {
                sentences += DurationProse.sentences(minimum, maximum)
            }
            sentences += [sentence(constraint)].compactMap { $0 }
        }
        return sentences
    }

    /// Everything that is no pair of bounds.
    private static func sentence(_ constraint: Constraint) -> String? {
        switch constraint {
        case .pattern(let text): "Pattern: \(DocumentationText.code(text))."
        case .format(let name): "Format: \(name)."
        case .multipleOf(let number):
            asSentence(ConstraintPhrases.decimals(number) ?? "a multiple of \(number)")
        case .uniqueItems: "No element occurs twice."
        case .values(let values) where values.count == 1: "Always \(DocumentationText.code(values[0]))."
        case .values(let values): "One of " + values.map(DocumentationText.code).joined(separator: ", ") + "."
        case .minorUnits(let rule): MinorUnitsProse.sentence(rule)
        case .clockWindow(let window): asSentence(window.words(of: "the current time"))
        case .each(let inner):
            sentences(inner).isEmpty
                ? nil : "Each: " + sentences(inner).map(loweredStart).joined(separator: " ")
        default: nil
        }
    }

    private static func asSentence(_ phrase: String) -> String {
        phrase.prefix(1).uppercased() + phrase.dropFirst() + "."
    }

    private static func loweredStart(_ sentence: String) -> String {
        sentence.prefix(1).lowercased() + sentence.dropFirst()
    }

    private static func bounds(_ constraints: [Constraint], of pair: (Constraint) -> (Int?, Int?)) -> (
        Int?, Int?
    ) {
        constraints.reduce((nil, nil)) { bounds, constraint in
            let next = pair(constraint)
            let low = [bounds.0, next.0].compactMap { $0 }.max()
            let high = [bounds.1, next.1].compactMap { $0 }.min()
            return (low, high)
        }
    }

    private static func range(_ bounds: (Int?, Int?), unit: String, plural: String? = nil) -> [String] {
        func counted(_ number: Int) -> String { "\(number) \(number == 1 ? unit : plural ?? unit + "s")" }
        return switch bounds {
        case (nil, nil), (0?, nil): []
        case (let low?, let high?) where low == high: ["Exactly \(counted(low))."]
        case (let low?, let high?) where low > 0: ["\(low) to \(counted(high))."]
        case (_, let high?): ["At most \(counted(high))."]
        case (let low?, nil): ["At least \(counted(low))."]
        }
    }

    private static func numberRange(_ constraints: [Constraint]) -> [String] {
        let low = constraints.lazy.compactMap { if case .minimum(let number) = $0 { number } else { nil } }
            .first
        let high = constraints.lazy.compactMap { if case .maximum(let number) = $0 { number } else { nil } }
            .first
        if let low, let high { return [low == high ? "Exactly \(low)." : "\(low) to \(high)."] }
        return constraints.compactMap { constraint in
            switch constraint {
            case .minimum(let number): "At least \(number)."
            case .exclusiveMinimum(let number): "Greater than \(number)."
            case .maximum(let number): "At most \(number)."
            case .exclusiveMaximum(let number): "Less than \(number)."
            default: nil
            }
        }
    }
}

extension Constraint {
    fileprivate var lengths: (Int?, Int?) {
        switch self {
        case .minLength(let count): (count, nil)
        case .maxLength(let count): (nil, count)
        default: (nil, nil)
        }
    }

    fileprivate var items: (Int?, Int?) {
        switch self {
        case .minItems(let count): (count, nil)
        case .maxItems(let count): (nil, count)
        default: (nil, nil)
        }
    }

    fileprivate var properties: (Int?, Int?) {
        switch self {
        case .minProperties(let count): (count, nil)
        case .maxProperties(let count): (nil, count)
        default: (nil, nil)
        }
    }
}

/// Lengths of time as documentation says them.
enum DurationProse {
    /// A length in words, whatever its encoding: `00:01:00`, `PT1M` and `60` give "1 minute". Nil where it is no
    /// length.
    static func words(_ text: String, _ encoding: DurationEncoding) -> String? {
        let number = encoding == .seconds ? JSONNumber(text) : nil
        let reading = number.map { encoding.reading(of: $0) } ?? encoding.reading(of: text)
        return reading.length.map { TimeSpan(ticks: $0).inWords }
    }

    /// What the bounds allow. A bound of no time at all says nothing.
    static func sentences(_ minimum: DurationBound?, _ maximum: DurationBound?) -> [String] {
        let minimum = minimum.flatMap { $0 == .ticks(0) ? nil : $0 }
        switch (minimum, maximum) {
        case (nil, nil): return []
        case (let low?, let high?) where low.cases.isEmpty:
            return ["\(low.otherwise.inWords) to \(words(high, before: "to "))."]
        case (let low, let high):
            return [low.map { "At least \(words($0))." }, high.map { "At most \(words($0))." }]
                .compactMap { $0 }
        }
    }

    /// A bound with what it is for the values of its fact.
    ///
    /// - Parameter preposition: what stands before each length but the first, with its space.
    private static func words(_ bound: DurationBound, before preposition: String = "") -> String {
        bound.cases.reduce(bound.otherwise.inWords) { words, item in
            let condition =
                "\(DocumentationText.code(bound.fact ?? "")) is \(DocumentationText.code(item.value))"
            return "\(words), or \(preposition)\(item.length.inWords) where \(condition)"
        }
    }
}

/// Decimals by currency as a sentence.
enum MinorUnitsProse {
    static func sentence(_ rule: Constraint.MinorUnitsRule) -> String {
        let currency = "the currency at \(DocumentationText.code(rule.currencyAt))"
        if rule.groups.isEmpty {
            guard let digits = rule.otherwise else {
                return "At most as many decimals as \(currency) has by ISO 4217."
            }
            return digits == 0 ? "No decimals." : "At most \(digits) decimal\(digits == 1 ? "" : "s")."
        }
        let groups = rule.groups.map { "\(number($0.digits)) for \($0.currencies.joined(separator: ", "))" }
        let rest = rule.otherwise.map { "otherwise \(number($0))" } ?? "otherwise those of ISO 4217"
        return "At most as many decimals as \(currency) has: \((groups + [rest]).joined(separator: "; "))."
    }

    private static func number(_ digits: Int) -> String {
        digits == 0 ? "none" : "\(digits)"
    }
}
