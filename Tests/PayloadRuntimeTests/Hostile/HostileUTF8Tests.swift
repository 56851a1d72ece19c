import PayloadRuntime
import Testing

struct HostileUTF8Tests {
    /// The bytes at the borders of the ranges of The Unicode Standard, table 3-7, and outside of them.
    private static let borders: [UInt8] = [0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xED]

    /// Whether bytes are well-formed UTF-8, as the standard library's decoder says.
    private func isWellFormed(_ bytes: [UInt8]) -> Bool {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue: continue
            case .emptyInput: return true
            case .error: return false
            }
        }
    }

    private func expectSameVerdict(_ bytes: [UInt8]) {
        let error = syntaxError([0x22] + bytes + [0x22])
        if isWellFormed(bytes) {
            #expect(error == nil, "\(bytes)")
        } else {
            #expect(error?.message == "the string is not valid UTF-8", "\(bytes)")
        }
    }

    @Test func `judges every first byte with every second byte`() {
        for first in UInt8(0x80)...0xFF {
            expectSameVerdict([first])
            for second in UInt8(0x20)...0xFF where second != 0x22 && second != 0x5C {
                expectSameVerdict([first, second])
            }
        }
    }

    @Test func `judges every first byte with the borders of further bytes`() {
        for first in UInt8(0xC0)...0xFF {
            for second in Self.borders {
                for third in Self.borders {
                    expectSameVerdict([first, second, third])
                    guard first >= 0xF0, first <= 0xF5 else { continue }
                    for fourth in Self.borders { expectSameVerdict([first, second, third, fourth]) }
                }
            }
        }
    }

    @Test func `finds a malformed sequence in each place of a word`() throws {
        let sequences: [[UInt8]] = [
            [0x80], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82],
            [0xF0, 0x80, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xFF],
        ]
        for sequence in sequences {
            for place in 0..<17 {
                let letters = [UInt8](repeating: UInt8(ascii: "a"), count: place)
                for end in [[0x22], [0x61, 0x22], []] as [[UInt8]] {
                    let error = try #require(syntaxError([0x22] + letters + sequence + end))
                    #expect(error.message == "the string is not valid UTF-8")
                    #expect(error.byteOffset == place + 1, "\(sequence) after \(place)")
                }
            }
        }
    }

    @Test func `refuses every lone surrogate and takes every pair's corners`() throws {
        for unit in stride(from: UInt32(0xD800), through: 0xDFFF, by: 0x7F) {
            let escape = "\\u" + String(unit, radix: 16)
            #expect(syntaxError("\"\(escape)\"") != nil, "\(escape) alone")
            #expect(syntaxError("\"\(escape)a\"") != nil, "\(escape) before a letter")
            #expect(syntaxError("\"\(escape)\\u0061\"") != nil, "\(escape) before an escape")
            #expect(syntaxError("\"\(escape)\\n\"") != nil, "\(escape) before a short escape")
        }
        let corners: [(escapes: String, scalar: Unicode.Scalar)] = [
            ("\\uD800\\uDC00", "\u{10000}"), ("\\ud800\\udfff", "\u{103FF}"),
            ("\\uDBFF\\uDC00", "\u{10FC00}"),
            ("\\uDBFF\\uDFFF", "\u{10FFFF}"),
        ]
        for (escapes, scalar) in corners {
            let root = try JSONDocument(parsing: "\"\(escapes)\"").root
            #expect(root.string == String(Character(scalar)))
            #expect(root.codePointCount == 1)
        }
    }
}
