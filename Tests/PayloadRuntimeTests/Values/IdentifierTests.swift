import Foundation
import PayloadRuntime
import Testing

struct IdentifierTests {
    @Test func `takes UUIDs in groups`() throws {
        try check(
            UUIDString.self,
            accepts: [
                "2EB8AA08-AA98-11EA-B4AA-73B441D16380", "2eb8aa08-aa98-11ea-b4aa-73b441d16380",
                "2eb8aa08-AA98-11ea-B4Aa-73B441D16380", "00000000-0000-0000-0000-000000000000",
            ],
            rejects: [
                "", "2eb8aa08-aa98-11ea-b4aa-73b441d1638", "2eb8aa08-aa98-11ea-b4aa-73b441d163800",
                "2eb8aa08aa9811eab4aa73b441d16380", "2eb8aa08aa98-11ea-b4aa73b441d16380",
                "2eb8-aa08-aa98-11ea-b4aa73b441d16380",
                "{2eb8aa08-aa98-11ea-b4aa-73b441d16380}", "2eb8aa08-aa98-11ea-b4ga-73b441d16380",
                "2eb8aa08-aa98-11ea-b4aa-73b441d1638 ", "2eb8aa08_aa98_11ea_b4aa_73b441d16380",
            ]
        )
        let upper = try #require(UUIDString("2EB8AA08-AA98-11EA-B4AA-73B441D16380"))
        let lower = try #require(UUIDString("2eb8aa08-aa98-11ea-b4aa-73b441d16380"))
        #expect(upper != lower)
        #expect(upper.uuid == lower.uuid)
        #expect(UUIDString(upper.uuid) == lower)
    }

    @Test func `takes URIs with a scheme`() throws {
        try check(
            URIString.self,
            accepts: [
                "https://shop.example/thanks?order=1&x=/?#top", "http://foo.bar/?baz=qux#quux",
                "urn:oasis:names:tc",
                "mailto:a@b.example", "tel:+1-816-555-1212", "ldap://[2001:db8::7]/c=GB?objectClass?one",
                "http://user:pa%20ss@host:8080/", "http://-.~_!$&'()*+,;=:%40@example.com",
                "file:///etc/hosts", "a:",
                "http://", "http://223.255.255.254", "http://[::1]:80/", "http://[::ffff:1.2.3.4]/",
                "http://[v1.a:b]/",
                "http://[1:2:3:4:5:6:7:8]", "http://host:/", "x-app+1.0://x/%E2%82%AC", "http://[::]",
            ],
            rejects: [
                "", "//foo.bar/", "/abc", "abc", "\\\\WINDOWS\\share", "http:// shouldfail.com",
                ":// should fail",
                "bar,baz:foo", "1http://x", "http://x/a b", "http://x/é", "http://x/<a>", "http://x/{a}",
                "http://x/%zz",
                "http://x/%2", "http://x/a|b", "http://x/^", "http://x/`", "http://x/\"", "http://x/#a#b",
                "http://x/[a]", "http://[::1", "http://[1:2:3]", "http://[1::2::3]", "http://[12345::]",
                "http://[1:2:3:4:5:6:7:8:9]", "http://[::256.1.1.1]", "http://[::01.1.1.1]", "http://[]",
                "http://[v.a]",
                "http://host:8o/", "http://a@b@c/", "http://[::1]x/", "http://[:::]",
            ]
        )
        #expect(URIString("https://shop.example/thanks?order=1")?.url?.host() == "shop.example")
    }

    @Test func `takes Base64 in its one form`() throws {
        try check(
            Base64Data.self,
            accepts: ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy", "+/+/", "AAAA"],
            rejects: [
                "Z", "Zg", "Zg=", "Zg===", "Zm8", "Zm9v=", "====", "=Zg=", "Zg==Zg==", "Zm9v\n", "Zm 9v",
                "-_-_", "Zh==",
                "Zm9=", "Zm9é", "A===",
            ]
        )
        #expect(Base64Data("Zm9vYg==")?.data == Data("foob".utf8))
        #expect(Base64Data("")?.data == Data())
        #expect(Base64Data("+/+/")?.data == Data([0xFB, 0xFF, 0xBF]))
        for count in 0..<20 {
            let data = Data((0..<count).map { UInt8($0 * 37 % 256) })
            #expect(Base64Data(data).data == data)
            #expect(Base64Data(Base64Data(data).text)?.data == data)
        }
    }

    @Test func `goes through Foundation's coders`() throws {
        struct Envelope: Codable, Equatable {
            var moment: DateTime
            var period: TimeSpan
            var identifier: UUIDString
        }
        let text =
            #"{"moment":"2024-01-01t00:00:00.50z","period":"00:30:00","identifier":"2EB8AA08-AA98-11EA-B4AA-73B441D16380"}"#
        let envelope = try JSONDecoder().decode(Envelope.self, from: Data(text.utf8))
        #expect(envelope.moment.text == "2024-01-01t00:00:00.50z")
        #expect(envelope.period.text == "00:30:00")
        #expect(try JSONValue(decoding: JSONEncoder().encode(envelope)) == JSONValue(decoding: text))
    }
}
