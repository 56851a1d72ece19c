import PayloadIR

/// Decimals by currency as a sentence.
enum MinorUnitsProse {
    static func sentence(_ rule: Constraint.MinorUnitsRule) -> String {
        let currency = "the currency at \(DocumentationText.code(rule.currencyAt))"
        if rule.groups.isEmpty {
            guard let digits = rule.otherwise else {
                return "At most as many decimals as \(currency) has by ISO 4217."
            }
            return digits == 0 ? "No decimals." : "At most \(digits) decimal\(digits == 1 ? "" : "s")."
        }
        let groups = rule.groups.map { "\(number($0.digits)) for \($0.currencies.joined(separator: ", "))" }
        let rest = rule.otherwise.map { "otherwise \(number($0))" } ?? "otherwise those of ISO 4217"
        return "At most as many decimals as \(currency) has: \((groups + [rest]).joined(separator: "; "))."
    }

    private static func number(_ digits: Int) -> String {
        digits == 0 ? "none" : "\(digits)"
    }
}
