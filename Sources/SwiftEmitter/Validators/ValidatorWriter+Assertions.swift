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
