import PayloadRuntime
import TestSupport
import Testing

/// Large inputs: each gives an error or a value in time that grows with its size and no faster.
@Suite(.serialized)
struct HostileSizeTests {
    private static let deepest = JSONParsingOptions(maximumDepth: JSONParsingOptions.depthCeiling)

    // MARK: - Depth

    @Test(arguments: [("[", 1), ("{\"a\":", 5), ("[{\"a\":", 6), (" [ \n", 4)])
    func `refuses a hundred thousand levels where the limit is`(unit: String, length: Int) throws {
        let text = String(repeating: unit, count: 100_000)
        let levels = unit.utf8.filter { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }.count
        let bracket = unit.utf8.first == UInt8(ascii: " ") ? 1 : 0
        let error = try #require(syntaxError(text))
        #expect(error.message == "nested deeper than 512 levels")
        #expect(error.byteOffset == 512 / levels * length + bracket)
        let deeper = try #require(syntaxError(text, options: Self.deepest))
        #expect(deeper.byteOffset == 4_096 / levels * length + bracket)
    }

    @Test func `asks a deep value for its place`() throws {
        let text = String(repeating: "[0,{\"a\":", count: 2_000) + "1" + String(repeating: "}]", count: 2_000)
        var instance = try JSONDocument(parsing: text, options: Self.deepest).root
        while let next = instance[1]?["a"] { instance = next }
        #expect(instance.location == String(repeating: "/1/a", count: 2_000))
        #expect(instance.position.column == 2_000 * 8 + 1)
    }

    // MARK: - Strings

    @Test(arguments: ["0123456789", "é", "\\n", "\\u00e9", "\\uD83D\\uDE00", "日本"])
    func `reads long strings in linear time`(unit: String) throws {
        let ratio = try growth(from: 20_000) { count in
            let root = try JSONDocument(parsing: "\"" + String(repeating: unit, count: count) + "\"").root
            let text = root.string
            #expect(root.codePointCount == text?.unicodeScalars.count)
        }
        #expect(ratio < linearGrowth)
    }

    @Test func `refuses a string of ten megabytes that does not end`() throws {
        let text = [0x22] + [UInt8](repeating: UInt8(ascii: "a"), count: 10_000_000)
        #expect(try #require(syntaxError(text)).byteOffset == 10_000_001)
    }

    @Test func `reads white space in linear time`() throws {
        let ratio = try growth(from: 50_000) { count in
            let space = String(repeating: " \n\t\r    ", count: count)
            let root = try JSONDocument(parsing: "\(space)[\(space)1\(space)]\(space)").root
            #expect(root.count == 1)
        }
        #expect(ratio < linearGrowth)
    }

    // MARK: - Numbers

    @Test func `compares and divides numbers of a hundred thousand digits`() throws {
        let digits = String(repeating: "7", count: 100_000)
        let values = try JSONDocument(parsing: "[\(digits),\(digits).0,-\(digits),0.\(digits),\(digits)8]")
            .root
        let numbers = values.elements.compactMap(\.number)
        try #require(numbers.count == 5)
        #expect(numbers[0] == numbers[1])
        #expect(numbers[0].hashValue == numbers[1].hashValue)
        #expect(numbers[2] < numbers[0] && numbers[3] < numbers[0] && numbers[0] < numbers[4])
        #expect(numbers[0].isInteger && numbers[1].isInteger && !numbers[3].isInteger)
        #expect(numbers[0].isMultiple(of: 7) && !numbers[4].isMultiple(of: 7))
        #expect(numbers[0].isMultiple(of: numbers[2]) && !numbers[0].isMultiple(of: numbers[4]))
        #expect(Int(exactly: numbers[0]) == nil && Double(nearest: numbers[0]) == nil)
        #expect(Double(nearest: numbers[3]) == 7.0 / 9.0)
    }

