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
                guard demands(unevaluated) else { continue }
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

    /// A branch that evaluates something: when it counts, and what it is called.
    typealias Branch = (condition: String, name: String, locations: EvaluatedLocations)

    /// Writes variables that say which branches count.
    ///
    /// - Parameter matters: whether what a branch evaluates is looked at.
    /// - Returns: the branches that matter.
    mutating func writeConditions(
        _ evaluated: EvaluatedLocations,
        for keyword: String,
        inside outer: String? = nil,
        _ scope: inout Scope,
        where matters: (EvaluatedLocations) -> Bool
    ) -> [Branch] {
        var result: [Branch] = []
        for branch in evaluated.branches where reaches(branch.evaluated, matters) {
            let (condition, name) = write(branch.condition, for: keyword, inside: outer, &scope)
            if matters(branch.evaluated) { result.append((condition, name, branch.evaluated)) }
            result += writeConditions(
                branch.evaluated,
                for: keyword,
                inside: condition,
                &scope,
                where: matters
            )
        }
        return result
    }

    private func reaches(_ locations: EvaluatedLocations, _ matters: (EvaluatedLocations) -> Bool) -> Bool {
        matters(locations) || locations.branches.contains { reaches($0.evaluated, matters) }
    }

    /// - Returns: what says whether the branch counts, and a name for it.
    private mutating func write(
        _ condition: BranchCondition,
        for keyword: String,
        inside outer: String?,
        _ scope: inout Scope
    ) -> (condition: String, name: String) {
        let test: String
        let name: String
        switch condition {
        case .hasProperty(let property):
            test = "check.has(\(swiftLiteral(property)), \(scope.value))"
            name = scope.claim(self.name(of: "has", plainName(of: property)))
            add("let \(name) = \(outer.map { "\($0) && " } ?? "")\(test)")
            return (name, name)
        case .fails(let plan):
            let match = writeMatch(plan, for: keyword, &scope)
            (test, name) = ("!" + match, self.name(of: "not", match))
        case .holds(let plan):
            test = writeMatch(plan, for: keyword, &scope)
            name = test
        }
        guard let outer else { return (test, name) }
        // A branch counts only inside one that counts.
        let both = scope.claim("isEvaluating")
        add("let \(both) = \(outer) && \(test)")
        return (both, both)
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
        block("while let \(name) = \(list).next(&check) {") { writer in
            writer.skip(nil, "evaluated", name, evaluated, inner)
            for branch in conditions {
                writer.skip(branch.condition, branch.name, name, branch.locations, inner)
            }
            writer.writeRest(unevaluated.rest, of: name, keyword, inner)
        }
    }

    /// Goes on to the next member after one that is evaluated.
    ///
    /// - Parameter branch: what the names of its constants begin with.
    private mutating func skip(
        _ condition: String?,
        _ branch: String,
        _ name: String,
        _ locations: EvaluatedLocations,
        _ scope: Scope
    ) {
        if locations.allProperties, let condition {
            add("if \(condition) { continue }")
            return
        }
        if !locations.names.isEmpty {
            let names = locations.names.map(\.text).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            let table = self.table(
                self.name(of: branch, "names"),
                "PropertyNames",
                names.map(swiftLiteral)
            )
            skip(condition, ifName: [name, "in: \(table)"])
        }
        for pattern in locations.patterns {
            let table = self.table(
                self.name(of: branch, "pattern"),
                "Pattern",
                text: swiftRawLiteral(pattern.source)
            )
            let keyword = "for: \"unevaluatedProperties\""
            skip(condition, ifName: [name, "matching: \(table)", keyword, scope.value])
        }
    }

    /// - Parameter arguments: those of `isName`.
    private mutating func skip(_ condition: String?, ifName arguments: [String]) {
        let test = "check.isName(\(arguments.joined(separator: ", ")))"
        let line = "if \(condition.map { $0 + ", " } ?? "")\(test) {"
        if fits(line + " continue }") {
            add(line + " continue }")
        } else if fits(line) {
            block(line) { $0.add("continue") }
        } else if let condition {
            block("if \(condition) {") { $0.skip(nil, ifName: arguments) }
        } else {
            block("if check.isName", arguments) { $0.add("continue") }
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
