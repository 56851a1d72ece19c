extension JSONInstance {
    /// Starts reading an object.
    ///
    /// - Throws: ``PayloadDecodingError`` when the value is of another kind.
    public func object() throws(PayloadDecodingError) -> ObjectReader {
        guard kind == .object else { throw PayloadDecodingError(at: self, expected: "an object") }
        return ObjectReader(self)
    }
}

/// Reads an object, member by member, and knows which members nobody asked for.
///
/// A look-up starts after the member that was found last: when the members come in the order in which they are
/// asked for, each is found at once.
public struct ObjectReader {
    private let object: JSONInstance
    private var cursor: TapeMembers
    private var read = MemberSet()
    private let memberCount: Int
    // What `object` keeps alive; at hand, because each look-up needs it.
    private let tape: UnsafePointer<JSONTapeEntry>
    private let text: UnsafePointer<UInt8>

    init(_ object: JSONInstance) {
        self.object = object
        cursor = TapeMembers(object)
        memberCount = object.count
        tape = object.storage.tapeBase
        text = object.storage.textBase
    }

    /// Reads a member that must be there.
    ///
    /// - Throws: ``PayloadDecodingError`` when it is absent or not a `T`.
    public mutating func required<T: PayloadValue>(_ name: StaticString) throws(PayloadDecodingError) -> T {
        try T(instance: find(required: name))
    }

    /// Reads a member that may be absent, which gives nil.
    ///
    /// `null` gives nil as well, unless `T` has a `null` of its own (``PayloadValue/acceptsNull``): a
    /// `Nullable<String>?` is nil when the member is absent and ``Nullable/null`` when it is `null`.
    ///
    /// - Throws: ``PayloadDecodingError`` when it is there and not a `T`.
    public mutating func optional<T: PayloadValue>(_ name: StaticString) throws(PayloadDecodingError) -> T? {
        guard let instance = find(name), T.acceptsNull || !instance.isNull else { return nil }
        return try T(instance: instance)
    }

    /// Reads a member that must be there and may be `null`, which gives nil.
    ///
    /// - Throws: ``PayloadDecodingError`` when it is absent, or neither `null` nor a `T`.
    public mutating func nullable<T: PayloadValue>(_ name: StaticString) throws(PayloadDecodingError) -> T? {
        let instance = try find(required: name)
        return instance.isNull ? nil : try T(instance: instance)
    }

    /// Reads all members that no call before asked for, in their order.
    ///
    /// - Throws: ``PayloadDecodingError`` when one of them is not a `T`.
    public mutating func others<T: PayloadValue>() throws(PayloadDecodingError) -> PropertyMap<T> {
        var map = PropertyMap<T>()
        guard read.count < memberCount else { return map }
        let storage = object.storage
        var members = TapeMembers(object)
        while !members.isAtEnd {
            let index = members.name
            let isNew = read.insert(members.ordinal)
            members.advance(on: tape)
            guard isNew else { continue }
            let name = storage.text(of: tape[index])
            if storage.mayRepeatNames, map[name] != nil { continue }
            map[name] = try T(instance: JSONInstance(storage: storage, index: index + 1))
        }
        return map
    }

    /// Checks that there is no member that no call before asked for.
    ///
    /// - Throws: ``PayloadDecodingError`` for the first such member.
    public mutating func end() throws(PayloadDecodingError) {
        guard read.count < memberCount else { return }
        var members = TapeMembers(object)
        while !members.isAtEnd, read.contains(members.ordinal) {
            members.advance(on: tape)
        }
        let instance = JSONInstance(storage: object.storage, index: members.name + 1)
        throw PayloadDecodingError(at: instance, expected: "no member of this name")
    }

    // MARK: - Look-up

    private mutating func find(required name: StaticString) throws(PayloadDecodingError) -> JSONInstance {
        if let instance = find(name) { return instance }
        throw PayloadDecodingError(
            location: object.location,
            expected: "a member \"\(name)\"",
            found: "none of this name"
        )
    }

    private mutating func find(_ name: StaticString) -> JSONInstance? {
        if object.storage.mayRepeatNames { return findFirst(name) }
        guard read.count < memberCount else { return nil }
        let start = cursor.name
        if let instance = advance(to: name, before: cursor.end) { return instance }
        cursor.rewind()
        return advance(to: name, before: start)
    }

    /// Moves the cursor behind the next member of a name.
    private mutating func advance(to name: StaticString, before end: Int) -> JSONInstance? {
        let index = name.withUTF8Buffer { advance(to: $0, prefix: StringPrefix.of($0), before: end) }
        return index.map { JSONInstance(storage: object.storage, index: $0 &+ 1) }
    }

    @inline(__always)
    private mutating func advance(
        to name: UnsafeBufferPointer<UInt8>,
        prefix: UInt64,
        before end: Int
    ) -> Int? {
        while cursor.name < end {
            let index = cursor.name
            let ordinal = cursor.ordinal
            cursor.advance(on: tape)
            if tape[index].isString(name, prefix: prefix, in: text) {
                _ = read.insert(ordinal)
                return index
            }
        }
        return nil
    }

    /// Finds the first member of a name and counts all of them as asked for.
    private mutating func findFirst(_ name: StaticString) -> JSONInstance? {
        var first: JSONInstance?
        cursor.rewind()
        while let instance = advance(to: name, before: cursor.end) {
            if first == nil { first = instance }
        }
        return first
    }
}

/// Numbers of members, the first 64 without an allocation.
struct MemberSet {
    private var low: UInt64 = 0
    /// A bit for each number from 64 on; nil while there is none.
    private var high: [UInt64]?
    private(set) var count = 0

    func contains(_ member: Int) -> Bool {
        if member < 64 { return low & 1 &<< UInt64(member) != 0 }
        guard let high, member / 64 <= high.count else { return false }
        return high[member / 64 - 1] & 1 &<< UInt64(member % 64) != 0
    }

    /// Inserts a number; false when it was there.
    @inline(__always)
    mutating func insert(_ member: Int) -> Bool {
        guard member < 64 else { return insertHigh(member) }
        let bit: UInt64 = 1 &<< UInt64(member)
        guard low & bit == 0 else { return false }
        low |= bit
        count &+= 1
        return true
    }

    @inline(never)
    private mutating func insertHigh(_ member: Int) -> Bool {
        guard !contains(member) else { return false }
        var words = high ?? []
        high = nil
        while words.count < member / 64 { words.append(0) }
        words[member / 64 - 1] |= 1 &<< UInt64(member % 64)
        high = words
        count += 1
        return true
    }
}
