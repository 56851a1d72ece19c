import PayloadRuntime

/// The way from a payload to a value in it.
struct InstancePath: CustomStringConvertible {
    enum Step {
        case name(String)
        /// An element at an index.
        case element(String)
        /// Any element of an array.
        case elements
        /// Any member of an object.
        case members
    }

    var steps: [Step] = []

    /// The name in `$defs` where the way begins. Nil for one from the payload itself.
    var definition: String?

    init(definition: String? = nil) {
        self.definition = definition
    }

    /// `data.currency`, `Transactions[].Total`. Empty for the payload itself.
    var description: String {
        steps.reduce(definition.map { "$defs.\($0)" } ?? "") { path, step in
            switch step {
            case .name(let name): path.isEmpty ? name : "\(path).\(name)"
            case .element(let index): "\(path)[\(index)]"
            case .elements: path + "[]"
            case .members: path.isEmpty ? "*" : path + ".*"
            }
        }
    }

    /// Whether an instance has a value there.
    func leadsSomewhere(in value: JSONValue) -> Bool {
        definition == nil && Self.leads(steps[...], in: value)
    }

    private static func leads(_ steps: ArraySlice<Step>, in value: JSONValue) -> Bool {
        guard let step = steps.first else { return true }
        let rest = steps.dropFirst()
        return switch (step, value) {
        case (.name(let name), .object(let members)): members[name].map { leads(rest, in: $0) } ?? false
        case (.element(let index), .array(let elements)):
            Int(index).map { elements.indices.contains($0) && leads(rest, in: elements[$0]) } ?? false
        case (.elements, .array(let elements)): elements.contains { leads(rest, in: $0) }
        case (.members, .object(let members)): members.contains { leads(rest, in: $0.value) }
        default: false
        }
    }
}
