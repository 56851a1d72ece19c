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
