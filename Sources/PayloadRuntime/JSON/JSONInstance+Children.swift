/// The elements of an array, in their order.
public struct JSONElements: Sequence, Sendable {
    let container: JSONInstance

    /// How many there are.
    public var underestimatedCount: Int { container.entry.kind == .array ? container.count : 0 }

    /// Starts at the first element.
    public func makeIterator() -> Iterator { Iterator(container: container) }

    /// Goes through the elements.
    public struct Iterator: IteratorProtocol, Sendable {
        private let storage: JSONStorage
        private var index: Int
        private let end: Int

        init(container: JSONInstance) {
            let entry = container.entry
            storage = container.storage
            index = container.index + 1
            end = entry.kind == .array ? Int(entry.next) : 0
        }

        /// The next element, or nil after the last one.
        public mutating func next() -> JSONInstance? {
            guard index < end else { return nil }
            defer { index = Int(storage.tapeBase[index].next) }
            return JSONInstance(storage: storage, index: index)
        }
    }
}

/// The members of an object, in their order.
public struct JSONMembers: Sequence, Sendable {
    let container: JSONInstance

    /// How many there are.
    public var underestimatedCount: Int { container.entry.kind == .object ? container.count : 0 }

    /// Starts at the first member.
    public func makeIterator() -> Iterator {
        Iterator(storage: container.storage, positions: TapeMembers(container))
    }

    /// Goes through the members.
    public struct Iterator: IteratorProtocol, Sendable {
        let storage: JSONStorage
        var positions: TapeMembers

        /// The next member, or nil after the last one.
        public mutating func next() -> (name: String, value: JSONInstance)? {
            guard !positions.isAtEnd else { return nil }
            defer { positions.advance(on: storage.tapeBase) }
            let name = storage.text(of: storage.tapeBase[positions.name])
            return (name, JSONInstance(storage: storage, index: positions.name + 1))
        }
    }
}

/// The members of an object by their place on the tape; none for any other kind.
struct TapeMembers: Sendable {
    /// The tape index of the next member's name, whose value is the entry after it.
    private(set) var name: Int
    /// The number of the next member, from 0.
    private(set) var ordinal = 0
    let end: Int

    init(_ object: JSONInstance) {
        let entry = object.entry
        name = object.index + 1
        end = entry.kind == .object ? Int(entry.next) : 0
    }

    /// Whether the last member has been passed.
    var isAtEnd: Bool { name >= end }

    /// Goes on to the next member, unless the last one has been passed.
    @inline(__always)
    mutating func advance(on tape: UnsafePointer<JSONTapeEntry>) {
        guard name < end else { return }
        name = Int(tape[name &+ 1].next)
        ordinal &+= 1
    }
}
