import PayloadRuntime

/// A duration in words, whatever its encoding: `00:01:00`, `PT1M` and `60` give "1 minute" or "60 seconds".
enum DurationProse {
    static func words(_ text: String) -> String {
        if text.hasPrefix("P") { return ISODurationProse.words(text) }
        if Double(text) != nil { return "\(text) second\(text == "1" ? "" : "s")" }
        return TimeSpanProse.words(text)
    }
}

/// A .NET TimeSpan in words: `00:01:00` gives "1 minute".
enum TimeSpanProse {
    static func words(_ text: String) -> String {
        guard let span = TimeSpan(text), span.ticks >= 0 else { return "`\(text)`" }
        let second: Int64 = 10_000_000
        guard span.ticks % second == 0 else { return "`\(text)`" }
        var rest = span.ticks / second
        var parts: [String] = []
        for (unit, size) in [("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1)]
            as [(String, Int64)]
        {
            let count = rest / size
            rest %= size
            if count > 0 { parts.append("\(count) \(unit)\(count == 1 ? "" : "s")") }
        }
        return parts.isEmpty ? "0 seconds" : parts.joined(separator: " ")
    }
}

/// An ISO 8601 duration with one unit in words: `PT2M` gives "2 minutes".
enum ISODurationProse {
    static func words(_ text: String) -> String {
        let units: [(prefix: String, letter: Character, unit: String)] = [
            ("PT", "S", "second"), ("PT", "M", "minute"), ("PT", "H", "hour"), ("P", "D", "day"),
            ("P", "W", "week"),
        ]
        for (prefix, letter, unit) in units where text.hasPrefix(prefix) && text.last == letter {
            guard let count = Int(text.dropFirst(prefix.count).dropLast()) else { continue }
            return "\(count) \(unit)\(count == 1 ? "" : "s")"
        }
        return "`\(text)`"
    }
}
