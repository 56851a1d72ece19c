/// A binary property that `\p{...}` may name: the table of ECMA-262 section 22.2.1.1 as far as the Swift
/// standard library has the data. Raw values are the long names.
///
/// `Any` is not here, since it is a plain range; `Extended_Pictographic` is the one that is missing.
package enum PatternBinaryProperty: String, Hashable, Sendable, CaseIterable {
    case ascii = "ASCII"
    case asciiHexDigit = "ASCII_Hex_Digit"
    case alphabetic = "Alphabetic"
    case assigned = "Assigned"
    case bidiControl = "Bidi_Control"
    case bidiMirrored = "Bidi_Mirrored"
    case caseIgnorable = "Case_Ignorable"
    case cased = "Cased"
    case changesWhenCasefolded = "Changes_When_Casefolded"
    case changesWhenCasemapped = "Changes_When_Casemapped"
    case changesWhenLowercased = "Changes_When_Lowercased"
    case changesWhenNFKCCasefolded = "Changes_When_NFKC_Casefolded"
    case changesWhenTitlecased = "Changes_When_Titlecased"
    case changesWhenUppercased = "Changes_When_Uppercased"
    case dash = "Dash"
    case defaultIgnorableCodePoint = "Default_Ignorable_Code_Point"
    case deprecated = "Deprecated"
    case diacritic = "Diacritic"
    case emoji = "Emoji"
    case emojiComponent = "Emoji_Component"
    case emojiModifier = "Emoji_Modifier"
    case emojiModifierBase = "Emoji_Modifier_Base"
    case emojiPresentation = "Emoji_Presentation"
    case extender = "Extender"
    case graphemeBase = "Grapheme_Base"
    case graphemeExtend = "Grapheme_Extend"
    case hexDigit = "Hex_Digit"
    case idsBinaryOperator = "IDS_Binary_Operator"
    case idsTrinaryOperator = "IDS_Trinary_Operator"
    case idContinue = "ID_Continue"
    case idStart = "ID_Start"
    case ideographic = "Ideographic"
    case joinControl = "Join_Control"
    case logicalOrderException = "Logical_Order_Exception"
    case lowercase = "Lowercase"
    case math = "Math"
    case noncharacterCodePoint = "Noncharacter_Code_Point"
    case patternSyntax = "Pattern_Syntax"
    case patternWhiteSpace = "Pattern_White_Space"
    case quotationMark = "Quotation_Mark"
    case radical = "Radical"
    case regionalIndicator = "Regional_Indicator"
    case sentenceTerminal = "Sentence_Terminal"
    case softDotted = "Soft_Dotted"
    case terminalPunctuation = "Terminal_Punctuation"
    case unifiedIdeograph = "Unified_Ideograph"
    case uppercase = "Uppercase"
    case variationSelector = "Variation_Selector"
    case whiteSpace = "White_Space"
    case xidContinue = "XID_Continue"
    case xidStart = "XID_Start"

    /// The property with this long or short name, exactly as Unicode spells it; nil if there is none.
    init?(name: String) {
        if let property = PatternBinaryProperty(rawValue: name) {
            self = property
        } else if let property = Self.byShortName[name] {
            self = property
        } else {
            return nil
        }
    }

    /// PropertyAliases.txt of the Unicode Character Database, without the names that are their own short
    /// form.
    private static let byShortName: [String: PatternBinaryProperty] = [
        "AHex": .asciiHexDigit,
        "Alpha": .alphabetic,
        "Bidi_C": .bidiControl,
        "Bidi_M": .bidiMirrored,
        "CI": .caseIgnorable,
        "CWCF": .changesWhenCasefolded,
        "CWCM": .changesWhenCasemapped,
        "CWL": .changesWhenLowercased,
        "CWKCF": .changesWhenNFKCCasefolded,
        "CWT": .changesWhenTitlecased,
        "CWU": .changesWhenUppercased,
        "DI": .defaultIgnorableCodePoint,
        "Dep": .deprecated,
        "Dia": .diacritic,
        "EComp": .emojiComponent,
        "EMod": .emojiModifier,
        "EBase": .emojiModifierBase,
        "EPres": .emojiPresentation,
        "Ext": .extender,
        "Gr_Base": .graphemeBase,
        "Gr_Ext": .graphemeExtend,
        "Hex": .hexDigit,
        "IDSB": .idsBinaryOperator,
        "IDST": .idsTrinaryOperator,
        "IDC": .idContinue,
        "IDS": .idStart,
        "Ideo": .ideographic,
        "Join_C": .joinControl,
        "LOE": .logicalOrderException,
        "Lower": .lowercase,
        "NChar": .noncharacterCodePoint,
        "Pat_Syn": .patternSyntax,
        "Pat_WS": .patternWhiteSpace,
        "QMark": .quotationMark,
        "RI": .regionalIndicator,
        "STerm": .sentenceTerminal,
        "SD": .softDotted,
        "Term": .terminalPunctuation,
        "UIdeo": .unifiedIdeograph,
        "Upper": .uppercase,
        "VS": .variationSelector,
        "space": .whiteSpace,
        "XIDC": .xidContinue,
        "XIDS": .xidStart,
    ]
}

