import PayloadRuntime
import TestSupport
import Testing

struct HostileBytesTests {
    @Test func `refuses a payload that is cut anywhere`() throws {
        var payload = try HostileFiles.payload()
        while let last = payload.last, last != UInt8(ascii: "}") { payload.removeLast() }
        #expect(try ParserProperties.check(payload))
        for length in 0..<payload.count {
            let isJSON = try ParserProperties.check(Array(payload[..<length]))
            #expect(!isJSON, "the first \(length) bytes")
        }
    }

    @Test func `holds its properties for a payload with a byte changed`() throws {
        let payload = try HostileFiles.payload()
        var generator = SeededGenerator(seed: 1)
        var accepted = 0
        for index in stride(from: 0, to: payload.count, by: 5) {
            var changed = payload
            changed[index] = UInt8.random(in: 0...255, using: &generator)
            if try ParserProperties.check(changed) { accepted += 1 }
        }
        // A letter in a string may become another one; a bracket may not.
        #expect(accepted > 0 && accepted < payload.count / 5)
    }

    @Test func `holds its properties for random bytes`() throws {
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<2_000 {
            let count = Int.random(in: 0...64, using: &generator)
            try ParserProperties.check((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
        }
    }

    @Test func `holds its properties for random tokens`() throws {
        let tokens = [
            "{", "}", "[", "]", ",", ":", "\"", "\\", " ", "\n", "0", "1", "-", ".", "e", "+", "true",
            "false", "null",
            "\"a\"", "\"a\":", "\"\\u0061\":", "\"b\":", "\"é\"", "\"\\uD83D\\uDE00\"", "\\uDC00",
            "12345678901234567890",
        ]
        var generator = SeededGenerator(seed: 3)
        var accepted = 0
        for _ in 0..<4_000 {
            let count = Int.random(in: 1...8, using: &generator)
            let text = (0..<count).map { _ in tokens.randomElement(using: &generator) ?? "" }.joined()
            if try ParserProperties.check(Array(text.utf8)) { accepted += 1 }
        }
        // The generator's seed is fixed, so this says that both outcomes were met and not how often.
        #expect(accepted > 40 && accepted < 3_600)
    }

    @Test func `holds its properties for what fuzzing found`() throws {
        let corpus = try HostileFiles.parserCorpus()
        #expect(!corpus.isEmpty)
        for (name, bytes) in corpus {
            #expect(throws: Never.self, "\(name)") { try ParserProperties.check(bytes) }
        }
    }

    @Test func `refuses each control character in each place of a word`() throws {
        for control in UInt8(0)..<0x20 {
            for place in 0..<17 {
                let letters = [UInt8](repeating: UInt8(ascii: "a"), count: 17)
                let text = [0x22] + letters[..<place] + [control] + letters[place...] + [0x22]
                let error = try #require(syntaxError(text), "U+\(control) after \(place)")
                #expect(error.byteOffset == place + 1)
                #expect(error.message.hasPrefix("a control character in a string must be escaped"))
            }
        }
        #expect(syntaxError([0x22, 0x7F, 0x22]) == nil, "DEL is no control character of RFC 8259")
    }

    @Test func `finds quotation marks and backslashes in each place of a word`() throws {
        for place in 0..<17 {
            let before = String(repeating: "a", count: place)
            for (escape, character) in [
                ("\\\"", "\""), ("\\\\", "\\"), ("\\u0000", "\0"), ("é", "é"), ("!", "!"),
            ] {
                let root = try JSONDocument(parsing: "[\"\(before)\(escape)zz\",1]").root
                #expect(root[0]?.string == before + character + "zz", "\(escape) after \(place)")
                #expect(root[0]?.codePointCount == place + 3)
                #expect(root[1]?.number == 1)
            }
        }
    }
}
