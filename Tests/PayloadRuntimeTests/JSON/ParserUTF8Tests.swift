import PayloadRuntime
import Testing

struct ParserUTF8Tests {
    static let malformed: [(name: String, bytes: [UInt8])] = [
        ("a stray continuation byte", [0x80]),
        ("the last continuation byte", [0xBF]),
        ("overlong of two bytes", [0xC0, 0xAF]),
        ("overlong of two bytes, highest", [0xC1, 0xBF]),
        ("overlong of three bytes", [0xE0, 0x80, 0xAF]),
        ("overlong of three bytes, highest", [0xE0, 0x9F, 0xBF]),
        ("overlong of four bytes", [0xF0, 0x80, 0x80, 0xAF]),
        ("overlong of four bytes, highest", [0xF0, 0x8F, 0xBF, 0xBF]),
        ("the lowest surrogate", [0xED, 0xA0, 0x80]),
        ("the highest surrogate", [0xED, 0xBF, 0xBF]),
        ("U+110000", [0xF4, 0x90, 0x80, 0x80]),
        ("a first byte above F4", [0xF5, 0x80, 0x80, 0x80]),
        ("FE", [0xFE]),
        ("FF", [0xFF]),
        ("two bytes, cut", [0xC3]),
        ("three bytes, cut after one", [0xE2]),
        ("three bytes, cut after two", [0xE2, 0x82]),
        ("four bytes, cut after three", [0xF0, 0x9F, 0x98]),
        ("a continuation that is a letter", [0xE2, 0x82, 0x41]),
        ("a continuation that is a first byte", [0xC3, 0xC3]),
    ]

    @Test func `rejects every malformed sequence where it starts`() throws {
        for (name, bytes) in Self.malformed {
            // Ten bytes before it, so that the eight-byte step has been taken.
            let text = Array("[\"12345678".utf8) + bytes + Array("\"]".utf8)
            let error = try #require(syntaxError(text), "\(name)")
            #expect(error.message == "the string is not valid UTF-8", "\(name)")
            #expect(error.byteOffset == 10, "\(name)")
            #expect(error.column == 11, "\(name)")
        }
    }

    @Test func `rejects a sequence that the text cuts`() throws {
        for bytes: [UInt8] in [[0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98]] {
            #expect(try #require(syntaxError([0x22] + bytes)).byteOffset == 1)
        }
    }

    @Test func `names a byte outside a string that is no character`() throws {
        let error = try #require(syntaxError([0x5B, 0xFF]))
        #expect(error.message == "expected a value, found the byte 0xFF")
    }

    @Test func `accepts the first and last code point of each length`() throws {
        for scalar: Unicode.Scalar in [
            "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10000}",
            "\u{10FFFF}",
        ] {
            let root = try JSONDocument(parsing: "\"\(scalar)\"").root
            #expect(root.string?.unicodeScalars.elementsEqual([scalar]) == true)
            #expect(root.codePointCount == 1)
        }
    }
}
