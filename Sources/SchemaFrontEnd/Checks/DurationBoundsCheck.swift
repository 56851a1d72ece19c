import Diagnostics
import JSONSource
import PayloadRuntime

extension SchemaCheck {
    /// An `x-duration` whose `minimum` is above its `maximum`, always or for a value of a fact.
    static let durationBounds = SchemaCheck { set in
        set.schemas.compactMap { schema -> Diagnostic? in
            guard let value = schema[.duration], let lower = value["minimum"], let upper = value["maximum"],
                let encoding = DurationEncoding(named: value)
            else { return nil }
            for (low, high) in pairs(lower, upper) {
                guard let shortest = encoding.length(of: low.bound),
                    let longest = encoding.length(of: high.bound), shortest > longest
                else { continue }
                let pointer = schema.pointer.appending(Keyword.duration.name).appending("minimum")
                return Diagnostic(
                    .contradictoryBounds,
                    "\"minimum\" is \(text(low.bound)) and \"maximum\" is \(text(high.bound))"
                        + words(low, high) + "; no length of time is between them",
                    at: set.files[schema.file].location(of: low.bound.range, pointer: pointer)
                )
            }
            return nil
        }
    }

    /// A bound, and the value of a fact for which it holds; no value for the others.
    private struct Alternative {
        let bound: JSONNode
        var value: String?
    }

    /// The bounds that hold at the same time. Bounds by one fact meet for each of its values; bounds by two facts
    /// meet each other in every combination.
    private static func pairs(_ lower: JSONNode, _ upper: JSONNode) -> [(Alternative, Alternative)] {
        let (lows, highs) = (alternatives(lower), alternatives(upper))
        let all = lows.flatMap { low in highs.map { (low, $0) } }
        guard let first = fact(of: lower), let second = fact(of: upper), first.isExactly(second) else {
            return all
        }
        return all.filter { low, high in
            switch (low.value, high.value) {
            case (let value?, let other?): value.isExactly(other)
            case (let value?, nil): !highs.contains { $0.value?.isExactly(value) == true }
            case (nil, let value?): !lows.contains { $0.value?.isExactly(value) == true }
            case (nil, nil): true
            }
        }
    }

    /// The bound for other values first, then those for the values of a fact in the text's order.
    private static func alternatives(_ node: JSONNode) -> [Alternative] {
        let cases = (node["by"]?.members ?? []).filter { $0.name != "context" }
        return [Alternative(bound: node["default"] ?? node)]
            + cases.map { Alternative(bound: $0.value, value: $0.name) }
    }

    private static func fact(of node: JSONNode) -> String? {
        node["by"]?["context"]?.string
    }

    /// For which values of facts the bounds hold.
    private static func words(_ low: Alternative, _ high: Alternative) -> String {
        var values = [low.value, high.value].compactMap { $0 }
        if values.count == 2, values[0].isExactly(values[1]) { values.removeLast() }
        return values.isEmpty
            ? "" : " for " + values.map { quotedJSON(shortened($0)) }.joined(separator: " and ")
    }

    private static func text(_ node: JSONNode) -> String {
        shortened(node.string ?? node.number ?? node.typeInWords)
    }
}

extension SchemaCheck {
    /// `x-clock-default` is about a date-time in a property, and is the only default that there can be.
    static let clockDefaults = SchemaCheck { set in
        set.schemas.compactMap { schema -> Diagnostic? in
            guard schema[.clockDefault] != nil else { return nil }
            let location = set.location(of: schema.id, keyword: Keyword.clockDefault.name)
            if schema[.format]?.string != "date-time" {
                return Diagnostic(
                    .keywordWithoutEffect,
                    "\"x-clock-default\" has no effect without \"format\": \"date-time\"",
                    help: "say that the text is a date-time: \"format\": \"date-time\"",
                    at: location
                )
            }
            if let rival = rivals.first(where: { schema[$0] != nil }) {
                return Diagnostic(
                    .keywordWithoutEffect,
                    "\"x-clock-default\" has no effect beside \"\(rival.name)\"",
                    help: "keep the one that the document means",
                    at: location
                )
            }
            guard !places.contains(schema.keyword) else { return nil }
            return Diagnostic(
                .keywordWithoutEffect,
                "\"x-clock-default\" has no effect inside \"\(schema.keyword)\"",
                severity: .warning,
                help: "only a property of an object has a default",
                at: location
            )
        }
    }

    private static let rivals: [Keyword] = [.defaultValue, .constant, .enumeration, .openEnumeration]

    /// Where a schema is that of a property, or may be referred to by one.
    private static let places = ["", Keyword.properties.name, Keyword.definitions.name, Keyword.allOf.name]
}

extension SchemaCheck {
    /// `x-clock-window` is about a date-time: text in any other form is no moment, and would never be checked.
    static let clockWindows = SchemaCheck { set in
        set.schemas.compactMap { schema -> Diagnostic? in
            guard schema[.clockWindow] != nil, schema[.format]?.string != "date-time" else { return nil }
            return Diagnostic(
                .keywordWithoutEffect,
                "\"x-clock-window\" has no effect without \"format\": \"date-time\"",
                help: "say that the text is a date-time: \"format\": \"date-time\"",
                at: set.location(of: schema.id, keyword: Keyword.clockWindow.name)
            )
        }
    }
}
