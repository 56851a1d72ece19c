import JSONSource
import PayloadIR
import PayloadRuntime

/// Keywords that look at the value alone.
extension ValidatorWriter {
    mutating func write(_ assertion: Assertion, of plan: ValidationPlan, _ scope: Scope) {
        let value = scope.value
        switch assertion {
        case .enumeration(let values): writeEnumeration(values.all, scope)
        case .constant(let values): writeConstant(values.all, scope)
        case .multipleOf(let number): write(number, "multipleOf", scope)
        case .maximum(let number): write(number, "maximum", scope)
        case .exclusiveMaximum(let number): write(number, "exclusiveMaximum", scope)
        case .minimum(let number): write(number, "minimum", scope)
        case .exclusiveMinimum(let number): write(number, "exclusiveMinimum", scope)
        case .maxLength(let limit): write(limit, "maxLength", scope)
        case .minLength(let limit): write(limit, "minLength", scope)
        case .duration(let encoding, let minimum, let maximum):
            let bounds = [
                minimum.map { "minimum: \(bound($0, name(of: value, "minimum")))" },
                maximum.map { "maximum: \(bound($0, name(of: value, "maximum")))" },
            ]
            call("check.duration", [".\(encoding)", value] + bounds.compactMap { $0 })
        case .maxItems(let limit): write(limit, "maxItems", scope)
        case .minItems(let limit): write(limit, "minItems", scope)
        case .maxProperties(let limit): write(limit, "maxProperties", scope)
        case .minProperties(let limit): write(limit, "minProperties", scope)
        case .uniqueItems: add("check.uniqueItems(\(value))")
        case .overwriteOnly: add("check.overwriteOnly(\(value))")
        case .pattern(let pattern):
            let table = table(name(of: value, "pattern"), "Pattern", text: swiftRawLiteral(pattern.source))
            call("check.pattern", [table, value])
        case .format(let format):
            call("check.format", [".\(memberName(of: format))", value])
        case .minorUnits(let units):
            call("check.minorUnits", [minorUnits(units, name(of: value, "minorUnits")), value])
        case .clockWindow(let window):
            call("check.clockWindow", lengths(of: window) + [value])
        case .required(let names):
            for name in names where !asksWithProperty(name, in: plan) {
                call("check.required", [swiftLiteral(name), value])
            }
        case .dependentRequired(let dependencies):
            for (cause, names) in dependencies {
                for name in names {
                    call(
                        "check.dependentRequired",
                        [swiftLiteral(name), "ifPresent: \(swiftLiteral(cause))", value]
                    )
                }
            }
        }
    }

    /// The bounds of a window as arguments.
    private func lengths(of window: ClockWindow) -> [String] {
        if let within = window.within { return ["within: " + timeSpanLiteral(within)] }
        let bounds = [("notBefore", window.notBefore), ("notAfter", window.notAfter)]
        return bounds.compactMap { name, ticks in ticks.map { "\(name): \(timeSpanLiteral($0))" } }
    }

    /// The runtime's name of a format.
    private func memberName(of format: StringFormat) -> String {
        // The runtime keeps the acronym, whose first word is lower only at the start.
        format == .relativeJSONPointer ? "relativeJSONPointer" : SwiftWords.lowerCamelCase(format.name)
    }

    private mutating func write(_ limit: Int, _ keyword: String, _ scope: Scope) {
        call("check.\(keyword)", ["\(limit)", scope.value])
    }

    /// A bound that is no integer literal of Swift's stays text, since other literals are not exact.
    private mutating func write(_ bound: JSONNumber, _ keyword: String, _ scope: Scope) {
        let literal = isIntegerLiteral(bound) ? bound.text : swiftLiteral(bound.text)
        call("check.\(keyword)", [literal, scope.value])
    }

    private func isIntegerLiteral(_ number: JSONNumber) -> Bool {
        Int(number.text).map { "\($0)" == number.text } == true
    }

    private mutating func writeEnumeration(_ values: [JSONValue], _ scope: Scope) {
        let table = allowedValues(values, name(of: scope.value, "values"))
        call("check.enumeration", [table, scope.value])
    }

    private mutating func writeConstant(_ values: [JSONValue], _ scope: Scope) {
        let constant =
            switch values.first {
            case .string(let text)?: swiftLiteral(text)
            case .boolean(let flag)?: "\(flag)"
            case .number(let number)? where isIntegerLiteral(number): number.text
            default: allowedValues(values, name(of: scope.value, "constant"))
            }
        call("check.constant", [constant, scope.value])
    }

    private mutating func allowedValues(_ values: [JSONValue], _ name: String) -> String {
        let texts = values.compactMap { if case .string(let text) = $0 { text } else { nil } }
        if texts.count == values.count, !values.isEmpty {
            return table(name, "AllowedValues", texts.map(swiftLiteral))
        }
        let json = (try? JSONValue.array(values).encodedBytes()).map { String(decoding: $0, as: UTF8.self) }
        return table(name, "AllowedValues", text: swiftRawLiteral(json ?? "[]"), label: "json: ")
    }
}

/// The tokens of JSON Pointers in generated code.
enum JSONPointerToken {
    static func escaped(_ token: String) -> String {
        String(JSONPointer(tokens: [token]).description.dropFirst())
    }
}

