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

/// The contextual rules of RFC 5892 appendix A.
enum IDNAContext {
    /// Whether a label's scalar may stand where it does.
    static func isAllowed(at index: Int, in label: [Unicode.Scalar]) -> Bool {
        switch IDNAClass(label[index]) {
        case .allowed: true
        case .disallowed: false
        case .contextual: isRuleMet(at: index, in: label)
        }
    }

    private static func isRuleMet(at index: Int, in label: [Unicode.Scalar]) -> Bool {
        let before = index > 0 ? label[index - 1] : nil
        let after = index + 1 < label.count ? label[index + 1] : nil
        return switch label[index].value {
        case 0x200C: isVirama(before) || JoiningType.isJoined(across: index, in: label)
        case 0x200D: isVirama(before)
        case 0xB7: before == "l" && after == "l"
        case 0x375: after.map(isGreek) ?? false
        case 0x5F3, 0x5F4: before.map(isHebrew) ?? false
        case 0x30FB: label.contains(where: isJapanese)
        case 0x660...0x669: !label.contains { 0x6F0...0x6F9 ~= $0.value }
        case 0x6F0...0x6F9: !label.contains { 0x660...0x669 ~= $0.value }
        default: false
        }
    }

    private static func isVirama(_ scalar: Unicode.Scalar?) -> Bool {
        scalar?.properties.canonicalCombiningClass == .virama
    }

    // MARK: - Scripts (Scripts.txt of the Unicode Character Database)

    // Of a script, only those scalars matter that may stand in a label, so that ranges can span others.

    private static func isGreek(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x370...0x373, 0x376...0x3E1, 0x3F0...0x3FF, 0x1D26...0x1D2A, 0x1F00...0x1FFF, 0xAB65: true
        default: false
        }
    }

    private static func isHebrew(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x591...0x5F4, 0xFB1D...0xFB4F: true
        default: false
        }
    }

    /// Hiragana, Katakana or Han.
    private static func isJapanese(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3005, 0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FD...0x30FF,
            0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x16FE2...0x16FE3,
            0x16FF0...0x16FF6, 0x1AFF0...0x1B16F, 0x20000...0x3FFFF:
            true
        default:
            false
        }
    }
}

/// The rule for names with labels from right to left: RFC 5893 section 2.
enum BidiRule {
    /// Whether a label has a character from right to left, or an Arabic number.
    static func isRightToLeft(_ label: [Unicode.Scalar]) -> Bool {
        label.contains { scalar in
            let direction = Direction(scalar)
            return direction == .rightToLeft || direction == .arabicNumber
        }
    }

    /// Whether a label of a name with such labels meets the six conditions.
    static func holds(for label: [Unicode.Scalar]) -> Bool {
        let directions = label.map { Direction($0) }
        guard let last = directions.last(where: { $0 != .mark }) else { return false }
        switch directions.first {
        case .leftToRight:
            return !directions.contains { $0 == .rightToLeft || $0 == .arabicNumber }
                && (last == .leftToRight || last == .europeanNumber)
        case .rightToLeft:
            return !directions.contains(.leftToRight) && last != .neutral
                && !(directions.contains(.europeanNumber) && directions.contains(.arabicNumber))
        default:
            return false
        }
    }

    /// The Bidi_Class of what may stand in a label, as far as the rule tells it apart.
    private enum Direction {
        /// L
        case leftToRight
        /// R and AL
        case rightToLeft
        /// EN
        case europeanNumber
        /// AN
        case arabicNumber
        /// NSM
        case mark
        /// ES, CS, ET, ON and BN
        case neutral

        /// DerivedBidiClass.txt of the Unicode Character Database, for scalars that may stand in a label.
        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x30...0x39, 0x6F0...0x6F9:
                self = .europeanNumber
            case 0x660...0x669, 0x10D30...0x10D39:
                self = .arabicNumber
            case 0x2D, 0xB7, 0x2B9...0x2BA, 0x2C6...0x2CF, 0x2EC, 0x375, 0x200C...0x200D, 0x2E2F, 0x30FB,
                0xA67F, 0xA717...0xA71F, 0xA788:
                self = .neutral
            case 0xCBF, 0xCC6, 0x11A07...0x11A08, 0x11C3F:
                // Nonspacing marks, which are else NSM.
                self = .leftToRight
            case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
                self = scalar.properties.generalCategory == .nonspacingMark ? .mark : .rightToLeft
            default:
                self = scalar.properties.generalCategory == .nonspacingMark ? .mark : .leftToRight
            }
        }
    }
}

/// The cursive joining of scripts such as Arabic (DerivedJoiningType.txt of the Unicode Character Database 14; no
/// letter that joins is new in version 15).
enum JoiningType {
    /// Whether a letter before and one after join across a zero width non-joiner, with marks between them
    /// (RFC 5892 appendix A.1).
    static func isJoined(across index: Int, in label: [Unicode.Scalar]) -> Bool {
        guard let before = label[..<index].last(where: { !isTransparent($0) }),
            let after = label[(index + 1)...].first(where: { !isTransparent($0) })
        else { return false }
        return (isIn(dual, before) || isIn(left, before)) && (isIn(dual, after) || isIn(right, after))
    }

    /// Joining_Type T, of what may stand in a label.
    private static func isTransparent(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark || scalar == "\u{1E94B}"
    }

