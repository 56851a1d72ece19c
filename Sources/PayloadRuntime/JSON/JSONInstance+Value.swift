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
