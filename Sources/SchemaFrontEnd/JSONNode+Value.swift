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
