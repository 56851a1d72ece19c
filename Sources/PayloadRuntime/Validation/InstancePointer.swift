/// Where another value of the payload is, as a schema says it.
///
/// Either a JSON Pointer (RFC 6901) from the payload's root, such as `/data/currency`, or a relative one
/// (draft-bhutton-relative-json-pointer-00), such as `1/currency` for the property beside. A relative one goes up at
/// least one level, and either form goes down to a member or an element: the other forms lead to no other value.
///
/// A class, so that what was found through one can be remembered by its identity.
package final class InstancePointer: Sendable {
    /// As the schema writes it.
    package let text: String

    /// How many values around the one that it starts from it goes up. Nil for one from the root.
    package let levels: Int?

    /// The steps down, at least one.
    let steps: [Step]

    /// One step down.
    struct Step: Sendable {
        /// The member's name in UTF-8.
        let name: [UInt8]
        let prefix: UInt64
        /// The element's index. Nil where the name spells none.
        let index: Int?

        init(_ token: String) {
            name = Array(token.utf8)
            prefix = name.withUnsafeBufferPointer { StringPrefix.of($0) }
            let isIndex =
                token == "0" || name.first != UInt8(ascii: "0") && name.allSatisfy { 0x30...0x39 ~= $0 }
            index = isIndex ? Int(token) : nil
        }
    }

    /// The names and indexes on the way down, in order.
    package var tokens: [String] { steps.map { String(decoding: $0.name, as: UTF8.self) } }

    /// Takes a text, or gives nil when it is no pointer of either form.
    package init?(_ text: String) {
        let rest = text.unicodeScalars.drop { "0"..."9" ~= $0 }
        let digits = text.unicodeScalars.prefix { "0"..."9" ~= $0 }
        var levels: Int?
        if !digits.isEmpty {
            guard digits.first != "0", let count = Int(String(digits)) else { return nil }
            levels = count
        }
        guard rest.first == "/" else { return nil }
        var steps: [Step] = []
        for part in rest.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            guard let token = Self.unescaped(part) else { return nil }
            steps.append(Step(token))
        }
        self.text = text
        self.levels = levels
        self.steps = steps
    }

    /// A token with `/` for `~1` and `~` for `~0` (RFC 6901 section 4). Nil where a `~` is followed by another.
    private static func unescaped(_ part: Substring.UnicodeScalarView) -> String? {
        var token = String.UnicodeScalarView()
        var scalars = part.makeIterator()
        while let scalar = scalars.next() {
            guard scalar == "~" else {
                token.append(scalar)
                continue
            }
            switch scalars.next() {
            case "0": token.append("~")
            case "1": token.append("/")
            default: return nil
            }
        }
        return String(token)
    }
}

/// Finds the locations of values that are asked for in the document's order, in one walk over it.
struct InstanceLocator {
    private struct Frame {
        let container: Int
        let end: Int
        let isObject: Bool
        /// The element, or the member's name, that the walk has come to.
        var child: Int
        var ordinal = 0
        /// How long the pointer is without the child's token.
        let length: Int
    }

    private let storage: JSONStorage
    private var frames: [Frame] = []
    /// The pointer so far, in UTF-8.
    private var pointer: [UInt8] = []

    init(_ root: JSONInstance) {
        storage = root.storage
        push(root.index)
    }

    private mutating func push(_ index: Int) {
        let entry = storage.tape[index]
        frames.append(
            Frame(
                container: index,
                end: Int(entry.next),
                isObject: entry.kind == .object,
                child: index + 1,
                length: pointer.count
            )
        )
    }

    /// The JSON Pointer (RFC 6901) of a value from the root.
    ///
    /// - Parameter index: the value's on the tape, not before that of the call before.
    mutating func location(of index: Int) -> String {
        while frames.count > 1, let last = frames.last, index >= last.end { frames.removeLast() }
        while let last = frames.last {
            pointer.removeLast(pointer.count - last.length)
            guard index > last.container, index < last.end else { break }
            descend(to: index)
        }
        return String(decoding: pointer, as: UTF8.self)
    }

    /// Goes on to the child that holds the value, and into it.
    private mutating func descend(to index: Int) {
        guard var frame = frames.popLast() else { return }
        func value(_ frame: Frame) -> Int { frame.isObject ? frame.child + 1 : frame.child }
        while index >= Int(storage.tape[value(frame)].next) {
            frame.child = Int(storage.tape[value(frame)].next)
            frame.ordinal += 1
        }
        frames.append(frame)
        let token =
            frame.isObject
            ? JSONPointer.escaped(storage.text(of: storage.tape[frame.child])) : "\(frame.ordinal)"
        pointer += ("/" + token).utf8
        push(value(frame))
    }
}

