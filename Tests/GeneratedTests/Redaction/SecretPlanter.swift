import Foundation
import PayloadRuntime

/// Puts secrets into an instance, at every place that its schema marks with `x-sensitive`, and at those that no schema
/// declares. It is driven by the schemas alone, so that a new mark is a new place.
struct SecretPlanter {
    /// Which of two secrets is planted. What is shown must be the same for both, whatever its type.
    let variant: Int

    /// The scalars that were met: where each is, its schema, and whether a secret was planted there.
    private(set) var scalars: [Scalar] = []

    struct Scalar {
        let path: [String]
        let schema: String
        let isSecret: Bool
    }

    /// The marked schemas at whose places there is a secret.
    private(set) var planted: Set<String> = []

    /// The names and indices on the way to the value that is being looked at.
    private var path: [String] = []

    init(variant: Int) {
        self.variant = variant
    }

    /// No output may have a part with any of these in it.
    static let texts = [
        "planted-", "987654321", "876543219", "1987-06-05", "1976-05-04", "04:03:0", "03:02:0", "7f3a9c00",
        "1b8e2d00",
        "7:06:0", "cGxhbnRlZC",
    ]

    /// A text that is long enough to be recognised wherever it goes.
    static func text(_ variant: Int) -> String {
        variant == 0 ? "planted-first-7f3a9c" : "planted-other-1b8e2d"
    }

    /// An instance with secrets, of a schema.
    mutating func plant(in instance: JSONValue, of schema: LocatedSchema) throws -> JSONValue {
        try plant(in: instance, of: [schema], isHidden: false)
    }

    private mutating func plant(
        in value: JSONValue,
        of schemas: [LocatedSchema],
        isHidden: Bool
    ) throws -> JSONValue {
        let all = try schemas.flatMap { try $0.applicable() }
        let marked = all.filter { $0.keyword("x-sensitive") != nil }
        let isHidden = isHidden || !marked.isEmpty
        planted.formUnion(marked.map(\.id))
        switch value {
        case .object(let members):
            return .object(try plant(in: members, of: all, certain: certain(schemas), isHidden: isHidden))
        case .array(let elements):
            return .array(
                try elements.enumerated().map { index, element in
                    let prefixed = all.compactMap { $0.subschema("prefixItems", String(index)) }
                    let items = prefixed.isEmpty ? all.compactMap { $0.subschema("items") } : prefixed
                    path.append(String(index))
                    defer { path.removeLast() }
                    return try plant(in: element, of: items, isHidden: isHidden)
                }
            )
        default:
            return scalar(value, of: all, isHidden: isHidden)
        }
    }

    private func certain(_ schemas: [LocatedSchema]) throws -> [LocatedSchema] {
        try schemas.flatMap { try $0.applicable(isCertain: true) }
    }

    private mutating func plant(
        in members: PropertyMap<JSONValue>,
        of all: [LocatedSchema],
        certain: [LocatedSchema],
        isHidden: Bool
    ) throws -> PropertyMap<JSONValue> {
        var result = PropertyMap<JSONValue>()
        for (name, value) in members {
            var schemas = all.compactMap { $0.subschema("properties", name) }
            if schemas.isEmpty { schemas = all.compactMap { $0.subschema("additionalProperties") } }
            path.append(name)
            defer { path.removeLast() }
            result[name] = try plant(in: value, of: schemas, isHidden: isHidden)
        }
        for schema in certain {
            guard case .object(let properties)? = schema.keyword("properties") else { continue }
            for name in properties.names where result[name] == nil {
                guard let property = schema.subschema("properties", name),
                    let value = try missing(property, isHidden: isHidden)
                else { continue }
                path.append(name)
                defer { path.removeLast() }
                result[name] = try plant(in: value, of: [property], isHidden: isHidden)
            }
        }
        let others = all.compactMap { $0.keyword("additionalProperties") }
        let isUntyped = isHidden && !all.contains { $0.keyword("properties") != nil }
        if others.isEmpty ? isUntyped : others.allSatisfy({ $0 == true }) { result["undeclared"] = extra }
        return result
    }

    /// A value for a marked property that the instance leaves out. Nil for one that is not marked or is no scalar.
    private func missing(_ property: LocatedSchema, isHidden: Bool) throws -> JSONValue? {
        let all = try property.applicable()
        guard isHidden || all.contains(where: { $0.keyword("x-sensitive") != nil }) else { return nil }
        switch all.compactMap({ $0.keyword("type") }).first {
        case "string"?: return "text"
        case "integer"?, "number"?: return 1
        case "boolean"?: return true
        case "object"? where all.allSatisfy { $0.keyword("properties") == nil }: return [:]
        default: return all.contains { $0.keyword("enum") != nil } ? "text" : nil
        }
    }

    private var extra: JSONValue {
        let text = JSONValue.string(Self.text(variant))
        return ["text": text, "list": [text, number], "flag": variant == 0 ? true : false]
    }

    private var number: JSONValue { variant == 0 ? 987_654_321 : 876_543_219 }

    private mutating func scalar(_ value: JSONValue, of schemas: [LocatedSchema], isHidden: Bool) -> JSONValue
    {
        scalars.append(
            Scalar(path: path, schema: schemas.first?.id ?? "undeclared", isSecret: isHidden)
        )
        return isHidden || schemas.isEmpty ? secret(value, of: schemas) : value
    }

    /// A secret that a value of the schemas' type can be.
    private func secret(_ value: JSONValue, of schemas: [LocatedSchema]) -> JSONValue {
        if schemas.contains(where: { $0.keyword("const") != nil }) { return value }
        for schema in schemas {
            guard case .array(let values)? = schema.keyword("enum") else { continue }
            return values[min(variant, values.count - 1)]
        }
        switch value {
        case .boolean: return variant == 0 ? true : false
        case .number: return number
        case .null: return .null
        default: break
        }
        if schemas.contains(where: { $0.keyword("x-duration") != nil }) {
            return variant == 0 ? "7:06:05" : "7:06:04"
        }
        let format = schemas.lazy.compactMap { $0.text("format") }.first
        return .string(formatted(format) ?? Self.text(variant))
    }

    private func formatted(_ format: String?) -> String? {
        let isFirst = variant == 0
        switch format {
        case "uri": return "https://\(Self.text(variant)).example/"
        case "date-time": return isFirst ? "1987-06-05T04:03:02Z" : "1976-05-04T03:02:01Z"
        case "date": return isFirst ? "1987-06-05" : "1976-05-04"
        case "time": return isFirst ? "04:03:02Z" : "03:02:01Z"
        case "duration": return isFirst ? "PT987654321S" : "PT876543219S"
        case "uuid":
            return (isFirst ? "7f3a9c00" : "1b8e2d00") + "-0000-4000-8000-000000000000"
        case "byte": return isFirst ? "cGxhbnRlZC0x" : "cGxhbnRlZC0y"
        default: return nil
        }
    }
}

extension JSONValue {
    /// The value with another one at a place inside it, names and indices leading there.
    func replacing(_ path: ArraySlice<String>, with value: JSONValue) -> JSONValue {
        guard let name = path.first else { return value }
        switch self {
        case .object(var members):
            members[name] = members[name]?.replacing(path.dropFirst(), with: value)
            return .object(members)
        case .array(var elements):
            guard let index = Int(name), elements.indices.contains(index) else { return self }
            elements[index] = elements[index].replacing(path.dropFirst(), with: value)
            return .array(elements)
        default: return self
        }
    }
}
