import JSONSource

/// Where the values of an upgraded document stood, and where they stand now.
///
/// References and people speak of the document as it was written; schemas carry pointers into the upgraded one.
package struct UpgradedPlaces: Sendable {
    /// A value's pointer in the document as it was written, and in the upgraded one.
    struct Place {
        let former: JSONPointer
        let current: JSONPointer

        static let root = Place(former: .root, current: .root)

        func appending(_ token: String) -> Place {
            Place(former: former.appending(token), current: current.appending(token))
        }

        /// The place of a value that another token leads to now.
        func appending(former: [String], current: [String]) -> Place {
            Place(
                former: JSONPointer(tokens: self.former.tokens + former),
                current: JSONPointer(tokens: self.current.tokens + current)
            )
        }
    }

    private var currents: [JSONPointer: JSONPointer] = [:]
    private var formers: [JSONPointer: JSONPointer] = [:]

    /// - Parameter always: whether a place that stayed is told apart from one that moved to the same values.
    mutating func record(_ place: Place, always: Bool = false) {
        guard always || place.former != place.current else { return }
        currents[place.former] = place.current
        formers[place.current] = place.former
    }

    /// Where a value stands that stood there. Nil when nothing stood there, though something else does now.
    package func current(_ pointer: JSONPointer) -> JSONPointer? {
        if let moved = Self.moved(pointer, by: currents) { return moved }
        return Self.moved(pointer, by: formers) == nil ? pointer : nil
    }

    /// Where a value stood that stands there now.
    func former(_ pointer: JSONPointer) -> JSONPointer {
        Self.moved(pointer, by: formers) ?? pointer
    }

    /// The pointer with its longest recorded beginning replaced. Nil when none of them is recorded.
    private static func moved(_ pointer: JSONPointer, by map: [JSONPointer: JSONPointer]) -> JSONPointer? {
        guard !map.isEmpty else { return nil }
        for count in stride(from: pointer.tokens.count, through: 1, by: -1) {
            guard let start = map[JSONPointer(tokens: Array(pointer.tokens.prefix(count)))] else { continue }
            return JSONPointer(tokens: start.tokens + pointer.tokens.dropFirst(count))
        }
        return nil
    }
}
