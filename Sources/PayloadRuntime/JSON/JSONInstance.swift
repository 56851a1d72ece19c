/// A value inside a ``JSONDocument``.
///
/// A cursor: it costs a reference and an index, and nothing is decoded before it is asked for.
public struct JSONInstance: Sendable {
    let storage: JSONStorage
    /// The value's index on the tape.
    let index: Int

    var entry: JSONTapeEntry { storage.tapeBase[index] }

    /// Which of the six kinds of JSON value it is.
    public var kind: JSONKind { entry.kind }

    /// Whether it is `null`.
    public var isNull: Bool { entry.kind == .null }

    /// The boolean, or nil when the value is of another kind.
    public var boolean: Bool? {
        let entry = entry
        return entry.kind == .boolean ? entry.isTrue : nil
    }

    /// The string with its escapes resolved, or nil when the value is of another kind.
    public var string: String? {
        let entry = entry
        return entry.kind == .string ? storage.text(of: entry) : nil
    }

    /// The number with all its digits, or nil when the value is of another kind.
    public var number: JSONNumber? {
        let entry = entry
        return entry.kind == .number ? JSONNumber(grammatical: storage.text(of: entry)) : nil
    }

    /// How many elements an array or members an object has; for any other kind 0.
    public var count: Int {
        let entry = entry
        return entry.kind == .array || entry.kind == .object ? Int(entry.count) : 0
    }

    /// The length of a string in Unicode code points, as JSON Schema counts it, or nil for any other kind.
    ///
    /// Known since parsing: no string is made.
    public var codePointCount: Int? {
        let entry = entry
        return entry.kind == .string ? Int(entry.count) : nil
    }

    /// The elements of an array in their order; none for any other kind.
    public var elements: JSONElements { JSONElements(container: self) }

    /// The members of an object in their order; none for any other kind.
    public var members: JSONMembers { JSONMembers(container: self) }

    /// The value of an object's member, or nil when there is none or this is not an object.
    ///
    /// Takes time linear in the number of members. Where names may repeat, the first one counts.
    public subscript(name: String) -> JSONInstance? {
        guard entry.kind == .object else { return nil }
        var name = name
        return name.withUTF8 { buffer in
            let prefix = StringPrefix.of(buffer)
            var members = TapeMembers(self)
            while !members.isAtEnd {
                if (storage.tapeBase + members.name).isString(buffer, prefix: prefix, in: storage.textBase) {
                    return JSONInstance(storage: storage, index: members.name + 1)
                }
                members.advance(on: storage.tapeBase)
            }
            return nil
        }
    }

    /// An array's element, counted from 0, or nil when there is none or this is not an array.
    ///
    /// Takes time linear in the index.
    public subscript(index: Int) -> JSONInstance? {
        guard entry.kind == .array, index >= 0, index < Int(entry.count) else { return nil }
        var element = self.index + 1
        for _ in 0..<index { element = Int(storage.tapeBase[element].next) }
        return JSONInstance(storage: storage, index: element)
    }
}

/// The six kinds of JSON value (RFC 8259 section 3; `true` and `false` are one kind here).
public enum JSONKind: Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case boolean
    /// A number, with or without a fraction.
    case number
    /// A text.
    case string
    /// A list of values.
    case array
    /// Values by name.
    case object

    /// The kind with its article, as in "a string", for messages.
    public var inWords: String {
        switch self {
        case .null: "null"
        case .boolean: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

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

extension JSONInstance {
    /// The value on its own, apart from the document.
    ///
    /// Where a document may repeat names, the first member of a name counts.
    public var value: JSONValue {
        var builder = JSONValueBuilder(storage: storage)
        return builder.value(at: index)
    }
}

/// Makes values out of a tape, without recursion: depth costs memory and not stack.
private struct JSONValueBuilder {
    /// An array or object that is not complete yet.
    private struct Container {
        /// The tape index after its last element or member.
        let end: Int
        let isObject: Bool
        /// The name of the member whose value comes next.
        var name = ""
        var elements: [JSONValue] = []
        var members = PropertyMap<JSONValue>()
    }

    let storage: JSONStorage
    private var open: [Container] = []

    init(storage: JSONStorage) {
        self.storage = storage
    }

    mutating func value(at start: Int) -> JSONValue {
        var index = start
        while true {
            let entry = storage.tapeBase[index]
            var value: JSONValue?
            if entry.kind == .array || entry.kind == .object {
                let isObject = entry.kind == .object
                open.append(Container(end: Int(entry.next), isObject: isObject))
                if !isObject { open[open.count - 1].elements.reserveCapacity(Int(entry.count)) }
            } else {
                value = scalar(entry)
            }
            index += 1
            while let last = open.indices.last {
                if let complete = value { add(complete, to: last) }
                value = nil
                guard open[last].end == index else { break }
                value = close()
            }
            if let value { return value }
            if let last = open.indices.last, open[last].isObject {
                open[last].name = storage.text(of: storage.tapeBase[index])
                index += 1
            }
        }
    }

    private func scalar(_ entry: JSONTapeEntry) -> JSONValue {
        switch entry.kind {
        case .boolean: .boolean(entry.isTrue)
        case .number: .number(JSONNumber(grammatical: storage.text(of: entry)))
        case .string: .string(storage.text(of: entry))
        case .null, .array, .object: .null
        }
    }

    private mutating func add(_ value: JSONValue, to container: Int) {
        if !open[container].isObject {
            open[container].elements.append(value)
        } else if !storage.mayRepeatNames || open[container].members[open[container].name] == nil {
            open[container].members[open[container].name] = value
        }
    }

    private mutating func close() -> JSONValue? {
        open.popLast().map { $0.isObject ? .object($0.members) : .array($0.elements) }
    }
}
