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
public struct ObjectReader: ~Copyable {
    private let object: JSONInstance
    // What `object` keeps alive; at hand, because each look-up needs it.
    @usableFromInline let tape: UnsafePointer<JSONTapeEntry>
    private let text: UnsafePointer<UInt8>

    /// The tape index of the name that is looked at next, and which member that is, from 0.
    private var next: Int
    private var ordinal = 0
    /// The tape index behind the last member.
    private let afterLast: Int

    private var read = MemberSet()
    private let memberCount: Int

    init(_ object: JSONInstance) {
        self.object = object
        tape = object.storage.tapeBase
        text = object.storage.textBase
        let entry = tape + object.index
        next = object.index + 1
        afterLast = entry.pointee.kind == .object ? Int(entry.pointee.next) : 0
        memberCount = object.count
    }

    /// Reads a member that must be there.
    ///
    /// - Throws: ``PayloadDecodingError`` when it is absent or not a `T`.
    @inlinable
    public mutating func required<T: PayloadValue>(_ name: StaticString) throws(PayloadDecodingError) -> T {
        try T(instance: instance(at: find(required: name)))
    }

    /// Reads a member that must be there.
    ///
    /// - Throws: ``PayloadDecodingError`` when it is absent or not a string.
    // Most members are strings, which take no way around a generic type.
    public mutating func required(_ name: StaticString) throws(PayloadDecodingError) -> String {
        try string(at: find(required: name))
    }

    /// Reads a member that may be absent, which gives nil.
    ///
    /// `null` gives nil as well, unless `T` has a `null` of its own (``PayloadValue/acceptsNull``): a
    /// `Nullable<String>?` is nil when the member is absent and ``Nullable/null`` when it is `null`.
    ///
    /// - Throws: ``PayloadDecodingError`` when it is there and not a `T`.
    @inlinable
    public mutating func optional<T: PayloadValue>(_ name: StaticString) throws(PayloadDecodingError) -> T? {
        guard let index = find(name), T.acceptsNull || tape[index].kind != .null else { return nil }
        return try T(instance: instance(at: index))
    }

    /// Reads a member that may be absent, which gives nil, as does `null`.
    ///
    /// - Throws: ``PayloadDecodingError`` when it is there and not a string.
    public mutating func optional(_ name: StaticString) throws(PayloadDecodingError) -> String? {
        guard let index = find(name), tape[index].kind != .null else { return nil }
        return try string(at: index)
    }

    /// Reads a member that must be there and may be `null`, which gives nil.
    ///
    /// - Throws: ``PayloadDecodingError`` when it is absent, or neither `null` nor a `T`.
    @inlinable
    public mutating func nullable<T: PayloadValue>(_ name: StaticString) throws(PayloadDecodingError) -> T? {
        let index = try find(required: name)
        return tape[index].kind == .null ? nil : try T(instance: instance(at: index))
    }

    /// Reads all members that no call before asked for, in their order.
    ///
    /// - Throws: ``PayloadDecodingError`` when one of them is not a `T`.
    @inlinable
    public mutating func others<T: PayloadValue>() throws(PayloadDecodingError) -> PropertyMap<T> {
        hasOthers ? try readOthers() : PropertyMap()
    }

    @usableFromInline var hasOthers: Bool { read.count < memberCount }

    @usableFromInline
    mutating func readOthers<T: PayloadValue>() throws(PayloadDecodingError) -> PropertyMap<T> {
        var map = PropertyMap<T>()
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

    @usableFromInline
    func instance(at index: Int) -> JSONInstance {
        JSONInstance(storage: object.storage, index: index)
    }

    private func string(at index: Int) throws(PayloadDecodingError) -> String {
        let entry = tape + index
        guard entry.pointee.kind == .string, !entry.pointee.hasEscapes else {
            return try String(instance: instance(at: index))
        }
        let bytes = UnsafeBufferPointer(
            start: text + Int(entry.pointee.offset),
            count: Int(entry.pointee.length)
        )
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The tape index of a member's value.
    @usableFromInline
    mutating func find(required name: StaticString) throws(PayloadDecodingError) -> Int {
        if let index = find(name) { return index }
        throw missing(name)
    }

    @inline(never)
    private func missing(_ name: StaticString) -> PayloadDecodingError {
        PayloadDecodingError(
            location: object.location,
            expected: "a member \"\(name)\"",
            found: "none of this name"
        )
    }

    /// The tape index of a member's value. Nil when there is none.
    @usableFromInline
    mutating func find(_ name: StaticString) -> Int? {
        name.withBytes { find($0, prefix: StringPrefix.of($0)) }
    }

    private mutating func find(_ name: UnsafeBufferPointer<UInt8>, prefix: UInt64) -> Int? {
        if object.storage.mayRepeatNames { return findFirst(name, prefix: prefix) }
        guard read.count < memberCount else { return nil }
        let start = next
        if let index = advance(to: name, prefix: prefix, before: afterLast) { return index }
        rewind()
        return advance(to: name, prefix: prefix, before: start)
    }

    /// Goes on behind the next member of a name, and gives the tape index of its value.
    @inline(__always)
    private mutating func advance(
        to name: UnsafeBufferPointer<UInt8>,
        prefix: UInt64,
        before end: Int
    ) -> Int? {
        var index = next
        var ordinal = ordinal
        var found: Int?
        while index < end {
            let entry = tape + index
            let value = index &+ 1
            index = Int(tape[value].next)
            ordinal &+= 1
            if entry.isString(name, prefix: prefix, in: text) {
                _ = read.insert(ordinal &- 1)
                found = value
                break
            }
        }
        next = index
        self.ordinal = ordinal
        return found
    }

    private mutating func rewind() {
        next = object.index + 1
        ordinal = 0
    }

    /// Finds the first member of a name and counts all of them as asked for.
    @inline(never)
    private mutating func findFirst(_ name: UnsafeBufferPointer<UInt8>, prefix: UInt64) -> Int? {
        var first: Int?
        rewind()
        while let index = advance(to: name, prefix: prefix, before: afterLast) {
            if first == nil { first = index }
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