/// Follows pointers from the values of a document, in time linear in the document however many they are.
///
/// It looks for each target where it is, and counts its steps. An ordinary payload is done before they are many for a
/// document of its size. Only then, in one with a great many amounts, it starts to write down what it finds.
struct InstanceFinder {
    /// Where the payload starts, above which nothing is looked for.
    private let root: UInt32

    /// How many steps there are left before results are written down.
    private var steps: Int

    /// What was found last: amounts of one currency follow each other.
    private var last: (pointer: InstancePointer, base: UInt32, target: UInt32)?

    /// Nil until the steps are used up.
    private var memory: Memory?

    private final class Memory {
        /// The array or object around each entry of the tape.
        let parents: [UInt32]
        /// 0 where there is no target.
        var targets: [Key: UInt32] = [:]

        struct Key: Hashable {
            let pointer: ObjectIdentifier
            let base: UInt32
        }

        init(_ storage: JSONStorage) {
            var parents = [UInt32](repeating: 0, count: storage.tapeCount)
            var container = 0
            for index in parents.indices.dropFirst() {
                while Int(storage.tapeBase[container].next) <= index { container = Int(parents[container]) }
                parents[index] = UInt32(container)
                let kind = storage.tapeBase[index].kind
                if kind == .array || kind == .object { container = index }
            }
            self.parents = parents
        }
    }

    /// - Parameters:
    ///   - root: the tape index of the payload's root.
    ///   - entries: how many entries the tape has.
    init(root: UInt32, entries: Int) {
        self.root = root
        // Enough for any number of amounts that a person would send, and still linear.
        steps = 1_000 + 4 * entries
    }

    /// The tape index of the value that a pointer leads to. Nil when there is none.
    ///
    /// - Parameter index: the tape index of the value that a relative pointer starts from.
    mutating func find(_ pointer: InstancePointer, from index: UInt32, in storage: JSONStorage) -> UInt32? {
        let base = base(of: pointer, from: index, in: storage)
        if steps < 0, memory == nil { memory = Memory(storage) }
        guard let base else { return nil }
        if let last, last.pointer === pointer, last.base == base {
            return last.target == 0 ? nil : last.target
        }
        let key = Memory.Key(pointer: ObjectIdentifier(pointer), base: base)
        // The document's root, which is no target because every pointer goes down, stands for none.
        let target = memory?.targets[key] ?? descend(pointer.steps, from: base, in: storage) ?? 0
        memory?.targets[key] = target
        last = (pointer, base, target)
        return target == 0 ? nil : target
    }

    /// The value that a pointer goes down from. Nil when there are not so many above.
    private mutating func base(
        of pointer: InstancePointer,
        from index: UInt32,
        in storage: JSONStorage
    ) -> UInt32? {
        guard let levels = pointer.levels else { return root }
        var base = index
        for _ in 0..<levels {
            guard let parent = parent(of: base, in: storage) else { return nil }
            base = parent
        }
        return base
    }

    /// The array or object around a value. Nil for the root.
    private mutating func parent(of index: UInt32, in storage: JSONStorage) -> UInt32? {
        guard index > root else { return nil }
        if let memory { return memory.parents[Int(index)] }
        // What starts before the value and ends behind it contains it, and the nearest such one is the innermost.
        var parent = index
        repeat { parent -= 1 } while parent > root && storage.tapeBase[Int(parent)].next <= index
        steps -= Int(index - parent)
        return parent
    }

    private mutating func descend(
        _ path: [InstancePointer.Step],
        from base: UInt32,
        in storage: JSONStorage
    ) -> UInt32? {
        var index = Int(base)
        for step in path {
            let next =
                switch storage.tapeBase[index].kind {
                case .object: member(step, of: index, in: storage)
                case .array: element(step, of: index, in: storage)
                default: nil as Int?
                }
            guard let next else { return nil }
            index = next
        }
        return UInt32(index)
    }

    /// The first member of a name.
    private mutating func member(
        _ step: InstancePointer.Step,
        of object: Int,
        in storage: JSONStorage
    ) -> Int? {
        step.name.withUnsafeBufferPointer { name in
            let tape = storage.tapeBase
            let end = Int(tape[object].next)
            var index = object + 1
            while index < end {
                // A name with escapes is decoded to be compared.
                steps -= tape[index].hasEscapes ? Int(tape[index].length) : 1
                if (tape + index).isString(name, prefix: step.prefix, in: storage.textBase) {
                    return index + 1
                }
                index = Int(tape[index + 1].next)
            }
            return nil
        }
    }

    private mutating func element(
        _ step: InstancePointer.Step,
        of array: Int,
        in storage: JSONStorage
    ) -> Int? {
        guard let position = step.index, position < Int(storage.tapeBase[array].count) else { return nil }
        var index = array + 1
        for _ in 0..<position { index = Int(storage.tapeBase[index].next) }
        steps -= position
        return index
    }
}
