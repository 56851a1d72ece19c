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
