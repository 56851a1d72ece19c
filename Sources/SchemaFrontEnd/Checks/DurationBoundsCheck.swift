import Diagnostics
import JSONSource
import PayloadRuntime

extension SchemaCheck {
    /// An `x-duration` whose `minimum` is above its `maximum`, always or for a value of a fact.
    static let durationBounds = SchemaCheck { set in
        set.schemas.compactMap { schema -> Diagnostic? in
            guard let value = schema[.duration], let lower = value["minimum"], let upper = value["maximum"],
                let encoding = value["encoding"]?.string.flatMap(DurationEncoding.init)
            else { return nil }
            for fact in facts(lower, upper) {
                let low = bound(lower, for: fact)
                let high = bound(upper, for: fact)
                guard let shortest = encoding.length(of: low), let longest = encoding.length(of: high),
                    shortest > longest
                else { continue }
                let pointer = schema.pointer.appending(Keyword.duration.name).appending("minimum")
                return Diagnostic(
                    .contradictoryBounds,
                    "\"minimum\" is \(text(low)) and \"maximum\" is \(text(high))"
                        + (fact.map { " for \(quotedJSON(shortened($0)))" } ?? "")
                        + "; no length of time is between them",
                    at: set.files[schema.file].location(of: low.range, pointer: pointer)
                )
            }
            return nil
        }
    }

    /// Nil for no fact, then the values of facts that have a bound of their own, in the text's order.
    private static func facts(_ bounds: JSONNode...) -> [String?] {
        let names = bounds.flatMap { $0["by"]?.members ?? [] }.map(\.name)
        return [nil] + names.filter { $0 != "context" }
    }

    private static func bound(_ node: JSONNode, for fact: String?) -> JSONNode {
        fact.flatMap { node["by"]?[$0] } ?? node["default"] ?? node
    }

    private static func text(_ node: JSONNode) -> String {
        shortened(node.string ?? node.number ?? node.typeInWords)
    }
}
