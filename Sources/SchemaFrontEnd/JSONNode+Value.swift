import JSONSource
import PayloadRuntime

extension JSONNode {
    /// The value without its places, comparable by JSON's rules: 1 equals 1.0, member order does not count.
    package var jsonValue: JSONValue {
        switch content {
        case .null: .null
        case .boolean(let flag): .boolean(flag)
        case .number(let text): JSONNumber(text).map(JSONValue.number) ?? .null
        case .string(let text): .string(text)
        case .array(let elements): .array(elements.map(\.jsonValue))
        case .object(let members): .object(object(members))
        }
    }

    private func object(_ members: [JSONMember]) -> PropertyMap<JSONValue> {
        var map = PropertyMap<JSONValue>()
        for member in members { map[member.name] = member.value.jsonValue }
        return map
    }
}

/// `x-duration` as schemas write it.
extension DurationEncoding {
    /// The encoding that the keyword's value names.
    package init?(named value: JSONNode) {
        guard let name = value["encoding"]?.string else { return nil }
        self.init(rawValue: name)
    }

    /// The type of the values in which the encoding writes a length.
    var types: TypeSet {
        self == .seconds ? .number : .string
    }

    /// What a value says as a length. One of another JSON type is malformed.
    package func reading(of node: JSONNode) -> LengthReading {
        if let text = node.string { return reading(of: text) }
        return node.number.flatMap { JSONNumber($0) }.map { reading(of: $0) } ?? .malformed
    }

    /// The length that a value says. Nil for none, and for one that ticks of 100 nanoseconds cannot say.
    package func length(of node: JSONNode) -> TimeSpan? {
        reading(of: node).length.map { TimeSpan(ticks: $0) }
    }

    /// A bound: a length, or an object with one for each value of a fact. Nil for anything else.
    package func bound(_ node: JSONNode?) -> DurationBound? {
        guard let node else { return nil }
        guard let otherwise = node["default"] else { return length(of: node).map { DurationBound($0) } }
        guard let length = length(of: otherwise), let conditions = node["by"]?.members,
            let fact = node["by"]?["context"]?.string
        else { return nil }
        let cases = conditions.filter { $0.name != "context" }.compactMap { member in
            self.length(of: member.value).map { DurationBound.Case(value: member.name, length: $0) }
        }
        return DurationBound(length, by: fact, cases)
    }
}

extension Keyword {
    /// The instance types that the keyword says something about with this value. Nil means every type.
    package func types(of value: JSONNode) -> TypeSet? {
        if name == Keyword.duration.name, let encoding = DurationEncoding(named: value) {
            return encoding.types
        }
        return appliesTo
    }
}

extension ClockWindow {
    /// The value of `x-clock-window`. Nil when it has not the keyword's form.
    package init?(_ value: JSONNode) {
        func ticks(_ name: String) -> Int64? {
            value[name].flatMap(DurationEncoding.iso8601.length).map(\.ticks)
        }
        let within = ticks("within")
        self.init(notBefore: within ?? ticks("notBefore"), notAfter: within ?? ticks("notAfter"))
        if notBefore == nil, notAfter == nil { return nil }
    }
}
