/// Unicode normalization form C, for labels of allowed scalars.
enum NormalForm {
    /// Whether a label is in form C (The Unicode Standard, section 3.11).
    ///
    /// - Parameter label: Scalars that IDNA allows. None of them decomposes into something else for good, since case
    ///   folding with compatibility leaves them as they are; so only order and composition are left to look at.
    static func isComposed(_ label: [Unicode.Scalar]) -> Bool {
        var starter: Unicode.Scalar?
        var lastClass: UInt8 = 0
        for scalar in label {
            let combiningClass = scalar.properties.canonicalCombiningClass.rawValue
            if combiningClass != 0, combiningClass < lastClass { return false }
            // A mark of the same class, or a starter, stands between a blocked mark and the starter.
            let isBlocked = lastClass != 0 && combiningClass <= lastClass
            if let starter, !isBlocked, mayCompose(scalar), composites.contains(text(starter, scalar)) {
                return false
            }
            if combiningClass == 0 { starter = scalar }
            lastClass = combiningClass
        }
        return true
    }

    private static func text(_ scalars: Unicode.Scalar...) -> String {
        String(String.UnicodeScalarView(scalars))
    }

    /// Every allowed scalar that could be a composite, as a text. Two texts are equal when they are canonically
    /// equivalent, so that the set finds a composite by its parts. No composite stands in other planes or beyond
    /// U+30FF, but for Hangul, whose parts are not allowed.
    private static let composites = Set(
        [0x80..<0x3100, 0x10000..<0x17000].joined().lazy
            .compactMap { Unicode.Scalar(UInt32($0)) }
            .filter { $0.properties.isLetterMarkOrDigit && !$0.properties.changesWhenNFKCCaseFolded }
            .map { text($0) }
    )

    /// Whether a scalar can be the second part of a composite: a mark, or a vowel sign of Kirat Rai, which is a
    /// letter.
    private static func mayCompose(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isMark || 0x16D63...0x16D6A ~= scalar.value
    }
}
