import Foundation
import PayloadRuntime
import Testing

@testable import PayloadClient

@Suite struct HeaderTests {
    @Test(arguments: ["a", "a b\tc", "!~", "a,b", "=?utf-8?q?=C3?="])
    func visibleASCIIIsSentAsItIs(value: String) async throws {
        var call = Notes().call()
        call.header("X-Note", value)
        #expect(try await call.sent()?.headers["x-note"] == value)
    }

    // RFC 9110 section 5.5: a line break in a value would begin another field.
    @Test(arguments: [
        "", " a", "a ", "\ta", "a\t", "a\r\nX-Injected: 1", "a\nb", "a\rb", "a\u{0}b", "a\u{7F}", "é",
        "\u{85}",
        "a\u{1}b", "a\u{2028}b",
    ]) func otherValuesAreRefusedWithoutBeingQuoted(value: String) async {
        var call = Notes().call()
        call.header("X-Note", value)
        let error = await call.failure()
        #expect(error?.phase == .building)
        #expect(error?.parts.count == 1)
        #expect(error?.parts.first?.hasPrefix("header X-Note: expected ") == true)
        #expect(error?.description.contains("Injected") == false)
    }

    @Test func listsAreJoinedUnlessThatSaysSomethingElse() async throws {
        var call = Notes().call()
        call.header("X-List", [1, 2])
        call.header("X-None", [String]())
        call.header("X-Nil", String?.none)
        let request = try await call.sent()
        #expect(request?.headers["X-List"] == "1,2")
        #expect(request?.headers.map(\.name) == ["Accept", "X-List"])
        for list in [["a,b"], ["a", ""], ["a", " b"]] {
            var call = Notes().call()
            call.header("X-List", list)
            #expect(await call.failure()?.phase == .building)
        }
    }

    @Test func bodiesSayWhatTheyAre() async throws {
        var call = Notes().call()
        call.body(Note(text: "hi"))
        let json = try await call.sent()
        #expect(json?.headers["Content-Type"] == "application/json")
        #expect(json?.headers["Accept"] == "application/json")
        #expect(json?.body == Data(#"{"text":"hi"}"#.utf8))
        var bytes = Notes().call()
        bytes.body(Data([1, 2]), mediaType: "application/pdf")
        let pdf = try await bytes.sent()
        #expect(pdf?.headers["Content-Type"] == "application/pdf")
        #expect(pdf?.body == Data([1, 2]))
        var none = Notes().call()
        none.body(Note?.none)
        let empty = try await none.sent()
        #expect(empty?.body == nil)
        #expect(empty?.headers["Content-Type"] == nil)
    }

    @Test func namesAreTokens() {
        #expect(HeaderSyntax.isToken("X-GCS-Idempotence-Key"))
        #expect(HeaderSyntax.isToken("!#$%&'*+-.^_`|~0aZ"))
        for name in ["", "a b", "a:", "a\n", "é", "(a)", "a\u{0}", "a/b"] {
            #expect(!HeaderSyntax.isToken(name))
        }
    }
}