extension PatternBinaryProperty {
    /// Whether a code point has the property.
    func matches(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return switch self {
        case .ascii: scalar.isASCII
        case .asciiHexDigit: properties.isASCIIHexDigit
        case .alphabetic: properties.isAlphabetic
        case .assigned: properties.generalCategory != .unassigned
        case .bidiControl: properties.isBidiControl
        case .bidiMirrored: properties.isBidiMirrored
        case .caseIgnorable: properties.isCaseIgnorable
        case .cased: properties.isCased
        case .changesWhenCasefolded: properties.changesWhenCaseFolded
        case .changesWhenCasemapped: properties.changesWhenCaseMapped
        case .changesWhenLowercased: properties.changesWhenLowercased
        case .changesWhenNFKCCasefolded: properties.changesWhenNFKCCaseFolded
        case .changesWhenTitlecased: properties.changesWhenTitlecased
        case .changesWhenUppercased: properties.changesWhenUppercased
        case .dash: properties.isDash
        case .defaultIgnorableCodePoint: properties.isDefaultIgnorableCodePoint
        case .deprecated: properties.isDeprecated
        case .diacritic: properties.isDiacritic
        case .emoji: properties.isEmoji
        case .emojiComponent: Self.emojiComponents.contains(scalar.value)
        case .emojiModifier: properties.isEmojiModifier
        case .emojiModifierBase: properties.isEmojiModifierBase
        case .emojiPresentation: properties.isEmojiPresentation
        case .extender: properties.isExtender
        case .graphemeBase: properties.isGraphemeBase
        case .graphemeExtend: properties.isGraphemeExtend
        case .hexDigit: properties.isHexDigit
        case .idsBinaryOperator: properties.isIDSBinaryOperator
        case .idsTrinaryOperator: properties.isIDSTrinaryOperator
        case .idContinue: properties.isIDContinue
        case .idStart: properties.isIDStart
        case .ideographic: properties.isIdeographic
        case .joinControl: properties.isJoinControl
        case .logicalOrderException: properties.isLogicalOrderException
        case .lowercase: properties.isLowercase
        case .math: properties.isMath
        case .noncharacterCodePoint: properties.isNoncharacterCodePoint
        case .patternSyntax: properties.isPatternSyntax
        case .patternWhiteSpace: properties.isPatternWhitespace
        case .quotationMark: properties.isQuotationMark
        case .radical: properties.isRadical
        case .regionalIndicator: 0x1F1E6...0x1F1FF ~= scalar.value
        case .sentenceTerminal: properties.isSentenceTerminal
        case .softDotted: properties.isSoftDotted
        case .terminalPunctuation: properties.isTerminalPunctuation
        case .unifiedIdeograph: properties.isUnifiedIdeograph
        case .uppercase: properties.isUppercase
        case .variationSelector: properties.isVariationSelector
        case .whiteSpace: properties.isWhitespace
        case .xidContinue: properties.isXIDContinue
        case .xidStart: properties.isXIDStart
        }
    }

    /// emoji-data.txt of the Unicode Character Database; the standard library does not offer this property.
    private static let emojiComponents = PatternSet(ranges: [
        PatternRange(0x23), PatternRange(0x2A), PatternRange(0x30, 0x39), PatternRange(0x200D),
        PatternRange(0x20E3),
        PatternRange(0xFE0F), PatternRange(0x1F1E6, 0x1F1FF), PatternRange(0x1F3FB, 0x1F3FF),
        PatternRange(0x1F9B0, 0x1F9B3), PatternRange(0xE0020, 0xE007F),
    ])
}
