import PayloadRuntime
import Testing

struct StringFormatTests {
    /// The names of JSON Schema Validation 2020-12 section 7.3.
    private static let names: [(String, StringFormat)] = [
        ("date-time", .dateTime), ("date", .date), ("time", .time), ("duration", .duration),
        ("email", .email), ("idn-email", .idnEmail), ("hostname", .hostname), ("idn-hostname", .idnHostname),
        ("ipv4", .ipv4), ("ipv6", .ipv6), ("uri", .uri), ("uri-reference", .uriReference), ("iri", .iri),
        ("iri-reference", .iriReference), ("uuid", .uuid), ("uri-template", .uriTemplate),
        ("json-pointer", .jsonPointer), ("relative-json-pointer", .relativeJSONPointer), ("regex", .regex),
    ]

    @Test func `finds every format by its name`() {
        for (name, format) in Self.names {
            #expect(StringFormat.named(name) == format)
            #expect(format.name == name)
        }
        #expect(Set(Self.names.map(\.1)).count == 19)
        for name in ["", "Date", "date-time ", "int32", "password", "hostName"] {
            #expect(StringFormat.named(name) == nil, "\(name)")
        }
    }

    @Test func `calls a form by its name with an article`() {
        for (name, format) in Self.names {
            #expect(format.form.hasPrefix("a ") || format.form.hasPrefix("an "), "\(name): \(format.form)")
        }
        #expect(StringFormat.dateTime.form == "an RFC 3339 date-time")
        #expect(StringFormat.dateTime.form == DateTime.form)
    }

    @Test func `takes the empty text only where it has a meaning`() {
        let taken = Self.names.filter { $0.1.accepts("") }.map(\.0)
        #expect(taken == ["uri-reference", "iri-reference", "uri-template", "json-pointer", "regex"])
        let empty = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
        #expect(Self.names.filter { $0.1.accepts(empty) }.map(\.0) == taken)
    }

    /// A read past the end stops a debug build; here, every place that a parser can stop at is an end.
    @Test func `reads no byte beyond the end`() {
        let samples = [
            "2024-02-29T23:59:60.5+01:00", "P1Y2M3DT4H5M6S", "P4W", "\"a\\\" b\"@[IPv6:1::2:1.2.3.4]",
            "a.b@shop.example", "xn--bcher-kva.xn--fa-hia", "bücher.例え", "نامه‌ای.example",
            "1:2:3:4:5:6:1.2.3.4", "1::", "https://u%20:p@[v1.a]:80/p?q#f", "//h/é\u{F0000}?\u{E000}",
            "{+a%41.b:12,c*}é", "/a~0b~1", "12+3/a", "(?<n>[a-z]{1,2})\\k<n>",
            "2eb8aa08-aa98-11ea-b4aa-73b441d16380",
        ]
        var taken = 0
        for sample in samples {
            let bytes = Array(sample.utf8)
            for (_, format) in Self.names {
                for count in 0...bytes.count {
                    // An allocation of its own for each length, so that nothing stands behind the text.
                    let part = Array(bytes[..<count])
                    if part.withUnsafeBufferPointer({ format.accepts($0) }) { taken += 1 }
                    if count > 0 {
                        let end = Array(bytes[(bytes.count - count)...])
                        if end.withUnsafeBufferPointer({ format.accepts($0) }) { taken += 1 }
                    }
                }
            }
        }
        #expect(taken > samples.count)
    }

    @Test func `takes no byte that is not ASCII in a format of ASCII`() {
        let formats: [(StringFormat, String)] = [
            (.dateTime, "2024-02-29T00:00:00Z"), (.date, "2024-02-29"), (.time, "00:00:00Z"),
            (.duration, "P1D"),
            (.email, "a@b.example"), (.hostname, "b.example"), (.ipv4, "1.2.3.4"), (.ipv6, "1::2"),
            (.uri, "a://b/c?d#e"), (.uriReference, "/c?d#e"), (.uuid, "2eb8aa08-aa98-11ea-b4aa-73b441d16380"),
            (.relativeJSONPointer, "12#"),
        ]
        for (format, text) in formats {
            #expect(format.accepts(text))
            for place in 0...text.utf8.count {
                for byte: UInt8 in [0x80, 0xBF, 0xC3, 0xE2, 0xF0, 0xFF] {
                    var bytes = Array(text.utf8)
                    bytes.insert(byte, at: place)
                    let isTaken = bytes.withUnsafeBufferPointer { format.accepts($0) }
                    #expect(!isTaken, "\(format.name) with \(byte) at \(place)")
                }
            }
        }
    }

    @Test func `takes very long texts in their stride`() {
        let long = String(repeating: "a", count: 1_000_000)
        check(.uri, accepts: ["https://\(long)/\(long)?\(long)#\(long)"], rejects: ["https://\(long)/ "])
        check(.jsonPointer, accepts: ["/" + long], rejects: [long])
        check(.uriTemplate, accepts: ["{\(long)}" + long], rejects: ["{\(long)"])
        check(.hostname, accepts: [], rejects: [long])
        check(.idnHostname, accepts: [], rejects: [long, String(repeating: "é", count: 1_000_000)])
        check(.email, accepts: [], rejects: ["\(long)@a.example", "a@\(long)"])
        let digits = String(repeating: "9", count: 1_000_000)
        check(.duration, accepts: ["P\(digits)D"], rejects: ["P\(digits)"])
        check(.dateTime, accepts: ["2024-02-29T00:00:00.\(digits)Z"], rejects: ["\(digits)-02-29T00:00:00Z"])
        check(.relativeJSONPointer, accepts: [digits], rejects: ["0" + digits])
        check(.ipv4, accepts: [], rejects: ["1.2.3.\(digits)"])
        check(.ipv6, accepts: [], rejects: ["::\(digits)"])
    }
}
