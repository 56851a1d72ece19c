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
