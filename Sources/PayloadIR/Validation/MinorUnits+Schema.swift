import JSONSource
import PayloadRuntime

extension MinorUnits {
    /// Reads the value of `x-minor-units`. Nil for one that has not its form.
    init?(_ value: JSONNode) {
        guard let currencyAt = value["currencyAt"]?.string, let rest = value["otherwise"] else { return nil }
        var otherwise = Otherwise.iso4217
        if rest.string == nil {
            guard let digits = Self.digits(rest) else { return nil }
            otherwise = .digits(digits)
        }
        let listed = (value["digits"]?.members ?? []).compactMap { member in
            Self.digits(member.value).map { (member.name, $0) }
        }
        self.init(currencyAt: currencyAt, digits: listed, otherwise: otherwise)
    }

    /// An integer, which may be written as `2.0`.
    private static func digits(_ node: JSONNode) -> Int? {
        node.number.flatMap { Int($0) ?? Double($0).flatMap { Int(exactly: $0) } }
    }
}

extension Constraint.MinorUnitsRule {
    /// The rule as documentation tells it.
    init(_ units: MinorUnits) {
        currencyAt = units.place
        groups = Set(units.digits.map(\.digits)).sorted().map { digits in
            Group(digits: digits, currencies: units.digits.filter { $0.digits == digits }.map(\.currency))
        }
        otherwise = if case .digits(let digits) = units.otherwise { digits } else { nil }
    }
}
