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
