/// Values by name, in the order in which they came: the members of an object whose names no schema knows.
///
/// Names are equal when their code points are, as in JSON, and not when they merely look alike. Two maps are equal
/// when they hold equal values under the same names, in whatever order.
public struct PropertyMap<Value: Sendable>: Sendable {
    /// Below this count, looking at every name is quicker than hashing one.
    private static var indexedCount: Int { 9 }

    @usableFromInline private(set) var entries: [(name: String, value: Value)] = []
    /// Where each name is; empty while there are few.
    @usableFromInline private(set) var positions: [PropertyName: Int] = [:]

    /// Creates a map without members.
    @inlinable
    public init() {}

    /// The names, in their order.
    public var names: [String] { entries.map(\.name) }

    /// The value of a name, or nil when there is none.
    ///
    /// Setting a value for a new name appends it; for a name that is there, keeps its place. Setting nil removes
    /// the member.
    public subscript(name: String) -> Value? {
        get { position(of: name).map { entries[$0].value } }
        set {
            switch (position(of: name), newValue) {
            case (let position?, let value?): entries[position].value = value
            case (let position?, nil):
                entries.remove(at: position)
                rebuildPositions()
            case (nil, let value?): append(name, value)
            case (nil, nil): break
            }
        }
    }

    private func position(of name: String) -> Int? {
        if !positions.isEmpty { return positions[PropertyName(text: name)] }
        return entries.firstIndex { $0.name.hasSameCodePoints(as: name) }
    }

    private mutating func append(_ name: String, _ value: Value) {
        entries.append((name, value))
        if entries.count == Self.indexedCount {
            rebuildPositions()
        } else if entries.count > Self.indexedCount {
            positions[PropertyName(text: name)] = entries.count - 1
        }
    }

    private mutating func rebuildPositions() {
        positions.removeAll(keepingCapacity: true)
        guard entries.count >= Self.indexedCount else { return }
        for (position, entry) in entries.enumerated() { positions[PropertyName(text: entry.name)] = position }
    }
}

/// A name that is compared by its code points; a `String` compares by canonical equivalence.
@usableFromInline
package struct PropertyName: Hashable, Sendable {
    /// The name as it came.
    package let text: String

    /// Takes any text; every text can be a name.
    package init(text: String) {
        self.text = text
    }

    /// Whether both have the same code points.
    @usableFromInline
    package static func == (first: PropertyName, second: PropertyName) -> Bool {
        first.text.hasSameCodePoints(as: second.text)
    }

    /// Hashes the code points.
    @usableFromInline
    package func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

extension PropertyMap: RandomAccessCollection {
    /// The position of the first member.
    public var startIndex: Int { 0 }

    /// The position after the last member.
    public var endIndex: Int { entries.count }

    /// The member at a position, which must be one of ``startIndex`` up to ``endIndex``.
    public subscript(position: Int) -> (name: String, value: Value) { entries[position] }
}

extension PropertyMap: ExpressibleByDictionaryLiteral {
    /// Takes the members in their order; of equal names the last value counts.
    public init(dictionaryLiteral elements: (String, Value)...) {
        self.init(members: elements)
    }

    /// Takes the members in their order; of equal names the last value counts.
    public init(members: [(String, Value)]) {
        for (name, value) in members { self[name] = value }
    }
}

extension PropertyMap: Equatable where Value: Equatable {
    /// Whether both hold equal values under the same names, in whatever order.
    public static func == (first: PropertyMap, second: PropertyMap) -> Bool {
        first.count == second.count && first.allSatisfy { second[$0.name] == $0.value }
    }
}

extension PropertyMap: Hashable where Value: Hashable {
    /// Hashes the members without regard to their order.
    public func hash(into hasher: inout Hasher) {
        var sum = 0
        for (name, value) in self {
            var member = Hasher()
            member.combine(PropertyName(text: name))
            member.combine(value)
            sum ^= member.finalize()
        }
        hasher.combine(count)
        hasher.combine(sum)
    }
}
