import PayloadRuntime
import Testing

/// Checks that a form takes some texts and no others, and that what it takes comes back out as it came in.
func check<T: TextValue>(_ type: T.Type, accepts: [String], rejects: [String]) throws {
    for text in accepts {
        let value = try #require(T(text), "\(text)")
        #expect(value.text == text)
        #expect(value.description == text)
        let json = try value.encodedBytes()
        #expect(try T(decoding: json) == value, "\(text)")
        #expect(try String(decoding: json) == text)
    }
    for text in rejects {
        #expect(T(text) == nil, "\(text)")
        #expect(
            throws: PayloadDecodingError(location: "/0", expected: T.form, found: "a string in another form")
        ) {
            try [T](decoding: [text].encodedBytes())
        }
    }
    #expect(throws: PayloadDecodingError(location: "", expected: T.form, found: "a number")) {
        try T(decoding: "1")
    }
}
