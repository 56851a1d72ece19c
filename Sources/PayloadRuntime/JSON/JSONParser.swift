/// Builds the tape of a document: the structure, its arrays, objects and separators.
///
/// Iterative, so that depth costs memory and not stack. Time is linear in the length of the text.
///
/// Zero bytes follow the text. Zero is nothing that JSON allows anywhere, so a scan stops at the end of the text
/// by itself, and only who has stopped compares the position with the end. A position is never beyond it.
struct JSONParser {
    /// The text, with ``JSONStorage/padding`` after it.
    let text: UnsafePointer<UInt8>
    /// How many bytes the text has.
    let end: Int
    let options: JSONParsingOptions

    /// The innermost array or object that is open.
    ///
    /// While it is open, its entry on the tape holds what belongs to the one around it: `next` is that one's index,
    /// `count` and `prefix` are its count and names.
    private struct Container {
        /// The tape index, ``none`` outside of all.
        var index = Self.none
        var isObject = false
        var depth = 0
        /// Elements or members so far.
        var count: UInt32 = 0
        /// Bits that stand for the names so far, see ``bit(of:)``.
        var names: UInt64 = 0

        /// As large as no index is.
        static let none = UInt32.max
    }

    /// Parses the whole text: one value with white space around it (RFC 8259 section 2).
    func parse() throws(JSONSyntaxFault) -> JSONTapeBuffer {
        try checkStart()
        var tape = JSONTapeBuffer(capacity: min(end / 16 + 8, 1 << 16))
        var container = Container()
        var position = afterWhitespace(0)
        values: while true {
            let byte = text[position]
            if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
                try begin(byte, at: position, &container, &tape)
                position = afterWhitespace(position &+ 1)
                if text[position] != (container.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
                    if container.isObject { position = try name(at: position, &container, &tape) }
                    continue values
                }
                position = try close(at: position, &container, &tape)
            } else {
                position = try scalar(byte, at: position, &tape)
            }
            // A value ends here, and perhaps the containers around it.
            while true {
                position = afterWhitespace(position)
                guard container.index != Container.none else { break values }
                container.count &+= 1
                if text[position] == UInt8(ascii: ",") {
                    position = afterWhitespace(position &+ 1)
                    if container.isObject { position = try name(at: position, &container, &tape) }
                    continue values
                }
                position = try close(at: position, &container, &tape)
            }
        }
        guard position == end else { throw JSONSyntaxFault(.expectedEnd, at: position) }
        return tape
    }

    private func checkStart() throws(JSONSyntaxFault) {
        guard end <= Int(Int32.max) else { throw JSONSyntaxFault(.tooLarge, at: 0) }
        // RFC 8259 section 8.1: a text must not start with a byte order mark.
        if text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF { throw JSONSyntaxFault(.byteOrderMark, at: 0) }
    }

    // MARK: - Arrays and objects

    @inline(__always)
    private func begin(
        _ bracket: UInt8,
        at position: Int,
        _ container: inout Container,
        _ tape: inout JSONTapeBuffer
    ) throws(JSONSyntaxFault) {
        guard container.depth < options.maximumDepth else { throw JSONSyntaxFault(.tooDeep, at: position) }
        let index = tape.count
        let isObject = bracket == UInt8(ascii: "{")
        tape.append(
            JSONTapeEntry(
                prefix: container.names,
                offset: UInt32(truncatingIfNeeded: position),
                count: container.count,
                kind: isObject ? .object : .array
            )
        )
        tape.base[index].next = container.index
        container = Container(
            index: UInt32(truncatingIfNeeded: index),
            isObject: isObject,
            depth: container.depth &+ 1
        )
    }

    /// Closes the container at its bracket and gives the position after it.
    @inline(__always)
    private func close(
        at position: Int,
        _ container: inout Container,
        _ tape: inout JSONTapeBuffer
    ) throws(JSONSyntaxFault) -> Int {
        guard text[position] == (container.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
            throw JSONSyntaxFault(
                container.isObject ? .expectedSeparatorInObject : .expectedSeparatorInArray,
                at: position
            )
        }
        let entry = tape.base + Int(container.index)
        let outer = Container(
            index: entry.pointee.next,
            isObject: entry.pointee.next != Container.none
                && tape.base[Int(entry.pointee.next)].kind == .object,
            depth: container.depth &- 1,
            count: entry.pointee.count,
            names: entry.pointee.prefix
        )
        entry.pointee.prefix = 0
        entry.pointee.length = UInt32(truncatingIfNeeded: position &+ 1) &- entry.pointee.offset
        entry.pointee.count = container.count
        entry.pointee.next = UInt32(truncatingIfNeeded: tape.count)
        if container.count > Self.scannedNames, container.isObject, options.duplicateNames == .rejected {
            try checkNames(inObjectAt: Int(container.index), tape.base)
        }
        container = outer
        return position &+ 1
    }

    /// Parses a member's name and its colon, and gives the position of the value.
    @inline(__always)
    private func name(
        at start: Int,
        _ container: inout Container,
        _ tape: inout JSONTapeBuffer
    ) throws(JSONSyntaxFault) -> Int {
        guard text[start] == UInt8(ascii: "\"") else { throw JSONSyntaxFault(.expectedName, at: start) }
        let entry = try string(at: start)
        if options.duplicateNames == .rejected, container.count < Self.scannedNames {
            let bit = Self.bit(of: entry)
            if container.names & bit != 0 {
                try check(name: entry, inObjectAt: Int(container.index), tape.base, tape.count)
            }
            container.names |= bit
        }
        tape.append(entry)
        let colon = afterWhitespace(Int(entry.offset) &+ Int(entry.length) &+ 1)
        guard text[colon] == UInt8(ascii: ":") else { throw JSONSyntaxFault(.expectedColon, at: colon) }
        return afterWhitespace(colon &+ 1)
    }

    // MARK: - Scalars

    /// Parses a string, number or literal and gives the position after it.
    @inline(__always)
    private func scalar(
        _ byte: UInt8,
        at position: Int,
        _ tape: inout JSONTapeBuffer
    ) throws(JSONSyntaxFault) -> Int {
        let entry: JSONTapeEntry
        switch byte {
        case UInt8(ascii: "\""):
            entry = try string(at: position)
            tape.append(entry)
            return Int(entry.offset) &+ Int(entry.length) &+ 1
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): entry = try number(at: position)
        case UInt8(ascii: "t"):
            entry = try literal("true", .expectedTrue, at: position, .boolean, JSONTapeEntry.isTrue)
        case UInt8(ascii: "f"): entry = try literal("false", .expectedFalse, at: position, .boolean)
        case UInt8(ascii: "n"): entry = try literal("null", .expectedNull, at: position, .null)
        default: throw JSONSyntaxFault(.expectedValue, at: position)
        }
        tape.append(entry)
        return Int(entry.offset) &+ Int(entry.length)
    }
}

