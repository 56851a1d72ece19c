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
