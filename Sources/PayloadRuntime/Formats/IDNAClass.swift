/// Whether IDNA2008 lets a scalar stand in a label (RFC 5892 section 3), by Unicode 15.
///
/// What a later version assigns counts as unassigned, so that a label has one verdict on every system; the tables of
/// joining and composition are of that version too.
enum IDNAClass {
    /// PVALID: anywhere.
    case allowed
    /// CONTEXTJ and CONTEXTO: where the rule of the scalar holds.
    case contextual
    /// DISALLOWED and UNASSIGNED: nowhere.
    case disallowed

    /// The steps of RFC 5892 section 3, in their order.
    init(_ scalar: Unicode.Scalar) {
        if let exception = Self.exception(scalar) {
            self = exception
            return
        }
        let properties = scalar.properties
        guard let age = properties.age, age.major <= 15 else {
            self = .disallowed
            return
        }
        if scalar.isASCII {
            self = Self.isLowerCaseLDH(scalar) ? .allowed : .disallowed
        } else if properties.isJoinControl {
            self = .contextual
        } else if properties.changesWhenNFKCCaseFolded || properties.isDefaultIgnorableCodePoint
            || properties.isWhitespace || properties.isNoncharacterCodePoint || Self.isIgnorableBlock(scalar)
            || Self.isConjoiningJamo(scalar)
        {
            self = .disallowed
        } else {
            self = properties.isLetterMarkOrDigit ? .allowed : .disallowed
        }
    }

    /// RFC 5892 section 2.6.
    private static func exception(_ scalar: Unicode.Scalar) -> IDNAClass? {
        switch scalar.value {
        case 0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007: .allowed
        case 0xB7, 0x375, 0x5F3, 0x5F4, 0x30FB, 0x660...0x669, 0x6F0...0x6F9: .contextual
        case 0x640, 0x7FA, 0x302E, 0x302F, 0x3031...0x3035, 0x303B: .disallowed
        default: nil
        }
    }

    private static func isLowerCaseLDH(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "0"..."9", "-": true
        default: false
        }
    }

    /// Combining marks for symbols and musical notation (section 2.4).
    private static func isIgnorableBlock(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20D0...0x20FF, 0x1D100...0x1D1FF, 0x1D200...0x1D24F: true
        default: false
        }
    }

    /// Section 2.9.
    private static func isConjoiningJamo(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x11FF, 0xA960...0xA97F, 0xD7B0...0xD7FF: true
        default: false
        }
    }
}

extension Unicode.Scalar.Properties {
    /// `LetterDigits` of RFC 5892 section 2.1.
    var isLetterMarkOrDigit: Bool {
        switch generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .otherLetter, .modifierLetter, .decimalNumber,
            .nonspacingMark, .spacingMark:
            true
        default:
            false
        }
    }

    /// Whether it is a combining mark.
    var isMark: Bool {
        switch generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }
}
