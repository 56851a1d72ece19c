/// Builds the tape of a document: the structure, its arrays, objects and separators.
///
/// Iterative, so that depth costs memory and not stack. Time is linear in the length of the text. Every access to
/// `bytes` follows a comparison of its index with `bytes.count`.
struct JSONParser {
    /// What may come next.
    private enum Expectation {
        case value
        case elementOrEnd
        case nameOrEnd
        case name
        case separatorOrEnd
    }

    let bytes: UnsafeBufferPointer<UInt8>
    let options: JSONParsingOptions
    var position = 0
    var tape = ContiguousArray<JSONTapeEntry>()
    /// The tape indices of the arrays and objects that are open, outermost first.
    private var open: [Int] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>, options: JSONParsingOptions) {
        self.bytes = bytes
        self.options = options
    }

    /// Parses the whole text: one value with white space around it (RFC 8259 section 2).
    mutating func parse() throws(JSONSyntaxError) {
        try checkStart()
        tape.reserveCapacity(min(bytes.count / 8 + 1, 1_024))
        var expectation = Expectation.value
        while true {
            skipWhitespace()
            switch expectation {
            case .value:
                expectation = try parseValue()
            case .elementOrEnd:
                expectation = try peek(UInt8(ascii: "]")) ? close() : parseValue()
            case .nameOrEnd:
                expectation = try peek(UInt8(ascii: "}")) ? close() : parseName()
            case .name:
                expectation = try parseName()
            case .separatorOrEnd:
                guard let container = open.last else {
                    guard position == bytes.count else {
                        throw failure("expected the end of the text after the value, found \(found())")
                    }
                    return
                }
                expectation = try parseSeparator(in: tape[container].kind)
            }
        }
    }

    private func checkStart() throws(JSONSyntaxError) {
        guard bytes.count <= Int(Int32.max) else {
            throw JSONSyntaxError(message: "the text is larger than 2 GiB", byteOffset: 0, in: bytes)
        }
        // RFC 8259 section 8.1: a text must not start with a byte order mark.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw failure("the text starts with a byte order mark") }
    }

    // MARK: - Structure

    private mutating func parseValue() throws(JSONSyntaxError) -> Expectation {
        guard position < bytes.count else { throw failure("expected a value, found \(found())") }
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "\""): append(try parseString())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): append(try parseNumber())
        case UInt8(ascii: "{"): return try begin(.object)
        case UInt8(ascii: "["): return try begin(.array)
        case UInt8(ascii: "t"): append(try parseLiteral("true", .boolean, flags: JSONTapeEntry.isTrue))
        case UInt8(ascii: "f"): append(try parseLiteral("false", .boolean, flags: 0))
        case UInt8(ascii: "n"): append(try parseLiteral("null", .null, flags: 0))
        default: throw failure("expected a value, found \(found())")
        }
        return .separatorOrEnd
    }

    private mutating func parseName() throws(JSONSyntaxError) -> Expectation {
        guard peek(UInt8(ascii: "\"")) else {
            throw failure("expected a name in quotation marks, found \(found())")
        }
        var entry = try parseString()
        entry.next = UInt32(tape.count + 1)
        tape.append(entry)
        skipWhitespace()
        guard peek(UInt8(ascii: ":")) else { throw failure("expected ':' after the name, found \(found())") }
        position += 1
        return .value
    }

    private mutating func parseSeparator(in container: JSONKind) throws(JSONSyntaxError) -> Expectation {
        let isObject = container == .object
        if peek(UInt8(ascii: ",")) {
            position += 1
            return isObject ? .name : .value
        }
        guard peek(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
            throw failure("expected ',' or '\(isObject ? "}" : "]")', found \(found())")
        }
        return try close()
    }

    /// Appends a value and counts it in the array or object that holds it.
    private mutating func append(_ entry: JSONTapeEntry) {
        if let container = open.last { tape[container].count += 1 }
        var entry = entry
        entry.next = UInt32(tape.count + 1)
        tape.append(entry)
    }

    private mutating func begin(_ kind: JSONKind) throws(JSONSyntaxError) -> Expectation {
        guard open.count < options.maximumDepth else {
            throw failure("nested deeper than \(options.maximumDepth) levels")
        }
        append(JSONTapeEntry(offset: UInt32(position), kind: kind))
        open.append(tape.count - 1)
        position += 1
        return kind == .object ? .nameOrEnd : .elementOrEnd
    }

    private mutating func close() throws(JSONSyntaxError) -> Expectation {
        position += 1
        guard let container = open.popLast() else { return .separatorOrEnd }
        tape[container].length = UInt32(position) - tape[container].offset
        tape[container].next = UInt32(tape.count)
        if tape[container].kind == .object, options.duplicateNames == .rejected,
            let name = repeatedName(inObjectAt: container)
        {
            throw failure("the object already has a member of this name", at: Int(tape[name].offset) - 1)
        }
        return .separatorOrEnd
    }

    // MARK: - Characters

    mutating func skipWhitespace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    func peek(_ byte: UInt8, after distance: Int = 0) -> Bool {
        position + distance < bytes.count && bytes[position + distance] == byte
    }

    func failure(_ message: String, at offset: Int? = nil) -> JSONSyntaxError {
        JSONSyntaxError(message: message, byteOffset: offset ?? position, in: bytes)
    }

    /// The character at the position, in words.
    func found() -> String {
        guard position < bytes.count else { return "the end of the text" }
        let byte = bytes[position]
        if 0x21...0x7E ~= byte { return "'\(Character(Unicode.Scalar(byte)))'" }
        var decoder = UTF8()
        var rest = bytes[position...].prefix(4).makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&rest) else {
            return "the byte 0x\(String(byte, radix: 16, uppercase: true))"
        }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
