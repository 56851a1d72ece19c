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
