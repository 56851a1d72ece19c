import Foundation
import PayloadRuntime
import Testing

@testable import PayloadClient

@Suite struct ParameterTests {
    // RFC 3986 section 2.3: letters, digits and -._~ stand for themselves; every other byte of the UTF-8 is encoded.
    @Test(arguments: [
        ("ann", "ann"), ("A-z_0.9~", "A-z_0.9~"), ("a/b", "a%2Fb"), ("a b", "a%20b"), ("a?b#c", "a%3Fb%23c"),
        ("50%", "50%25"), ("%2F", "%252F"), ("é", "%C3%A9"), ("𝄞", "%F0%9D%84%9E"), ("a\r\nb", "a%0D%0Ab"),
        ("\u{0}", "%00"), ("a,b", "a%2Cb"), ("{x}", "%7Bx%7D"), ("...", "..."), ("..%2f", "..%252f"),
        ("+", "%2B"),
        ("\u{7F}", "%7F"), ("a\\b", "a%5Cb"), ("a;b=c@d:e&f", "a%3Bb%3Dc%40d%3Ae%26f"),
    ]) func pathValuesAreEncoded(value: String, encoded: String) async throws {
        var call = Notes().bareCall()
        call.path("owner", value)
        #expect(try await call.sent()?.target == "/v1/\(encoded)/notes")
    }

    @Test(arguments: ["", ".", ".."]) func pathValuesThatNameAnotherURLAreRefused(value: String) async {
        var call = Notes().bareCall()
        call.path("owner", value)
        let error = await call.failure()
        #expect(error?.phase == .building)
        #expect(error?.parts.count == 1)
        #expect(error?.parts.first?.hasPrefix("path parameter owner: expected ") == true)
    }

    @Test func valuesThatAreAnotherURLOnlyTogetherAreRefused() async throws {
        var notes = Notes()
        notes.path = "/v1/{a}{b}/notes"
        var call = notes.bareCall()
        call.path("a", ".a")
        call.path("b", "..")
        #expect(await call.failure()?.phase == .building)
        notes.path = "/v1/{a}./notes"
        var other = notes.bareCall()
        other.path("a", "%")
        #expect(try await other.sent()?.target == "/v1/%25./notes")
        notes.path = "/v1/.{a}/notes"
        var hidden = notes.bareCall()
        hidden.path("a", "~")
        #expect(try await hidden.sent()?.target == "/v1/.~/notes")
    }

    @Test func numbersBooleansAndListsHaveATextEach() async throws {
        var notes = Notes()
        notes.path = "/{a}/{b}/{c}/{d}"
        var call = notes.bareCall()
        call.path("a", -7)
        call.path("b", Decimal(string: "0.10") ?? 0)
        call.path("c", true)
        call.path("d", ["x,y", "z"])
        #expect(try await call.sent()?.target == "/-7/0.1/true/x%2Cy,z")
    }

    @Test func objectsAndNullHaveNone() async {
        var call = Notes().bareCall()
        call.path("owner", Note(text: "a"))
        call.query("q", Nullable<String>.null)
        call.header("X-List", [["a"]])
        let form = "expected a string, a number, a Boolean or a list of these"
        #expect(
            await call.failure()?.parts
                == ["path parameter owner: \(form)", "query parameter q: \(form)", "header X-List: \(form)"]
        )
    }

    @Test func numbersThatJSONCannotSayAreRefused() async {
        var call = Notes().bareCall()
        call.path("owner", Double.infinity)
        let error = await call.failure()
        #expect(error?.phase == .building)
        #expect(error?.parts.count == 1)
    }

    @Test func theQueryHasEachValueInItsOrder() async throws {
        var call = Notes().call()
        call.query("a b", "1&2=3+ü", NameParameter.self)
        call.query("none", String?.none)
        call.query("list", ["x", "y,z"])
        call.query("short", ["x", "y,z"], isExploded: false)
        call.query("empty", "")
        call.query("nothing", [String]())
        let query = "a%20b=1%262%3D3%2B%C3%BC&list=x&list=y%2Cz&short=x,y%2Cz&empty="
        #expect(try await call.sent()?.target == "/v1/ann/notes?\(query)")
    }

    @Test func valuesAndParametersOfThePathMustMatch() async {
        #expect(await Notes().bareCall().failure()?.reason == "the path parameter owner has no value")
        var notes = Notes()
        notes.path = "/v1"
        #expect(await notes.call().failure()?.reason == "a value is given for no parameter of the path")
        notes.path = "v1/{owner}"
        #expect(await notes.call().failure()?.reason == "the operation's path must begin with a slash")
    }

    @Test func sensitiveValuesAreSentAndNotShown() async throws {
        var notes = Notes()
        notes.path = "/{id}/{ids}"
        var call = notes.bareCall()
        call.path("id", Sensitive<String>("hunter2"))
        call.path("ids", [Sensitive<String>("hunter2")])
        call.query("key", Sensitive<String>("hunter2"))
        call.query("shown", "x")
        let request = try await call.sent()
        #expect(request?.target == "/hunter2/hunter2?key=hunter2&shown=x")
        #expect(request?.shownTarget == "/<redacted>/<redacted>?key=<redacted>&shown=x")
        #expect(
            request?.description
                == "POST https://api.example.com/<redacted>/<redacted>?key=<redacted>&shown=x"
        )
    }
}
