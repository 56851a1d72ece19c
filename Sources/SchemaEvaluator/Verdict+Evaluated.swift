import PayloadIR
import PayloadRuntime

extension Verdict {
    /// What is evaluated in this instance: the branches that hold, in one list.
    struct Locations {
        var parts: [EvaluatedLocations] = []
        var allProperties = false
        var allItems = false
        var prefixCount = 0
    }

    mutating func locations(_ evaluated: EvaluatedLocations, for instance: JSONInstance) -> Locations {
        var locations = Locations()
        collect(evaluated, for: instance, into: &locations)
        return locations
    }

    private mutating func collect(
        _ evaluated: EvaluatedLocations,
        for instance: JSONInstance,
        into locations: inout Locations
    ) {
        locations.parts.append(evaluated)
        locations.allProperties = locations.allProperties || evaluated.allProperties
        locations.allItems = locations.allItems || evaluated.allItems
        locations.prefixCount = max(locations.prefixCount, evaluated.prefixCount)
        for (condition, inner) in evaluated.branches where counts(condition, for: instance) {
            collect(inner, for: instance, into: &locations)
        }
    }

    private mutating func counts(_ condition: BranchCondition, for instance: JSONInstance) -> Bool {
        switch condition {
        case .holds(let plan): holds(plan, for: instance)
        case .fails(let plan): !holds(plan, for: instance)
        case .hasProperty(let name): instance[name] != nil
        }
    }

    mutating func isEvaluated(_ name: String, in locations: Locations) -> Bool {
        let key = PropertyName(text: name)
        for part in locations.parts {
            if part.names.contains(key) { return true }
            for program in part.patterns where matches(program, name) { return true }
        }
        return false
    }

    mutating func isEvaluated(_ element: JSONInstance, _ index: Int, in locations: Locations) -> Bool {
        if index < locations.prefixCount { return true }
        for part in locations.parts {
            for plan in part.contains where holds(plan, for: element) { return true }
        }
        return false
    }
}
