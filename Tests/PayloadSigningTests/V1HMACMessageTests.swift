import PayloadClient
import PayloadSigning
import Testing

@Suite struct V1HMACMessageTests {
    static let date = "Fri, 06 Jun 2014 13:39:43 GMT"

    @Test func withoutContentTypeItsLineIsEmpty() {
        let message = V1HMACMessage(
            method: "GET",
            target: "/v1/9991/tokens/123456789",
            headers: ["User-Agent": "test", "date": Self.date]
        )
        #expect(message.text == "GET\n\n\(Self.date)\n/v1/9991/tokens/123456789\n")
    }

    @Test func fieldsAreSortedInLowerCase() {
        let message = V1HMACMessage(
            method: "DELETE",
            target: "/v1/9991/tokens/123456789",
            headers: [
                "X-GCS-ServerMetaInfo": "processed header value",
                "X-gcs-CustomerHeader": "processed header value",
                "Authorization": "no part of it",
                "CONTENT-TYPE": "application/json",
                "x-GCS-ClientMetaInfo": "processed header value",
                "Date": Self.date,
            ]
        )
        #expect(
            message.text == """
                DELETE
                application/json
                Fri, 06 Jun 2014 13:39:43 GMT
                x-gcs-clientmetainfo:processed header value
                x-gcs-customerheader:processed header value
                x-gcs-servermetainfo:processed header value
                /v1/9991/tokens/123456789

                """
        )
    }

    /// The four published cases.
    @Test(arguments: [
        ("foo\nbar  ", "foo bar"),
        ("foo\r\n  bar", "foo bar"),
        (" foo\r\n  bar", "foo bar"),
        (" some value  \r\n \n with  some \r\n  spaces ", "some value    with  some  spaces"),
        ("foo\n\t\u{C} bar", "foo bar"),
        ("foo\tbar\r", "foo\tbar"),
        ("", ""),
        (" \r\n ", ""),
    ])
    func valuesAreOnOneLine(value: String, line: String) {
        let message = V1HMACMessage(method: "GET", target: "/", headers: ["X-GCS-A": value])
        #expect(message.text == "GET\n\n\nx-gcs-a:\(line)\n/\n")
    }

    @Test func noFieldCanAddALine() {
        let message = V1HMACMessage(
            method: "GET",
            target: "/",
            headers: ["Content-Type": "a\nb", "Date": "c\r\nx-gcs-d:e"]
        )
        #expect(message.text == "GET\na b\nc x-gcs-d:e\n/\n")
    }

    @Test func fieldsOfOneNameKeepTheirOrder() {
        var headers: HeaderFields = ["X-GCS-B": "2"]
        headers.add("1", to: "x-gcs-b")
        headers.add("0", to: "X-Gcs-A")
        let message = V1HMACMessage(method: "GET", target: "/", headers: headers)
        #expect(message.text == "GET\n\n\nx-gcs-a:0\nx-gcs-b:2\nx-gcs-b:1\n/\n")
    }

    @Test(arguments: [
        (
            "/v1/9991/services%20bla/convert/amount?foo=bar&mies=no%20bar",
            "/v1/9991/services%20bla/convert/amount?foo=bar&mies=no bar"
        ),
        ("/a?b=%C3%A9%2B+%3f?", "/a?b=\u{E9}++??"),
        ("/a?b=%", "/a?b=%"),
        ("/a?b=%4", "/a?b=%4"),
        ("/a?b=%zz%41", "/a?b=%zzA"),
        ("/a?b=%ff", "/a?b=\u{FFFD}"),
        ("/a?", "/a"),
        ("", ""),
    ])
    func queryIsDecodedAndPathIsNot(target: String, resource: String) {
        let message = V1HMACMessage(method: "GET", target: target, headers: [:])
        #expect(message.text == "GET\n\n\n\(resource)\n")
    }

    @Test func requestGivesItsParts() {
        let request = TransportRequest(
            operation: "test",
            method: "POST",
            origin: "https://api.example.com",
            target: "/v1/9991/sessions",
            headers: ["Content-Type": "application/json", "Date": Self.date]
        )
        #expect(V1HMACMessage(request).text == "POST\napplication/json\n\(Self.date)\n/v1/9991/sessions\n")
    }

    @Test func descriptionHidesTheText() {
        let message = V1HMACMessage(method: "GET", target: "/v1/secret", headers: [:])
        var dumped = ""
        dump(message, to: &dumped)
        #expect(dumped.contains("bytes to sign"))
        #expect(!"\(message) \(String(reflecting: message)) \(dumped)".contains("secret"))
    }
}
