import Barion
import PayloadRuntime
import TestSupport
import Testing

/// Payloads that are made to do harm: each gives a verdict, or an error that says what and where, and never a value
/// of the payload.
@Suite struct HostileTests {
    // MARK: - Texts that are no JSON

    @Test func aPayloadThatIsCutAnywhere() throws {
        let bytes = try HostilePayload.bytes()
        #expect(HostilePayload.violations(of: bytes) == [])
        for length in bytes.indices {
            let error = try #require(HostilePayload.error(of: Array(bytes[..<length])), "\(length) bytes")
            #expect(error.syntaxError?.byteOffset == length)
            #expect(error.violations.count == 1)
            let violation = try #require(error.violations.first)
            #expect(violation.instanceLocation.isEmpty && violation.keyword.isEmpty)
            #expect(violation.message == "expected JSON: " + (error.syntaxError?.description ?? ""))
        }
    }

    @Test func aHundredThousandLevels() throws {
        let text = #"{"Transactions":"# + String(repeating: "[", count: 100_000)
        let error = try #require(HostilePayload.error(of: Array(text.utf8)))
        // The object is the first level, and the brackets after its 16 bytes the others.
        #expect(error.syntaxError?.byteOffset == 16 + 511)
        #expect(error.description == "expected JSON: 1:528: nested deeper than 512 levels")
        let closed = text + String(repeating: "]", count: 100_000) + "}"
        #expect(HostilePayload.error(of: Array(closed.utf8))?.description == error.description)
    }

    @Test(arguments: UInt8(0)..<0x20)
    func aControlCharacter(_ control: UInt8) throws {
        let comment = Array(#""Payee": "info@example.com", "Comment": "a"#.utf8)
        let (raw, offset) = try #require(
            try HostilePayload.replacing(#""Payee": "info@example.com""#, with: comment + [control, 0x22])
        )
        let error = try #require(HostilePayload.error(of: raw))
        #expect(error.syntaxError?.byteOffset == offset + comment.count)
        #expect(
            error.syntaxError?.message.hasPrefix("a control character in a string must be escaped") == true
        )
        // Escaped it is a character like any other, which a text may hold and a key may not.
        let digits = String(control, radix: 16)
        let escape = "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        let escaped = try HostilePayload.replacing("APPLEPAY12345678", with: "a\(escape)")
        let request = try StartPaymentWithAppleTokenRequest(validating: escaped)
        #expect(
            request.token?.transactionIdentifier?.value == "a" + String(Character(Unicode.Scalar(control)))
        )
        let key = try HostilePayload.replacing(
            "277a6ae112b041928e6cbc7d0612afa1",
            with: "277a6ae112b041928e6cbc7d0612afa1\(escape)"
        )
        #expect(HostilePayload.violations(of: key) == [Self.keyViolation])
    }

    static let keyViolation =
        "/POSKey pattern: expected text that matches the pattern "
        + "^[0-9A-Fa-f]{8}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{12}$"

    @Test(
        "Bytes that are not UTF-8",
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80],
            [0xE0, 0x9F, 0xBF],
            [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80],
            [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
        ] as [[UInt8]]
    )
    func malformedText(_ sequence: [UInt8]) throws {
        let (bytes, offset) = try #require(
            try HostilePayload.replacing("APPLEPAY12345678", with: [0x61] + sequence)
        )
        let error = try #require(HostilePayload.error(of: bytes))
        #expect(error.syntaxError?.message == "the string is not valid UTF-8")
        #expect(error.syntaxError?.byteOffset == offset + 1)
        #expect(error.violations.count == 1)
    }

    @Test func aThousandEqualNames() throws {
        let names = Array(repeating: #""POSKey": 0"#, count: 1_000).joined(separator: ",")
        let bytes = Array("{\(names)}".utf8)
        let error = try #require(HostilePayload.error(of: bytes))
        // The second one's quotation mark stands after the brace, the first member's 11 bytes and a comma.
        #expect(error.description == "expected JSON: 1:14: the object already has a member of this name")
        #expect(error.syntaxError?.byteOffset == 13)
        // Where they are allowed, the first one counts, and the others are not looked at.
        let options = JSONParsingOptions(duplicateNames: .allowed)
        let keys = HostilePayload.error(of: bytes, options: options)?.violations.filter {
            $0.keyword == "type"
        }
        #expect(keys?.map(\.description) == ["/POSKey: expected a string, found a number"])
        let valid = try HostilePayload.replacing(
            #""Currency": "HUF""#,
            with: #""Currency": "HUF", "# + names
        )
        #expect(HostilePayload.error(of: valid, options: options) == nil)
    }
}
