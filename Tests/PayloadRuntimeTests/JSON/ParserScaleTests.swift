import PayloadRuntime
import Testing

struct ParserScaleTests {
    private func nested(_ depth: Int) -> [UInt8] {
        Array(repeating: UInt8(ascii: "["), count: depth) + Array(repeating: UInt8(ascii: "]"), count: depth)
    }

    @Test func `limits depth to 512 unless told otherwise`() throws {
        #expect(syntaxError(nested(512)) == nil)
        let error = try #require(syntaxError(nested(513)))
        #expect(error.message == "nested deeper than 512 levels")
        #expect(error.byteOffset == 512)
        #expect(syntaxError(nested(3), options: .init(maximumDepth: 2)) != nil)
        #expect(syntaxError("1", options: .init(maximumDepth: 0)) == nil)
        #expect(syntaxError("{}", options: .init(maximumDepth: 0)) != nil)
    }

    @Test func `refuses a hundred thousand levels whatever the options`() throws {
        #expect(syntaxError(nested(100_000)) != nil)
        let options = JSONParsingOptions(maximumDepth: .max)
        #expect(options.maximumDepth == 4_096)
        #expect(try #require(syntaxError(nested(100_000), options: options)).byteOffset == 4_096)
        let objects = Array(String(repeating: "{\"a\":", count: 100_000).utf8)
        #expect(try #require(syntaxError(objects)).byteOffset == 512 * 5)
    }

    @Test func `compares, writes and destroys the deepest value`() throws {
        let options = JSONParsingOptions(maximumDepth: 4_096)
        let bytes = nested(4_096)
        let value = try JSONDocument(parsing: bytes, options: options).root.value
        let other = try JSONDocument(parsing: bytes, options: options).root.value
        #expect(value == other)
        #expect(value.hashValue == other.hashValue)
        #expect(try value.encodedBytes() == bytes)
    }

    @Test func `reads a string of ten megabytes`() throws {
        let content = String(repeating: "0123456789", count: 1_000_000)
        let root = try JSONDocument(parsing: "\"" + content + "\"").root
        #expect(root.codePointCount == 10_000_000)
        #expect(root.string == content)
    }

    @Test func `reads a number of a hundred thousand digits`() throws {
        let digits = "7" + String(repeating: "3", count: 99_999)
        let number = try #require(try JSONDocument(parsing: digits).root.number)
        #expect(number.text == digits)
        #expect(number == JSONNumber(digits + ".000"))
        #expect(Int(exactly: number) == nil)
    }

    @Test func `reads an object of a hundred thousand members in their order`() throws {
        let names = (0..<100_000).map { "n\($0)" }
        let text = "{" + names.map { "\"\($0)\":0" }.joined(separator: ",") + "}"
        let root = try JSONDocument(parsing: text).root
        #expect(root.count == 100_000)
        #expect(root.members.map(\.name) == names)
        #expect(root["n99999"]?.location == "/n99999")
    }
}
