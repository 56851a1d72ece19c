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
