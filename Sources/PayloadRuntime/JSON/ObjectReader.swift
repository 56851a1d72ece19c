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

    init(_ object: JSONInstance) {
        self.object = object
        cursor = TapeMembers(object)
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
        guard read.count < object.count else { return map }
        var members = TapeMembers(object)
        while let member = members.next() {
            guard read.insert(member.ordinal) else { continue }
            let name = object.storage.text(of: object.storage.tapeBase[member.name])
            if object.storage.mayRepeatNames, map[name] != nil { continue }
            map[name] = try T(instance: JSONInstance(storage: object.storage, index: member.name + 1))
        }
        return map
    }

    /// Checks that there is no member that no call before asked for.
    ///
    /// - Throws: ``PayloadDecodingError`` for the first such member.
    public mutating func end() throws(PayloadDecodingError) {
        guard read.count < object.count else { return }
        var members = TapeMembers(object)
        while let member = members.next() {
            if read.contains(member.ordinal) { continue }
            let instance = JSONInstance(storage: object.storage, index: member.name + 1)
            throw PayloadDecodingError(at: instance, expected: "no member of this name")
        }
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
        if object.storage.mayRepeatNames { return name.withUTF8Buffer { findFirst($0) } }
        guard read.count < object.count else { return nil }
        return name.withUTF8Buffer { name in
            let start = cursor.name
            if let instance = advance(to: name, before: cursor.end) { return instance }
            cursor.rewind()
            return advance(to: name, before: start)
        }
    }

    /// Moves the cursor behind the next member of a name.
    private mutating func advance(to name: UnsafeBufferPointer<UInt8>, before end: Int) -> JSONInstance? {
        let prefix = StringPrefix.of(name)
        while cursor.name < end, let member = cursor.next() {
            let entry = object.storage.tapeBase[member.name]
            guard object.storage.string(entry, equals: name, prefix: prefix) else { continue }
            _ = read.insert(member.ordinal)
            return JSONInstance(storage: object.storage, index: member.name + 1)
        }
        return nil
    }

    /// Finds the first member of a name and counts all of them as asked for.
    private mutating func findFirst(_ name: UnsafeBufferPointer<UInt8>) -> JSONInstance? {
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
    private var high: Set<Int> = []
    private(set) var count = 0

    func contains(_ member: Int) -> Bool {
        member < 64 ? low & 1 << UInt64(member) != 0 : high.contains(member)
    }

    /// Inserts a number; false when it was there.
    mutating func insert(_ member: Int) -> Bool {
        guard !contains(member) else { return false }
        if member < 64 { low |= 1 << UInt64(member) } else { high.insert(member) }
        count += 1
        return true
    }
}
