/// A Unicode property that `\p{...}` asks for.
package enum PatternProperty: Hashable, Sendable {
    /// The code point's General_Category is one of these.
    case generalCategory(PatternCategories)
    /// The code point has this binary property.
    case binary(PatternBinaryProperty)

    /// Whether a code point has the property, by the Unicode data of the Swift standard library.
    package func matches(_ scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .generalCategory(let categories): categories.contains(scalar.properties.generalCategory)
        case .binary(let property): property.matches(scalar)
        }
    }
}

/// `\p{...}`, or `\P{...}` if negated.
package struct PatternPropertyTest: Hashable, Sendable {
    package let property: PatternProperty
    package let isNegated: Bool

    package init(_ property: PatternProperty, isNegated: Bool) {
        self.property = property
        self.isNegated = isNegated
    }

    /// Whether a code point passes the test.
    package func matches(_ scalar: Unicode.Scalar) -> Bool {
        property.matches(scalar) != isNegated
    }
}

extension PatternProperty {
    /// What the text between the braces of `\p{...}` may mean.
    enum Lookup {
        case found(PatternProperty)
        /// Every code point.
        case any
        /// A property that exists, but whose data the standard library does not hold.
        case unsupported
        case unknown
    }

    /// Finds `\p{name}`: a General_Category value or a binary property (ECMA-262 section 22.2.1.1). Case
    /// matters.
    private static func lookup(name: String) -> Lookup {
        if name == "Any" { return .any }
        if let categories = PatternCategories(name: name) { return .found(.generalCategory(categories)) }
        if let property = PatternBinaryProperty(name: name) { return .found(.binary(property)) }
        return name == "Extended_Pictographic" || name == "ExtPict" ? .unsupported : .unknown
    }

    /// Finds `\p{name=value}`, or `\p{name}` if there is no value.
    static func lookup(name: String, value: String?) -> Lookup {
        guard let value else { return lookup(name: name) }
        switch name {
        case "General_Category", "gc":
            guard let categories = PatternCategories(name: value) else { return .unknown }
            return .found(.generalCategory(categories))
        case "Script", "sc", "Script_Extensions", "scx":
            return .unsupported
        default:
            return .unknown
        }
    }
}

