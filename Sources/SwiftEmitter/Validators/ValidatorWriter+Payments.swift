import PayloadRuntime

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