/// The bounds of lengths of time.
extension ValidatorWriter {
    /// How code names a bound: the length itself, or a constant where the bound depends on a fact.
    ///
    /// - Parameter name: the constant's name, if that is free.
    mutating func bound(_ bound: DurationBound, _ name: String) -> String {
        guard let fact = bound.fact else { return Self.length(bound.otherwise) }
        let cases = bound.cases.map { "\(swiftLiteral($0.value)): \(Self.length($0.length))" }
        return table(
            name,
            "DurationBound",
            arguments: [Self.length(bound.otherwise), "by: \(swiftLiteral(fact))"],
            list: cases
        )
    }

    /// A length as an exact literal, in the largest unit of which it is a whole number: `.days(7)`.
    private static func length(_ span: TimeSpan) -> String {
        let second = TimeSpan.ticksPerSecond
        let units = [
            ("days", 86_400 * second), ("hours", 3_600 * second), ("minutes", 60 * second),
            ("seconds", second),
        ]
        for (unit, ticks) in units where span.ticks % ticks == 0 && span.ticks != 0 {
            let count = span.ticks / ticks
            // An Int has 32 bits on some watches.
            if let literal = Int32(exactly: count) { return ".\(unit)(\(grouped("\(literal)")))" }
        }
        return span.ticks == 0 ? ".seconds(0)" : ".ticks(\(grouped("\(span.ticks)")))"
    }

    /// Digits in groups of three where there are more than four.
    private static func grouped(_ digits: String) -> String {
        guard digits.count > 4 else { return digits }
        let first = digits.count % 3
        return digits.enumerated().reduce("") { text, digit in
            let isBoundary = digit.offset > 0 && digit.offset % 3 == first
            return text + (isBoundary ? "_" : "") + String(digit.element)
        }
    }
}

/// The constants of the payments vocabulary.
extension ValidatorWriter {
    /// Defines decimals by currency, one currency a line, so that a change of one is a change of a line.
    ///
    /// - Parameter wanted: the constant's name, if that is free.
    /// - Returns: how code names it.
    mutating func minorUnits(_ units: MinorUnits, _ wanted: String) -> String {
        let otherwise =
            switch units.otherwise {
            case .iso4217: ".iso4217"
            case .digits(let digits): "\(digits)"
            }
        // The formatter wants no comma behind a single one.
        let comma = units.digits.count == 1 ? "" : ","
        let digits = units.digits.map { "        \(swiftLiteral($0.currency)): \($0.digits)\(comma)" }
        return table(
            wanted,
            lines: ["MinorUnits(", "    currencyAt: \(swiftLiteral(units.currencyAt)),"]
                + (digits.isEmpty ? [] : ["    digits: ["] + digits + ["    ],"])
                + ["    otherwise: \(otherwise)", ")"]
        )
    }
}

/// Schemas that demand nothing, for which there are no statements.
extension ValidatorWriter {
    /// Whether a plan demands nothing of any value.
    ///
    /// It may still say what is evaluated, as `"items": true` does.
    func isOpen(_ id: PlanID) -> Bool {
        let plan = module.plans[id]
        return !plan.isNever && plan.types == .any && plan.checks.allSatisfy { isOpen($0, of: plan) }
    }

    private func isOpen(_ check: Check, of plan: ValidationPlan) -> Bool {
        switch check {
        case .assertion(.required(let names)): names.isEmpty
        case .assertion(.dependentRequired(let dependencies)): dependencies.allSatisfy(\.required.isEmpty)
        case .assertion, .reference, .anyOf, .oneOf, .not, .contains: false
        case .prohibited, .exactlyOne, .atLeastOne: false
        case .allOf(let branches): branches.allSatisfy(isOpen)
        case .condition(let condition, let consequence, let alternative, _):
            [consequence, alternative].allSatisfy { $0.map(isOpen) ?? true }
                && !neededBranches(of: plan).contains(condition)
        case .dependentSchemas(let dependencies): dependencies.allSatisfy { isOpen($0.plan) }
        case .members(let members):
            members.properties.allSatisfy { isOpen($0.plan) }
                && members.patterns.allSatisfy { isOpen($0.plan) } && !members.rest.demands(by: self)
        case .propertyNames(let names): isOpen(names)
        case .elements(let elements): elements.prefix.allSatisfy(isOpen) && !elements.rest.demands(by: self)
        case .unevaluatedProperties(let unevaluated):
            unevaluated.evaluated.allProperties || !unevaluated.rest.demands(by: self)
        case .unevaluatedItems(let unevaluated): !demands(unevaluated)
        }
    }

    /// Whether `unevaluatedItems` demands anything.
    func demands(_ unevaluated: UnevaluatedPlan) -> Bool {
        let evaluated = unevaluated.evaluated
        return !evaluated.allItems && !evaluated.contains.contains(where: isOpen)
            && unevaluated.rest.demands(by: self)
    }
}

extension RestPlan {
    /// Whether anything is demanded.
    func demands(by writer: ValidatorWriter) -> Bool {
        switch self {
        case .open, .unsaid: false
        case .closed: true
        case .plan(let plan): !writer.isOpen(plan)
        }
    }
}
