import PayloadIR
import PayloadRuntime

/// What no other keyword evaluates.
extension ValidatorWriter {
    /// The branches of a plan of which `unevaluatedProperties` or `unevaluatedItems` must know whether they match.
    func neededBranches(of plan: ValidationPlan) -> Set<PlanID> {
        var needed: Set<PlanID> = []
        for check in plan.checks {
            switch check {
            case .unevaluatedProperties(let unevaluated):
                guard !unevaluated.evaluated.allProperties, unevaluated.rest.demands(by: self) else {
                    continue
                }
                add(unevaluated.evaluated, to: &needed, where: \.evaluatesMembers)
            case .unevaluatedItems(let unevaluated):
                guard !unevaluated.evaluated.allItems, unevaluated.rest.demands(by: self) else { continue }
                add(unevaluated.evaluated, to: &needed, where: \.evaluatesElements)
            default: break
            }
        }
        return needed
    }

    private func add(
        _ evaluated: EvaluatedLocations,
        to needed: inout Set<PlanID>,
        where matters: (EvaluatedLocations) -> Bool
    ) {
        for branch in evaluated.branches where reaches(branch.evaluated, matters) {
            switch branch.condition {
            case .holds(let plan), .fails(let plan): needed.insert(plan)
            case .hasProperty: break
            }
            add(branch.evaluated, to: &needed, where: matters)
        }
    }

    /// Writes variables that say which branches count.
    ///
    /// - Parameter matters: whether what a branch evaluates is looked at.
    /// - Returns: for each branch that matters, its variable and what it evaluates.
    mutating func writeConditions(
        _ evaluated: EvaluatedLocations,
        for keyword: String,
        inside outer: String? = nil,
        _ scope: inout Scope,
        where matters: (EvaluatedLocations) -> Bool
    ) -> [(condition: String, locations: EvaluatedLocations)] {
        var result: [(condition: String, locations: EvaluatedLocations)] = []
        for branch in evaluated.branches where reaches(branch.evaluated, matters) {
            let name = write(branch.condition, for: keyword, inside: outer, &scope)
            if matters(branch.evaluated) { result.append((name, branch.evaluated)) }
            result += writeConditions(branch.evaluated, for: keyword, inside: name, &scope, where: matters)
        }
        return result
    }

    private func reaches(_ locations: EvaluatedLocations, _ matters: (EvaluatedLocations) -> Bool) -> Bool {
        matters(locations) || locations.branches.contains { reaches($0.evaluated, matters) }
    }

    /// - Returns: a variable that says whether the branch counts.
    private mutating func write(
        _ condition: BranchCondition,
        for keyword: String,
        inside outer: String?,
        _ scope: inout Scope
    ) -> String {
        let test: String
        switch condition {
        case .hasProperty(let property): test = "check.has(\(swiftLiteral(property)), \(scope.value))"
        case .fails(let plan): test = "!" + writeMatch(plan, for: keyword, &scope)
        case .holds(let plan):
            let name = writeMatch(plan, for: keyword, &scope)
            guard outer != nil else { return name }
            test = name
        }
        // A branch counts only inside one that counts.
        let name = scope.claim("isEvaluating")
        add("let \(name) = \(outer.map { "\($0) && " } ?? "")\(test)")
        return name
    }

    /// - Returns: a variable that says whether the value matches a plan.
    private mutating func writeMatch(_ plan: PlanID, for keyword: String, _ scope: inout Scope) -> String {
        if let name = scope.known[plan] { return name }
        let name = scope.claim("isMatching")
        scope.known[plan] = name
        writeVerdict("let \(name) = check.matches", [scope.value, "for: \"\(keyword)\""], plan, scope)
        return name
    }

    /// `unevaluatedProperties`
    mutating func writeProperties(_ unevaluated: UnevaluatedPlan, _ scope: inout Scope) {
        let evaluated = unevaluated.evaluated
        let keyword = "unevaluatedProperties"
        guard !evaluated.allProperties, unevaluated.rest.demands(by: self) else { return }
        let conditions = writeConditions(evaluated, for: keyword, &scope, where: \.evaluatesMembers)
        let list = scope.claim("unevaluated")
        add("var \(list) = check.members(of: \(scope.value))")
        var inner = scope
        let name = inner.claim("name")
        loop(name, in: list) { writer in
            writer.skip(nil, name, evaluated, inner)
            for (condition, locations) in conditions { writer.skip(condition, name, locations, inner) }
            writer.writeRest(unevaluated.rest, of: name, keyword, inner)
        }
    }

    /// Goes on to the next member after one that is evaluated.
    private mutating func skip(
        _ condition: String?,
        _ name: String,
        _ locations: EvaluatedLocations,
        _ scope: Scope
    ) {
        if locations.allProperties, let condition {
            add("if \(condition) { continue }")
            return
        }
        let function = "if \(condition.map { "\($0), " } ?? "")check.isName"
        if !locations.names.isEmpty {
            let names = locations.names.map(\.text).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            let table = self.table("evaluatedNames", "PropertyNames", names.map(swiftLiteral))
            call(function, [name, "in: \(table)"], " { continue }")
        }
        for pattern in locations.patterns {
            let table = self.table("evaluatedPattern", "Pattern", text: swiftRawLiteral(pattern.source))
            let arguments = [name, "matching: \(table)", "for: \"unevaluatedProperties\"", scope.value]
            block(function, arguments) { $0.add("continue") }
        }
    }
}

extension EvaluatedLocations {
    /// Whether it evaluates members itself, and not only in its branches.
    var evaluatesMembers: Bool {
        allProperties || !names.isEmpty || !patterns.isEmpty
    }

    /// Whether it evaluates elements itself, and not only in its branches.
    var evaluatesElements: Bool {
        allItems || prefixCount > 0 || !contains.isEmpty
    }
}
