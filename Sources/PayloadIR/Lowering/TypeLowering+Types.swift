import Diagnostics
import JSONSource
import SchemaFrontEnd

/// The choice of a type by what the schemas say.
extension TypeLowering {
    mutating func type(of facets: SchemaFacets, key: Conjunction) -> TypeReference {
        if facets.isNever { return .never }
        if facets.types.isEmpty {
            return unsatisfiable(key, "the types that apply here have nothing in common")
        }
        if let values = facets.values { return type(ofValues: values, facets, key) }
        if let alternatives = shapingAlternatives(of: facets) {
            return type(ofAlternatives: alternatives, facets, key)
        }
        let types = facets.types.subtracting(.null)
        if facets.types.contains(.null), facets.types != .any, !types.isEmpty {
            return .nullable(nonNullType(types, facets, key))
        }
        return nonNullType(types, facets, key)
    }

    private mutating func nonNullType(_ types: TypeSet, _ facets: SchemaFacets, _ key: Conjunction)
        -> TypeReference
    {
        switch types {
        case .object: hierarchyType(key) ?? objectType(facets, key)
        case .array: arrayType(facets, key)
        case .string: stringType(facets, key)
        case .number: facets.durationEncoding == .seconds ? .secondsTimeSpan : .number
        case .integer: facets.durationEncoding == .seconds ? .secondsTimeSpan : .integer
        case .boolean: .boolean
        case []: .null
        case TypeSet.any.subtracting(.null): untyped(facets, key)
        default: typeUnion(types, facets, key)
        }
    }

    /// A schema without `type`: what its other keywords speak of, if that is one type.
    private mutating func untyped(_ facets: SchemaFacets, _ key: Conjunction) -> TypeReference {
        let mentioned = facets.format == nil ? facets.mentioned : facets.mentioned.union(.string)
        guard !mentioned.isEmpty else { return .any }
        guard let name = mentioned.names.first, mentioned.names.count == 1 else {
            return fallback(key, "\"type\" is missing and the keywords speak of \(mentioned.words)")
        }
        let location = key.schemas.last.map { set.location(of: $0) }
        diagnostics.append(
            Diagnostic(
                .typeInferred,
                "\"type\" is missing; the Swift type is that of type \(name), which the keywords speak of",
                severity: .note,
                help: "add \"type\": \"\(name)\"",
                at: location
            )
        )
        return nonNullType(mentioned, facets, key)
    }

    private mutating func stringType(_ facets: SchemaFacets, _ key: Conjunction) -> TypeReference {
        if facets.openValues != nil { return openEnumeration(facets, key) }
        if facets.durationEncoding == .timeSpan { return .timeSpan }
        if facets.durationEncoding == .iso8601 { return .isoTimeSpan }
        if facets.contentEncoding == "base64" || facets.format == "byte" { return .base64 }
        guard options.formats == .assertion else { return .string }
        return switch facets.format {
        case "date-time": .dateTime
        case "date": .date
        case "time": .time
        case "duration": .duration
        case "uuid": .uuid
        case "uri": .uri
        default: .string
        }
    }

    mutating func type(ofValues values: [JSONNode], _ facets: SchemaFacets, _ key: Conjunction)
        -> TypeReference
    {
        let allowed = values.filter { facets.types.contains($0.types) }
        let others = allowed.filter { $0.types != .null }
        let isNullable = others.count < allowed.count
        if others.isEmpty {
            if isNullable { return .null }
            return unsatisfiable(key, "none of the values allowed here has an allowed type")
        }
        let types = others.reduce(into: TypeSet()) { $0.formUnion($1.types) }
        let type: TypeReference
        switch types {
        case .string: type = enumeration(others.compactMap(\.string), facets, key)
        case .integer: type = .integer
        case .number: type = .number
        case .boolean: type = .boolean
        default: return fallback(key, "the values of \"enum\" or \"const\" are of type \(types.words)")
        }
        return isNullable ? .nullable(type) : type
    }

    mutating func enumeration(_ values: [String], _ facets: SchemaFacets, _ key: Conjunction) -> TypeReference
    {
        let descriptions = first(.enumerationDescriptions, in: facets.contributors)
        let cases = values.map {
            EnumerationType.Case(value: $0, description: descriptions?[$0]?.string)
        }
        return declare(key) { _, _ in .enumeration(EnumerationType(cases: cases, isOpen: false)) }
    }

    private mutating func openEnumeration(_ facets: SchemaFacets, _ key: Conjunction) -> TypeReference {
        let cases = (facets.openValues?.elements ?? []).compactMap { element in
            element["value"]?.string.map {
                EnumerationType.Case(
                    value: $0,
                    title: element["title"]?.string,
                    description: element["description"]?.string
                )
            }
        }
        return declare(key) { _, _ in .enumeration(EnumerationType(cases: cases, isOpen: true)) }
    }
}

extension JSONNode {
    /// The type of the value; a number without a fraction is an integer.
    var types: TypeSet {
        switch content {
        case .null: .null
        case .boolean: .boolean
        case .number: isInteger ? .integer : .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }

    private var isInteger: Bool {
        if case .number(let number) = jsonValue { number.isInteger } else { false }
    }
}
