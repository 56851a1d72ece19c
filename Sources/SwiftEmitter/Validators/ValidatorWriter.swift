import JSONSource
import PayloadIR
import PayloadRuntime
import SchemaFrontEnd

/// Writes what a plan demands as statements, one for each constraint.
///
/// Statements stand in the schema's order, but for what needs the members or elements of a value: `required` is
/// asked for with the property, and what nothing evaluates comes last.
struct ValidatorWriter {
    let module: PayloadModule
    let names: SwiftNames

    /// The statements, without the indentation of the function's body.
    private(set) var lines: [String] = []

    /// The constants that the statements use.
    var tables: [String] = []

    /// The names of the constants, and those that they must not have.
    var tableNames: Set<String>

    /// The names of the constants, by the name they wanted and what they are.
    var tablesByContent: [[String]: String] = [:]

    /// How far the function is indented.
    let indentation: Int

    private var depth = 0

    /// What is known where a statement stands.
    struct Scope {
        /// The variable that holds the value.
        var value: String

        /// The names that a new variable must not have.
        var locals: Set<String>

        /// Whether only a verdict is wanted here, so that places do not matter.
        var isVerdict = false

        /// Whether the plan is the function's own, so that it is not a call of the function.
        var isFunction = false

        /// The variables that say whether the value matches a plan.
        var known: [PlanID: String] = [:]

        /// A name that is free, and from now on taken.
        mutating func claim(_ wanted: String) -> String {
            var name = wanted
            var number = 2
            while !locals.insert(name).inserted {
                name = "\(wanted)\(number)"
                number += 1
            }
            return name
        }
    }

    init(module: PayloadModule, names: SwiftNames, tableNames: Set<String>, indentation: Int) {
        self.module = module
        self.names = names
        self.tableNames = tableNames
        self.indentation = indentation
    }

    /// Writes a function's body.
    mutating func write(_ validator: ValidatorDeclaration) {
        var scope = Scope(value: "value", locals: ["value", "check", "self"])
        scope.isFunction = validator.plans.count == 1
        for plan in validator.plans { scope.locals = write(plan, scope) }
    }

    // MARK: - Text

    mutating func add(_ line: String) {
        lines.append(String(repeating: "    ", count: depth) + line)
    }

    /// A call with its arguments on one line, or each on its own.
    ///
    /// - Parameter end: what follows it.
    mutating func call(_ function: String, _ arguments: [String], _ end: String = "") {
        let lines = SwiftLines.call(function, arguments, end, indentation: indentation + 4 + depth * 4)
        for line in lines { add(line) }
    }

    /// Statements in braces, behind a call.
    mutating func block(_ function: String, _ arguments: [String], _ body: (inout ValidatorWriter) -> Void) {
        call(function, arguments, " {")
        closeBlock(body)
    }

    /// Statements in braces.
    ///
    /// - Parameter opening: the line with the opening brace. `else {` follows the brace of the block before.
    mutating func block(_ opening: String, _ body: (inout ValidatorWriter) -> Void) {
        if opening == "else {", lines.last?.hasSuffix("}") == true {
            lines[lines.count - 1] += " " + opening
        } else {
            add(opening)
        }
        closeBlock(body)
    }

    /// Whether a line is not too long where the next statement stands.
    func fits(_ line: String) -> Bool {
        line.unicodeScalars.count <= room
    }

    /// How long the next line can be.
    var room: Int { SwiftLines.width - indentation - 4 - depth * 4 }

    private mutating func closeBlock(_ body: (inout ValidatorWriter) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
        add("}")
    }

    /// The name of something about a value: `currencyPattern`. About the function's own value it is the word alone,
    /// or another one that says more.
    func name(of value: String, _ word: String) -> String {
        guard value == "value" else {
            return value.filter { $0 != "`" } + word.prefix(1).uppercased() + word.dropFirst()
        }
        return switch word {
        case "values", "constant": "allowedValues"
        case "pattern": "textPattern"
        case "names": "propertyNames"
        default: word
        }
    }

    // MARK: - Plans

    /// Writes what a plan demands of the scope's value.
    ///
    /// - Returns: the names that are taken behind the statements.
    @discardableResult
    mutating func write(_ id: PlanID, _ scope: Scope) -> Set<String> {
        let plan = module.plans[id]
        if plan.isNever {
            call("check.never", [scope.value, swiftLiteral(plan.holder)])
            return scope.locals
        }
        if !scope.isFunction, let validator = module.validators.validator(of: id) {
            if plan.isEmbeddedResource {
                writeReference(to: id, "", scope)
            } else {
                add("\(path(of: validator)).validate(\(scope.value), &check)")
            }
            return scope.locals
        }
        var scope = scope
        scope.isFunction = false
        if plan.types != .any { call("check.type", [types(plan.types), scope.value]) }
        for check in plan.checks { write(check, of: plan, &scope) }
        return scope.locals
    }

    private mutating func write(_ check: Check, of plan: ValidationPlan, _ scope: inout Scope) {
        switch check {
        case .assertion(let assertion): write(assertion, of: plan, scope)
        case .reference(let target, let isDynamic):
            writeReference(to: target, isDynamic ? "/$dynamicRef" : "/$ref", scope)
        case .allOf(let branches): writeAll(branches, &scope)
        case .anyOf(let branches): writeBranches("anyOf", branches, of: plan, &scope)
        case .oneOf(let branches): writeBranches("oneOf", branches, of: plan, &scope)
        case .not(let inner): writeVerdict("check.not", [scope.value], inner, scope)
        case .prohibited(let names): writeProhibited(names, scope)
        case .exactlyOne(let names): writePresence("exactlyOne", names, scope)
        case .atLeastOne(let names): writePresence("atLeastOne", names, scope)
        case .condition(let condition, let consequence, let alternative, let meaning):
            let branches = Branching(condition: condition, then: consequence, else: alternative)
            writeCondition(branches, meaning.words, of: plan, &scope)
        case .dependentSchemas(let dependencies): write(dependencies, scope)
        case .members(let members): write(members, of: plan, &scope)
        case .propertyNames(let inner):
            guard !isOpen(inner) else { return }
            writeVerdict("check.propertyNames", [scope.value], inner, scope, as: "name")
        case .elements(let elements): write(elements, &scope)
        case .contains(let contains): write(contains, scope)
        case .unevaluatedProperties(let unevaluated): writeProperties(unevaluated, &scope)
        case .unevaluatedItems(let unevaluated): writeItems(unevaluated, &scope)
        }
    }

    /// The plan that another refers to, if that is all it does.
    func soleTarget(of id: PlanID) -> (target: PlanID, keyword: String)? {
        let plan = module.plans[id]
        guard !plan.isNever, plan.types == .any, plan.checks.count == 1,
            case .reference(let target, let isDynamic) = plan.checks[0]
        else { return nil }
        return (target, isDynamic ? "$dynamicRef" : "$ref")
    }

    /// The type whose validator checks a plan alone: its own, or that of what it refers to.
    func type(checking id: PlanID) -> String? {
        if let validator = module.validators.validator(of: id) { return path(of: validator) }
        return soleTarget(of: id).flatMap { module.validators.validator(of: $0.target) }.map(path)
    }

    func path(of validator: ValidatorDeclaration) -> String {
        names.path(of: validator)
    }

    /// `.string` or `[.string, .null]`.
    private func types(_ types: TypeSet) -> String {
        let names = (types.names.filter { $0 != "null" } + types.names.filter { $0 == "null" }).map {
            "." + $0
        }
        return names.count == 1 ? names[0] : "[\(names.joined(separator: ", "))]"
    }
}
