/// Unicode normalization form C, for labels of scalars that IDNA allows (The Unicode Standard, section 3.11).
///
/// No such scalar decomposes into something that is not composed again, since case folding with compatibility leaves
/// it as it is.
enum NormalForm {
    /// Whether a label is in form C.
    static func isComposed(_ label: [Unicode.Scalar]) -> Bool {
        // Without marks there is nothing to order or to compose.
        guard label.contains(where: \.properties.isMark) else { return true }
        return composed(decomposed(label)) == label
    }

    /// Takes composites apart and puts marks in canonical order (definitions D108 and D109).
    private static func decomposed(_ label: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        for scalar in label {
            var first = scalar
            var marks: [Unicode.Scalar] = []
            while let (base, mark) = CompositionTable.parts[first] {
                first = base
                marks.append(mark)
            }
            for part in [first] + marks.reversed() {
                var place = result.count
                let combiningClass = combiningClass(part)
                while combiningClass > 0, place > 0, Self.combiningClass(result[place - 1]) > combiningClass {
                    place -= 1
                }
                result.insert(part, at: place)
            }
        }
        return result
    }

    /// Joins each scalar with the starter before it if there is a composite of both and nothing blocks it
    /// (definitions D115 and D117).
    private static func composed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var starter: Int?
        for scalar in scalars {
            let combiningClass = combiningClass(scalar)
            if let starter {
                let isAdjacent = starter == result.count - 1
                let isBlocked = !isAdjacent && Self.combiningClass(result[result.count - 1]) >= combiningClass
                if !isBlocked, let composite = CompositionTable.composites[scalar]?[result[starter]] {
                    result[starter] = composite
                    continue
                }
            }
            result.append(scalar)
            if combiningClass == 0 { starter = result.count - 1 }
        }
        return result
    }

    private static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
        scalar.properties.canonicalCombiningClass.rawValue
    }
}