// Finds members of one name. Names are equal when their code points are, escapes resolved (RFC 8259 section 8.3).
extension JSONParser {
    /// How many names of an object are compared one by one, when bits say that two may be equal. From the next one
    /// on, all are checked at the end of the object, through a hash table with the process's random seed, so that
    /// no text can be made that takes quadratic time.
    static var scannedNames: UInt32 { 16 }

    /// One of 64 bits, which equal names have in common. A name with escapes has all.
    @inline(__always)
    static func bit(of name: JSONTapeEntry) -> UInt64 {
        if name.hasEscapes { return .max }
        // The golden ratio spreads the differences of names over the upper six bits.
        let spread = (name.prefix ^ UInt64(name.length) &<< 56) &* 0x9E37_79B9_7F4A_7C15
        return 1 &<< (spread &>> 58)
    }

    /// Whether an object has the name already.
    ///
    /// - Parameters:
    ///   - object: The object's tape index.
    ///   - count: How many entries the tape has.
    @inline(never)
    func check(
        name: JSONTapeEntry,
        inObjectAt object: Int,
        _ tape: UnsafeMutablePointer<JSONTapeEntry>,
        _ count: Int
    ) throws(JSONSyntaxFault) {
        var earlier = object + 1
        while earlier < count {
            if areEqual(tape[earlier], name) {
                throw JSONSyntaxFault(.repeatedName, at: Int(name.offset) - 1)
            }
            earlier = Int(tape[earlier + 1].next)
        }
    }

    /// Checks all names of an object that is complete.
    @inline(never)
    func checkNames(
        inObjectAt object: Int,
        _ tape: UnsafeMutablePointer<JSONTapeEntry>
    ) throws(JSONSyntaxFault) {
        var capacity = 32
        while capacity < Int(tape[object].count) * 2 { capacity *= 2 }
        // 0 is the document's root, which is never a name, so it marks a free slot.
        var slots = ContiguousArray<UInt32>(repeating: 0, count: capacity)
        let end = Int(tape[object].next)
        var name = object + 1
        while name < end {
            var slot = hash(tape[name]) & (capacity - 1)
            while slots[slot] != 0 {
                if areEqual(tape[Int(slots[slot])], tape[name]) {
                    throw JSONSyntaxFault(.repeatedName, at: Int(tape[name].offset) - 1)
                }
                slot = (slot + 1) & (capacity - 1)
            }
            slots[slot] = UInt32(truncatingIfNeeded: name)
            name = Int(tape[name + 1].next)
        }
    }

    private func areEqual(_ first: JSONTapeEntry, _ second: JSONTapeEntry) -> Bool {
        if first.count != second.count { return false }
        if first.hasEscapes || second.hasEscapes { return resolved(first) == resolved(second) }
        return first.length == second.length && first.prefix == second.prefix
            && StringPrefix.restsAreEqual(
                text + Int(first.offset),
                text + Int(second.offset),
                count: Int(first.length)
            )
    }

    private func hash(_ name: JSONTapeEntry) -> Int {
        var hasher = Hasher()
        if name.hasEscapes {
            resolved(name).withUnsafeBytes { hasher.combine(bytes: $0) }
        } else {
            hasher.combine(bytes: UnsafeRawBufferPointer(content(name)))
        }
        return hasher.finalize()
    }

    private func content(_ name: JSONTapeEntry) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text + Int(name.offset), count: Int(name.length))
    }

    private func resolved(_ name: JSONTapeEntry) -> [UInt8] {
        name.hasEscapes ? JSONEscapes.resolved(content(name)) : Array(content(name))
    }
}