/// A set of General_Category values.
package struct PatternCategories: OptionSet, Hashable, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Whether one of the values is the given one.
    func contains(_ category: Unicode.GeneralCategory) -> Bool {
        rawValue & Self.bit(of: category) != 0
    }

    /// The value or group of values with this short or long name (PropertyValueAliases.txt of the Unicode
    /// Character Database, exactly as spelled there); nil if there is none.
    init?(name: String) {
        guard let categories = Self.byName[name] else { return nil }
        self = categories
    }

    private init(_ categories: Unicode.GeneralCategory...) {
        rawValue = categories.reduce(0) { $0 | Self.bit(of: $1) }
    }

    private static func bit(of category: Unicode.GeneralCategory) -> UInt32 {
        let index: UInt32 =
            switch category {
            case .uppercaseLetter: 0
            case .lowercaseLetter: 1
            case .titlecaseLetter: 2
            case .modifierLetter: 3
            case .otherLetter: 4
            case .nonspacingMark: 5
            case .spacingMark: 6
            case .enclosingMark: 7
            case .decimalNumber: 8
            case .letterNumber: 9
            case .otherNumber: 10
            case .connectorPunctuation: 11
            case .dashPunctuation: 12
            case .openPunctuation: 13
            case .closePunctuation: 14
            case .initialPunctuation: 15
            case .finalPunctuation: 16
            case .otherPunctuation: 17
            case .mathSymbol: 18
            case .currencySymbol: 19
            case .modifierSymbol: 20
            case .otherSymbol: 21
            case .spaceSeparator: 22
            case .lineSeparator: 23
            case .paragraphSeparator: 24
            case .control: 25
            case .format: 26
            case .surrogate: 27
            case .privateUse: 28
            case .unassigned: 29
            @unknown default: 31
            }
        return 1 << index
    }

    private static let casedLetter = PatternCategories(.uppercaseLetter, .lowercaseLetter, .titlecaseLetter)
    private static let letter = casedLetter.union(PatternCategories(.modifierLetter, .otherLetter))
    private static let mark = PatternCategories(.nonspacingMark, .spacingMark, .enclosingMark)
    private static let number = PatternCategories(.decimalNumber, .letterNumber, .otherNumber)
    private static let punctuation = PatternCategories(
        .connectorPunctuation,
        .dashPunctuation,
        .openPunctuation,
        .closePunctuation,
        .initialPunctuation,
        .finalPunctuation,
        .otherPunctuation
    )
    private static let symbol = PatternCategories(.mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol)
    private static let separator = PatternCategories(.spaceSeparator, .lineSeparator, .paragraphSeparator)
    private static let other = PatternCategories(.control, .format, .surrogate, .privateUse, .unassigned)

    private static let byName: [String: PatternCategories] = {
        var result: [String: PatternCategories] = [:]
        for (names, categories) in names {
            for name in names { result[name] = categories }
        }
        return result
    }()

    private static let names: [([String], PatternCategories)] = [
        (["L", "Letter"], letter),
        (["LC", "Cased_Letter"], casedLetter),
        (["Lu", "Uppercase_Letter"], PatternCategories(.uppercaseLetter)),
        (["Ll", "Lowercase_Letter"], PatternCategories(.lowercaseLetter)),
        (["Lt", "Titlecase_Letter"], PatternCategories(.titlecaseLetter)),
        (["Lm", "Modifier_Letter"], PatternCategories(.modifierLetter)),
        (["Lo", "Other_Letter"], PatternCategories(.otherLetter)),
        (["M", "Mark", "Combining_Mark"], mark),
        (["Mn", "Nonspacing_Mark"], PatternCategories(.nonspacingMark)),
        (["Mc", "Spacing_Mark"], PatternCategories(.spacingMark)),
        (["Me", "Enclosing_Mark"], PatternCategories(.enclosingMark)),
        (["N", "Number"], number),
        (["Nd", "Decimal_Number", "digit"], PatternCategories(.decimalNumber)),
        (["Nl", "Letter_Number"], PatternCategories(.letterNumber)),
        (["No", "Other_Number"], PatternCategories(.otherNumber)),
        (["P", "Punctuation", "punct"], punctuation),
        (["Pc", "Connector_Punctuation"], PatternCategories(.connectorPunctuation)),
        (["Pd", "Dash_Punctuation"], PatternCategories(.dashPunctuation)),
        (["Ps", "Open_Punctuation"], PatternCategories(.openPunctuation)),
        (["Pe", "Close_Punctuation"], PatternCategories(.closePunctuation)),
        (["Pi", "Initial_Punctuation"], PatternCategories(.initialPunctuation)),
        (["Pf", "Final_Punctuation"], PatternCategories(.finalPunctuation)),
        (["Po", "Other_Punctuation"], PatternCategories(.otherPunctuation)),
        (["S", "Symbol"], symbol),
        (["Sm", "Math_Symbol"], PatternCategories(.mathSymbol)),
        (["Sc", "Currency_Symbol"], PatternCategories(.currencySymbol)),
        (["Sk", "Modifier_Symbol"], PatternCategories(.modifierSymbol)),
        (["So", "Other_Symbol"], PatternCategories(.otherSymbol)),
        (["Z", "Separator"], separator),
        (["Zs", "Space_Separator"], PatternCategories(.spaceSeparator)),
        (["Zl", "Line_Separator"], PatternCategories(.lineSeparator)),
        (["Zp", "Paragraph_Separator"], PatternCategories(.paragraphSeparator)),
        (["C", "Other"], other),
        (["Cc", "Control", "cntrl"], PatternCategories(.control)),
        (["Cf", "Format"], PatternCategories(.format)),
        (["Cs", "Surrogate"], PatternCategories(.surrogate)),
        (["Co", "Private_Use"], PatternCategories(.privateUse)),
        (["Cn", "Unassigned"], PatternCategories(.unassigned)),
    ]
}
