#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import PayloadRuntime

/// What is true of the parser for every input, whatever it holds. Unit tests and the fuzz target check it.
struct ParserProperties {
    /// A property that did not hold, in words.
    struct Broken: Error, CustomStringConvertible {
        let description: String
    }

    let bytes: [UInt8]

    /// Parses the bytes and checks all properties.
    ///
    /// - Returns: Whether the bytes are JSON.
    /// - Throws: ``Broken`` for the first property that does not hold.
    @discardableResult
    static func check(_ bytes: [UInt8]) throws -> Bool {
        let properties = ParserProperties(bytes: bytes)
        let deepest = JSONParsingOptions(maximumDepth: JSONParsingOptions.depthCeiling)
        let allowing = JSONParsingOptions(duplicateNames: .allowed)
        let document: JSONDocument
        do throws(JSONSyntaxError) {
            document = try JSONDocument(parsing: bytes)
        } catch {
            try properties.check(error)
            // Other options may take the text, but must find it just as sound.
            for options in [deepest, allowing] {
                if let document = try? JSONDocument(parsing: bytes, options: options) {
                    try properties.check(document, options)
                }
            }
            return false
        }
        try properties.check(document, .init())
        for options in [deepest, allowing] {
            let other = try JSONDocument(parsing: bytes, options: options)
            try properties.require(other.root.value == document.root.value, "options change no value")
        }
        return true
    }

    func require(_ condition: Bool, _ property: @autoclosure () -> String) throws(Broken) {
        if !condition { throw Broken(description: property()) }
    }

    private func check(_ error: JSONSyntaxError) throws {
        try require(0...bytes.count ~= error.byteOffset, "an error is inside the text: \(error)")
        try require(error.line >= 1 && error.column >= 1, "lines and columns count from 1: \(error)")
        try require(error.line + error.column <= error.byteOffset + 2, "no line or column without a byte")
        try require(!error.message.isEmpty, "an error has words")
        // The offending byte is the reason: nothing after it matters, whatever is wrong there. A name that comes
        // twice is known at its end, and in a large object at the object's.
        guard error.message != "the object already has a member of this name" else { return }
        let beginning = try? JSONDocument(parsing: bytes.prefix(error.byteOffset) + [0x01])
        try require(beginning == nil, "a text is wrong from the offending byte on: \(error)")
    }

    private func check(_ document: JSONDocument, _ options: JSONParsingOptions) throws {
        var walk = InstanceWalk(
            properties: self,
            root: document.root,
            mayRepeat: options.duplicateNames == .allowed
        )
        try walk.check(document.root, within: 0..<bytes.count)
        try checkRoundTrip(document.root.value)
    }

    private func checkRoundTrip(_ value: JSONValue) throws {
        let deepest = JSONParsingOptions(maximumDepth: JSONParsingOptions.depthCeiling)
        let written = try value.encodedBytes()
        let again = try JSONDocument(parsing: written, options: deepest).root.value
        try require(again == value, "a value that is written and read is equal")
        try require(again.hashValue == value.hashValue, "equal values have one hash")
        try require(try again.encodedBytes() == written, "a value is written in one way")
        let pretty = try value.encodedBytes(pretty: true)
        let prettyAgain = try JSONDocument(parsing: pretty, options: deepest).root.value
        try require(prettyAgain == value, "a value that is written pretty and read is equal")
    }
}

/// Goes through all values of a document and asks each for everything that it can be asked.
struct InstanceWalk {
    let properties: ParserProperties
    let root: JSONInstance
    /// Objects may hold two members of one name.
    let mayRepeat: Bool
    /// How many values are still asked for their location, which takes time linear in what is before them.
    private var located = 64

    init(properties: ParserProperties, root: JSONInstance, mayRepeat: Bool) {
        self.properties = properties
        self.root = root
        self.mayRepeat = mayRepeat
    }

    mutating func check(_ instance: JSONInstance, within outer: Range<Int>) throws {
        let range = instance.byteRange
        try require(
            !range.isEmpty && outer.contains(range.lowerBound) && range.upperBound <= outer.upperBound,
            "a value is inside of what holds it"
        )
        try require(instance.isNull == (instance.kind == .null), "null is a kind")
        try require((instance.boolean != nil) == (instance.kind == .boolean), "a boolean is a kind")
        try require((instance.string != nil) == (instance.kind == .string), "a string is a kind")
        try require((instance.number != nil) == (instance.kind == .number), "a number is a kind")
        try require((instance.codePointCount != nil) == (instance.kind == .string), "a string has a length")
        try checkPlace(of: instance)
        switch instance.kind {
        case .null: try require(text(range) == "null", "null is its text")
        case .boolean:
            try require(text(range) == (instance.boolean == true ? "true" : "false"), "a boolean is its text")
        case .number: try checkNumber(instance)
        case .string: try checkString(instance)
        case .array: try checkElements(of: instance)
        case .object: try checkMembers(of: instance)
        }
    }

