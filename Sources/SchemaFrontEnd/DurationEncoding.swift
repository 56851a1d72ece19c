import JSONSource
import PayloadRuntime

/// How `x-duration` writes a length of time.
enum DurationEncoding: String, CaseIterable, Sendable {
    case timeSpan = "dotnet-timespan"
    case iso8601
    case seconds

    /// What a length looks like, after "expected".
    var words: String {
        switch self {
        case .timeSpan: "a length of time as [d.]hh:mm:ss[.fffffff]"
        case .iso8601:
            "an ISO 8601 duration of weeks, or of days, hours, minutes and seconds, such as \"PT30M\""
        case .seconds: "a number of seconds that is not negative"
        }
    }

    /// A length as a number that can be compared with others in the same encoding. Nil when the value is no
    /// length in this encoding, or too long to count in units of 100 nanoseconds.
    func length(of node: JSONNode) -> JSONNumber? {
        switch self {
        case .timeSpan:
            guard let text = node.string, !text.hasPrefix("-"), let span = TimeSpan(text) else { return nil }
            return JSONNumber(Int(span.ticks))
        case .iso8601:
            return node.string.flatMap(Self.ticks).map { JSONNumber(Int($0)) }
        case .seconds:
            guard let number = node.number.flatMap({ JSONNumber($0) }), number >= JSONNumber(0) else {
                return nil
            }
            return number
        }
    }

    /// The length of an ISO 8601 duration in units of 100 nanoseconds. Months and years have no fixed length.
    private static func ticks(_ text: String) -> Int64? {
        var rest = text.utf8[...]
        guard rest.popFirst() == UInt8(ascii: "P"), !rest.isEmpty else { return nil }
        var units: [(UInt8, Int64)] = [(UInt8(ascii: "W"), 604_800), (UInt8(ascii: "D"), 86_400)]
        var total: Int64 = 0
        var isTime = false
        while !rest.isEmpty {
            if !isTime, rest.first == UInt8(ascii: "T") {
                rest = rest.dropFirst()
                isTime = true
                units = [(UInt8(ascii: "H"), 3_600), (UInt8(ascii: "M"), 60), (UInt8(ascii: "S"), 1)]
                guard !rest.isEmpty else { return nil }
                continue
            }
            guard let amount = amount(&rest), let designator = rest.popFirst(),
                let place = units.firstIndex(where: { $0.0 == designator })
            else { return nil }
            let seconds = units[place].1
            units.removeSubrange(...place)
            // Weeks stand alone, and only seconds have a fraction.
            if designator == UInt8(ascii: "W"), !rest.isEmpty { return nil }
            if amount.hasFraction, designator != UInt8(ascii: "S") { return nil }
            let (length, overflow) = amount.ticks.multipliedReportingOverflow(by: seconds)
            let (sum, sumOverflow) = total.addingReportingOverflow(length)
            if overflow || sumOverflow { return nil }
            total = sum
        }
        return total
    }

    /// A decimal number at the start of the text, times ten million. Nil without a digit, or past `Int64`.
    private static func amount(_ rest: inout Substring.UTF8View) -> (ticks: Int64, hasFraction: Bool)? {
        let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        rest = rest[digits.endIndex...]
        var fraction = ""
        let hasFraction = rest.first == UInt8(ascii: ".")
        if hasFraction {
            let decimals = rest.dropFirst().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            rest = rest[decimals.endIndex...]
            guard (1...7).contains(decimals.count) else { return nil }
            fraction = String(decoding: decimals, as: UTF8.self)
        }
        guard !digits.isEmpty else { return nil }
        fraction += String(repeating: "0", count: 7 - fraction.utf8.count)
        return Int64(String(decoding: digits, as: UTF8.self) + fraction).map { ($0, hasFraction) }
    }
}