    /// Whether a list of first and last scalars in turn, in their order, has a range with the scalar.
    private static func isIn(_ bounds: [UInt32], _ scalar: Unicode.Scalar) -> Bool {
        var low = 0
        var high = bounds.count / 2
        while low < high {
            let middle = (low + high) / 2
            if scalar.value < bounds[2 * middle] {
                high = middle
            } else if scalar.value > bounds[2 * middle + 1] {
                low = middle + 1
            } else {
                return true
            }
        }
        return false
    }

    /// Joining_Type D.
    private static let dual: [UInt32] = [
        0x620, 0x620, 0x626, 0x626, 0x628, 0x628, 0x62A, 0x62E, 0x633, 0x63F, 0x641, 0x647, 0x649, 0x64A,
        0x66E, 0x66F, 0x678, 0x687, 0x69A, 0x6BF, 0x6C1, 0x6C2, 0x6CC, 0x6CC, 0x6CE, 0x6CE, 0x6D0, 0x6D1,
        0x6FA, 0x6FC, 0x6FF, 0x6FF, 0x712, 0x714, 0x71A, 0x71D, 0x71F, 0x727, 0x729, 0x729, 0x72B, 0x72B,
        0x72D, 0x72E, 0x74E, 0x758, 0x75C, 0x76A, 0x76D, 0x770, 0x772, 0x772, 0x775, 0x777, 0x77A, 0x77F,
        0x7CA, 0x7EA, 0x841, 0x845, 0x848, 0x848, 0x84A, 0x853, 0x855, 0x855, 0x860, 0x860, 0x862, 0x865,
        0x868, 0x868, 0x886, 0x886, 0x889, 0x88D, 0x8A0, 0x8A9, 0x8AF, 0x8B0, 0x8B3, 0x8B8, 0x8BA, 0x8C8,
        0x1807, 0x1807, 0x1820, 0x1878, 0x1887, 0x18A8, 0x18AA, 0x18AA, 0xA840, 0xA871, 0x10AC0, 0x10AC4,
        0x10AD3, 0x10AD6, 0x10AD8, 0x10ADC, 0x10ADE, 0x10AE0, 0x10AEB, 0x10AEE, 0x10B80, 0x10B80,
        0x10B82, 0x10B82, 0x10B86, 0x10B88, 0x10B8A, 0x10B8B, 0x10B8D, 0x10B8D, 0x10B90, 0x10B90,
        0x10BAD, 0x10BAE, 0x10D01, 0x10D21, 0x10D23, 0x10D23, 0x10F30, 0x10F32, 0x10F34, 0x10F44,
        0x10F51, 0x10F53, 0x10F70, 0x10F73, 0x10F76, 0x10F81, 0x10FB0, 0x10FB0, 0x10FB2, 0x10FB3,
        0x10FB8, 0x10FB8, 0x10FBB, 0x10FBC, 0x10FBE, 0x10FBF, 0x10FC1, 0x10FC1, 0x10FC4, 0x10FC4,
        0x10FCA, 0x10FCA, 0x1E900, 0x1E943,
    ]

    /// Joining_Type R.
    private static let right: [UInt32] = [
        0x622, 0x625, 0x627, 0x627, 0x629, 0x629, 0x62F, 0x632, 0x648, 0x648, 0x671, 0x673, 0x675, 0x677,
        0x688, 0x699, 0x6C0, 0x6C0, 0x6C3, 0x6CB, 0x6CD, 0x6CD, 0x6CF, 0x6CF, 0x6D2, 0x6D3, 0x6D5, 0x6D5,
        0x6EE, 0x6EF, 0x710, 0x710, 0x715, 0x719, 0x71E, 0x71E, 0x728, 0x728, 0x72A, 0x72A, 0x72C, 0x72C,
        0x72F, 0x72F, 0x74D, 0x74D, 0x759, 0x75B, 0x76B, 0x76C, 0x771, 0x771, 0x773, 0x774, 0x778, 0x779,
        0x840, 0x840, 0x846, 0x847, 0x849, 0x849, 0x854, 0x854, 0x856, 0x858, 0x867, 0x867, 0x869, 0x86A,
        0x870, 0x882, 0x88E, 0x88E, 0x8AA, 0x8AC, 0x8AE, 0x8AE, 0x8B1, 0x8B2, 0x8B9, 0x8B9,
        0x10AC5, 0x10AC5, 0x10AC7, 0x10AC7, 0x10AC9, 0x10ACA, 0x10ACE, 0x10AD2, 0x10ADD, 0x10ADD,
        0x10AE1, 0x10AE1, 0x10AE4, 0x10AE4, 0x10AEF, 0x10AEF, 0x10B81, 0x10B81, 0x10B83, 0x10B85,
        0x10B89, 0x10B89, 0x10B8C, 0x10B8C, 0x10B8E, 0x10B8F, 0x10B91, 0x10B91, 0x10BA9, 0x10BAC,
        0x10D22, 0x10D22, 0x10F33, 0x10F33, 0x10F54, 0x10F54, 0x10F74, 0x10F75, 0x10FB4, 0x10FB6,
        0x10FB9, 0x10FBA, 0x10FBD, 0x10FBD, 0x10FC2, 0x10FC3, 0x10FC9, 0x10FC9,
    ]

    /// Joining_Type L.
    private static let left: [UInt32] = [
        0xA872, 0xA872, 0x10ACD, 0x10ACD, 0x10AD7, 0x10AD7, 0x10D00, 0x10D00, 0x10FCB, 0x10FCB,
    ]
}