    private func require(_ condition: Bool, _ property: @autoclosure () -> String) throws {
        try properties.require(condition, property())
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: properties.bytes[range], as: UTF8.self)
    }

    // MARK: - Places

    private mutating func checkPlace(of instance: JSONInstance) throws {
        guard located > 0 else { return }
        located -= 1
        let position = instance.position
        try require(position.line >= 1 && position.column >= 1, "lines and columns count from 1")
        guard !mayRepeat else { return }
        let location = instance.location
        let found = try follow(location)
        try require(found.byteRange == instance.byteRange, "a location leads back to its value: \(location)")
    }

    /// The value that a JSON Pointer leads to (RFC 6901 section 4).
    private func follow(_ pointer: String) throws -> JSONInstance {
        var instance = root
        for token in pointer.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .dropFirst()
        {
            let next: JSONInstance?
            if instance.kind == .array {
                next = Int(String(decoding: token, as: UTF8.self)).flatMap { instance[$0] }
            } else {
                next = instance[unescaped(token)]
            }
            guard let next else {
                throw ParserProperties.Broken(description: "a location exists: \(pointer)")
            }
            instance = next
        }
        return instance
    }

    private func unescaped(_ token: Substring.UTF8View) -> String {
        var bytes: [UInt8] = []
        for byte in token {
            if bytes.last == UInt8(ascii: "~"), byte == UInt8(ascii: "1") {
                bytes[bytes.count - 1] = UInt8(ascii: "/")
            } else if bytes.last == UInt8(ascii: "~"), byte == UInt8(ascii: "0") {
                // A mark that no text holds, so that "~01" is a tilde and a digit.
                bytes[bytes.count - 1] = 0xFF
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes.map { $0 == 0xFF ? UInt8(ascii: "~") : $0 }, as: UTF8.self)
    }

    // MARK: - Kinds

    private func checkNumber(_ instance: JSONInstance) throws {
        guard let number = instance.number else { return }
        try require(number.text == text(instance.byteRange), "a number keeps its text")
        try require(JSONNumber(number.text)?.text == number.text, "a number's text is a number: \(number)")
        try require(number == number && !(number < number), "a number equals itself: \(number)")
        try require(
            (try? Int(instance: instance)) == Int(exactly: number),
            "an integer has one value: \(number)"
        )
        try require(
            (try? Decimal(instance: instance)) == Decimal(exactly: number),
            "a decimal has one value: \(number)"
        )
        try require(
            (try? Double(instance: instance)) == Double(nearest: number),
            "a double has one value: \(number)"
        )
        if number.text.utf8.count <= 1_000 {
            try require(
                number.isMultiple(of: 1) == number.isInteger,
                "an integer is a multiple of one: \(number)"
            )
            try require(number.isMultiple(of: number), "a number is a multiple of itself: \(number)")
        }
        if let value = Int(exactly: number) {
            try require(number.isInteger && number == JSONNumber(value), "an integer is itself: \(number)")
        }
    }

    private func checkString(_ instance: JSONInstance) throws {
        guard let string = instance.string else { return }
        let content = properties.bytes[instance.byteRange.dropFirst().dropLast()]
        try require(instance.codePointCount == string.unicodeScalars.count, "a length is in code points")
        if !content.contains(UInt8(ascii: "\\")) {
            try require(string.utf8.elementsEqual(content), "a string without escapes is its text")
        }
    }

    private mutating func checkElements(of array: JSONInstance) throws {
        var count = 0
        var start = array.byteRange.lowerBound + 1
        for element in array.elements {
            try check(element, within: start..<array.byteRange.upperBound - 1)
            start = element.byteRange.upperBound
            count += 1
        }
        try require(count == array.count, "an array has as many elements as it says")
        try require(array[count] == nil && array[-1] == nil, "an array ends where it says")
    }

    private mutating func checkMembers(of object: JSONInstance) throws {
        var names: Set<[UInt8]> = []
        var count = 0
        var start = object.byteRange.lowerBound + 1
        for (name, value) in object.members {
            let isNew = names.insert(Array(name.utf8)).inserted
            try require(isNew || mayRepeat, "an object has one member of a name")
            if count < 16 {
                let found = object[name]?.byteRange
                try require((found == value.byteRange) == isNew, "the first member of a name is found")
            }
            try check(value, within: start..<object.byteRange.upperBound - 1)
            start = value.byteRange.upperBound
            count += 1
        }
        try require(count == object.count, "an object has as many members as it says")
        var reader = try object.object()
        let others: PropertyMap<JSONValue> = try reader.others()
        try require(others.count == names.count, "a reader reads all members")
        try reader.end()
    }
}