    @Test func `compares and divides numbers whose exponents have a hundred thousand digits`() throws {
        let digits = String(repeating: "9", count: 100_000)
        let values = try JSONDocument(
            parsing: "[1e\(digits),10e\(digits),1e-\(digits),0e\(digits),-1E+\(digits)]"
        ).root
        let numbers = values.elements.compactMap(\.number)
        try #require(numbers.count == 5)
        #expect(
            numbers[0] < numbers[1] && numbers[2] < numbers[0] && numbers[3] < numbers[2]
                && numbers[4] < numbers[3]
        )
        #expect(numbers[3] == 0 && numbers[0] == numbers[0])
        #expect(numbers[0].isInteger && !numbers[2].isInteger && numbers[3].isInteger)
        #expect(
            numbers[0].isMultiple(of: 1_024) && !numbers[0].isMultiple(of: 3) && !numbers[2].isMultiple(of: 1)
        )
        #expect(numbers[1].isMultiple(of: numbers[0]) && !numbers[0].isMultiple(of: numbers[1]))
        #expect(Int(exactly: numbers[0]) == nil && Int(exactly: numbers[3]) == 0)
    }

    @Test(arguments: ["", "0.", "1e", "-1e-"])
    func `reads and compares long numbers in linear time`(start: String) throws {
        let ratio = try growth(from: 20_000) { count in
            let number = try JSONDocument(parsing: start + String(repeating: "3", count: count)).root.number
            #expect(number == number && number?.isMultiple(of: 7) == number?.isMultiple(of: 7))
        }
        #expect(ratio < linearGrowth)
    }

    // MARK: - Members and elements

    @Test func `refuses a hundred thousand equal names`() throws {
        let text = "{" + Array(repeating: "\"a\":0", count: 100_000).joined(separator: ",") + "}"
        #expect(try #require(syntaxError(text)).byteOffset == 7)
        let allowed = try JSONDocument(parsing: text, options: .init(duplicateNames: .allowed)).root
        #expect(allowed.count == 100_000)
        var reader = try allowed.object()
        let first: Int = try reader.required("a")
        #expect(first == 0)
        try reader.end()
    }

    @Test func `finds a name that comes again after many others`() throws {
        for count in [2, 15, 16, 17, 18, 63, 64, 65, 1_000] {
            let names = (0..<count).map { "\"n\($0)\":0" }.joined(separator: ",")
            #expect(syntaxError("{\(names)}") == nil)
            for name in ["n0", "n\(count - 1)", "\\u006e0"] {
                let error = try #require(syntaxError("{\(names),\"\(name)\":1}"), "\(name) after \(count)")
                #expect(error.message == "the object already has a member of this name")
                #expect(error.byteOffset == names.utf8.count + 2)
            }
            #expect(syntaxError("{\(names),\"n\(count)\":1}") == nil)
        }
    }

    /// Names that have much in common: their length and their beginning, their end, or all but escapes.
    @Test(arguments: ["aaaaaaaaaaaaaaaa#", "#aaaaaaaaaaaaaaaa", "\\u0061#", "\\n\\n\\n\\n#", "#"])
    func `reads names that look alike in linear time`(pattern: String) throws {
        let ratio = try growth(from: 2_000) { count in
            let names = (0..<count).map { number in
                let digits = String(number)
                let padded = String(repeating: "0", count: 6 - digits.utf8.count) + digits
                return "\"" + pattern.replacing("#", with: padded) + "\":0"
            }
            let root = try JSONDocument(parsing: "{" + names.joined(separator: ",") + "}").root
            #expect(root.count == count)
        }
        #expect(ratio < linearGrowth)
    }

    @Test func `reads many small objects of similar names in linear time`() throws {
        let object =
            "{" + (0..<16).map { "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\($0 + 10)\":0" }.joined(separator: ",")
            + "}"
        let ratio = try growth(from: 200) { count in
            let text = "[" + Array(repeating: object, count: count).joined(separator: ",") + "]"
            let root = try JSONDocument(parsing: text).root
            #expect(root.count == count)
        }
        #expect(ratio < linearGrowth)
    }

    @Test func `makes a value of many elements in linear time`() throws {
        let ratio = try growth(from: 2_000) { count in
            let text =
                "[" + Array(repeating: "{\"a\":[],\"b\":{}}", count: count).joined(separator: ",") + "]"
            let written = try JSONDocument(parsing: text).root.value.encodedBytes()
            #expect(written == Array(text.utf8))
        }
        #expect(ratio < linearGrowth)
    }
}
