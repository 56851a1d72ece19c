import JSONSource
import PayloadRuntime
import SchemaFrontEnd

/// A default of an optional property, and when it may be set.
package struct PropertyDefault: Sendable {
    /// The index of the property in its object.
    package let property: Int

    /// From `default`.
    package let value: JSONNode

    /// The schema that the property has it from.
    let holder: SchemaID

    /// What must hold, besides that the property is absent. Never ``PropertyCondition/never`` or
    /// ``PropertyCondition/unknown``.
    package let condition: PropertyCondition
}

/// What is demanded of an object's properties, in terms of the generated type.
package indirect enum PropertyCondition: Equatable, Sendable {
    case always
    case never
    /// Nothing that could be said of the type's properties.
    case unknown
    /// The optional property with this index is there.
    case present(Int)
    /// The property with this index is there and has one of these values: strings, Booleans or integers.
    case equals(Int, [JSONValue])
    case not(PropertyCondition)
    case all([PropertyCondition])
    case any([PropertyCondition])
}

extension PropertyCondition {
    /// The properties that are looked at.
    package var properties: Set<Int> {
        switch self {
        case .always, .never, .unknown: []
        case .present(let index), .equals(let index, _): [index]
        case .not(let inner): inner.properties
        case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.properties) }
        }
    }

    /// The opposite.
    var negated: PropertyCondition {
        switch self {
        case .always: .never
        case .never: .always
        case .unknown: .unknown
        case .not(let inner): inner
        default: .not(self)
        }
    }

    /// More parts than this nobody would read, and each step around them could double them.
    private static let maximumSize = 200

    /// How many parts there are, at all depths.
    private var size: Int {
        switch self {
        case .always, .never, .unknown, .present, .equals: 1
        case .not(let inner): 1 + inner.size
        case .all(let parts), .any(let parts): parts.reduce(1) { $0 + $1.size }
        }
    }

    /// The condition itself as long as it can be read.
    private var bounded: PropertyCondition { size > Self.maximumSize ? .unknown : self }

    /// All of these, with what follows from one part left out of the others.
    static func conjunction(_ parts: [PropertyCondition]) -> PropertyCondition {
        var flat: [PropertyCondition] = []
        for part in parts {
            if case .all(let inner) = part { flat += inner } else { flat.append(part) }
        }
        let facts = flat.filter { if case .present = $0 { true } else { false } }
        flat = flat.map { part in facts.contains(part) ? part : facts.reduce(part) { $0.knowing($1) } }
        if flat.contains(.never) { return .never }
        if flat.contains(.unknown) { return .unknown }
        var kept: [PropertyCondition] = []
        for part in flat where part != .always && !kept.contains(part) { kept.append(part) }
        // A property with a value is there.
        let withValue = kept.compactMap { if case .equals(let index, _) = $0 { index } else { nil } }
        kept.removeAll { if case .present(let index) = $0 { withValue.contains(index) } else { false } }
        return kept.count > 1 ? PropertyCondition.all(kept).bounded : kept.first ?? .always
    }

    /// At least one of these.
    static func disjunction(_ parts: [PropertyCondition]) -> PropertyCondition {
        var flat: [PropertyCondition] = []
        for part in parts {
            if case .any(let inner) = part { flat += inner } else { flat.append(part) }
        }
        if flat.contains(.always) { return .always }
        if flat.contains(.unknown) { return .unknown }
        var kept: [PropertyCondition] = []
        for part in flat where part != .never && !kept.contains(part) { kept.append(part) }
        return kept.count > 1 ? PropertyCondition.any(kept).bounded : kept.first ?? .never
    }

    /// What is left of the condition where a fact holds.
    private func knowing(_ fact: PropertyCondition) -> PropertyCondition {
        if self == fact { return .always }
        switch self {
        case .not(let inner): return inner.knowing(fact).negated
        case .all(let parts): return .conjunction(parts.map { $0.knowing(fact) })
        case .any(let parts): return .disjunction(parts.map { $0.knowing(fact) })
        default: return self
        }
    }
}
