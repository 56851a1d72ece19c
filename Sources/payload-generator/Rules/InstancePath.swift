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
}
