/// Writes JSON in the order of the calls.
///
/// No call throws. The first thing that JSON cannot say (a `Double` that is infinite, a name outside an object) is
/// remembered, and ``finish()`` throws it.
public struct JSONWriter: Sendable {
    /// An array or object that is open.
    struct Frame {
        var isObject: Bool
        /// Elements or members begun so far.
        var count = 0
        /// The index in `names` of the object's first name.
        var firstName: Int
        /// An element of an array was left out, so that none can follow.
        var isAtEnd = false
    }

    let isPretty: Bool
    /// Whether ``Sensitive`` values and what no schema declares are written as what they print.
    let isRedacting: Bool
    /// Whether something that a description hides has been written, shown or not.
    package private(set) var holdsSensitive = false
    var bytes: [UInt8] = []
    var frames: [Frame] = []
    /// Where the names of the open objects stand in `bytes`, escaped and without quotation marks.
    var names: [Range<Int>] = []
    /// A member's name was written and its value was not.
    private var isAfterName = false
    private(set) var failure: PayloadEncodingError?

    /// Creates a writer.
    ///
    /// - Parameters:
    ///   - pretty: Each element and member on a line of its own, indented by two spaces a level.
    ///   - redacting: A ``Sensitive`` value becomes the string `<redacted>`, and what no schema declares a string
    ///     that says what it is, such as `object of 3 members`: a text for logs. Names of members stay.
    public init(pretty: Bool = false, redacting: Bool = false) {
        isPretty = pretty
        isRedacting = redacting
    }

    /// The text, in UTF-8.
    ///
    /// - Throws: ``PayloadEncodingError`` for the first failure, or when the text is not one complete value.
    public func finish() throws(PayloadEncodingError) -> [UInt8] {
        if let failure { throw failure }
        guard frames.isEmpty, !bytes.isEmpty else {
            throw PayloadEncodingError(location: location, message: "the text is not one complete value")
        }
        return bytes
    }

    // MARK: - Arrays and objects

    /// Begins an object, whose members follow.
    public mutating func beginObject() {
        begin(UInt8(ascii: "{"), isObject: true)
    }

    /// Ends the object begun last.
    public mutating func endObject() {
        end(UInt8(ascii: "}"), isObject: true)
    }

    /// Begins an array, whose elements follow.
    public mutating func beginArray() {
        begin(UInt8(ascii: "["), isObject: false)
    }

    /// Ends the array begun last.
    public mutating func endArray() {
        end(UInt8(ascii: "]"), isObject: false)
    }

    private mutating func begin(_ bracket: UInt8, isObject: Bool) {
        beginValue()
        bytes.append(bracket)
        frames.append(Frame(isObject: isObject, firstName: names.count))
    }

    private mutating func end(_ bracket: UInt8, isObject: Bool) {
        guard let frame = frames.last, frame.isObject == isObject, !isAfterName else {
            fail("an array or object ends where it cannot")
            return
        }
        frames.removeLast()
        names.removeLast(names.count - frame.firstName)
        if frame.count > 0 { breakLine() }
        bytes.append(bracket)
    }

    // MARK: - Redaction

    /// Notes that a value follows that must not be shown, and writes what stands for it when the text is redacted.
    ///
    /// - Returns: whether the value itself is to be written.
    @usableFromInline
    mutating func beginsSensitive(_ description: @autoclosure () -> String = "<redacted>") -> Bool {
        holdsSensitive = true
        guard isRedacting else { return true }
        write(description())
        return false
    }

    // MARK: - Names

    /// Writes a member's name; its value must follow.
    public mutating func name(_ name: StaticString) {
        name.withUTF8Buffer { write(name: $0) }
    }

    /// Writes a member's name; its value must follow.
    public mutating func name(_ name: String) {
        var name = name
        name.withUTF8 { write(name: $0) }
    }

    private mutating func write(name: UnsafeBufferPointer<UInt8>) {
        guard let last = frames.indices.last, frames[last].isObject, !isAfterName else {
            fail("a name stands where none can")
            return
        }
        separate(in: last)
        isAfterName = true
        bytes.append(UInt8(ascii: "\""))
        let start = bytes.count
        JSONEscapes.append(name, to: &bytes)
        names.append(start..<bytes.count)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        if isPretty { bytes.append(UInt8(ascii: " ")) }
    }

    // MARK: - Layout

    /// Writes what stands before a value, and checks that one can stand here.
    mutating func beginValue() {
        guard let last = frames.indices.last else {
            if !bytes.isEmpty { fail("a second value follows the first") }
            return
        }
        if frames[last].isObject {
            if !isAfterName { fail("a value stands where a name must") }
            isAfterName = false
        } else {
            separate(in: last)
        }
    }

    private mutating func separate(in frame: Int) {
        if frames[frame].count > 0 { bytes.append(UInt8(ascii: ",")) }
        frames[frame].count += 1
        if frames[frame].isAtEnd { fail("an element follows one that is missing") }
        breakLine()
    }

    private mutating func breakLine() {
        guard isPretty else { return }
        bytes.append(UInt8(ascii: "\n"))
        for _ in frames.indices { bytes.append(contentsOf: [UInt8(ascii: " "), UInt8(ascii: " ")]) }
    }

    // MARK: - Failures

    /// Remembers a failure at the value being written, unless there is one already.
    mutating func fail(_ message: String) {
        if failure == nil { failure = PayloadEncodingError(location: location, message: message) }
    }

    /// The JSON Pointer of the element or member that was begun last.
    private var location: String {
        var pointer = ""
        for (depth, frame) in frames.enumerated() where frame.count > 0 {
            pointer += "/"
            if frame.isObject {
                let end = depth + 1 < frames.count ? frames[depth + 1].firstName : names.count
                pointer += JSONPointer.escaped(text(ofName: names[end - 1]))
            } else {
                pointer += String(frame.count - 1)
            }
        }
        return pointer
    }

    /// A name that was written, its escapes resolved.
    func text(ofName range: Range<Int>) -> String {
        bytes.withUnsafeBufferPointer {
            String(decoding: JSONEscapes.resolved(UnsafeBufferPointer(rebasing: $0[range])), as: UTF8.self)
        }
    }
}

// What generated code calls for a tuple, one line an element.
extension JSONWriter {
    /// Writes the next element.
    public mutating func next<T: PayloadValue>(_ value: T) {
        value.write(to: &self)
    }

    /// Writes the next element, `null` when the value is nil.
    public mutating func nextNullable<T: PayloadValue>(_ value: T?) {
        if let value { value.write(to: &self) } else { null() }
    }

    /// Writes the next element, or ends the array when the value is nil.
    ///
    /// An element that follows fails: it would move to the place of the one that is missing.
    public mutating func nextIfPresent<T: PayloadValue>(_ value: T?) {
        if let value {
            value.write(to: &self)
        } else if let last = frames.indices.last {
            frames[last].isAtEnd = true
        }
    }

    /// Writes all further elements.
    public mutating func rest<T: PayloadValue>(_ values: [T]) {
        for value in values { value.write(to: &self) }
    }
}
