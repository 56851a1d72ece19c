import PayloadRuntime

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
