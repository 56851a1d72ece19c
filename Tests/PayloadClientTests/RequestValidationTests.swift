import Foundation
import PayloadRuntime
import Testing

@testable import PayloadClient

@Suite struct RequestValidationTests {
    @Test func everythingThatIsWrongIsSaidAtOnce() async {
        let notes = Notes()
        var call = notes.bareCall()
        call.path("owner", "a", NameParameter.self)
        call.query("name", "far too long", NameParameter.self)
        call.header("X-Name", "far too long", NameParameter.self)
        call.body(Note(text: "longer than ten", secret: "longer than ten"))
        let error = await call.failure()
        #expect(error?.phase == .validatingRequest)
        #expect(error?.attempts == 0)
        #expect(
            error?.parts == [
                "path parameter owner: expected at least 2 characters",
                "query parameter name: expected at most 8 characters",
                "header X-Name: expected at most 8 characters",
                """
                body: /text: expected at most 10 characters
                - body: /secret: expected at most 10 characters
                """,
            ]
        )
        #expect(notes.transport.requests.isEmpty)
    }

    @Test func whatCannotBeBuiltIsSaidBesideIt() async {
        var call = Notes().bareCall()
        call.path("owner", "", NameParameter.self)
        call.body(Note(text: "longer than ten"))
        let error = await call.failure()
        #expect(error?.phase == .building)
        #expect(
            error?.parts == [
                "path parameter owner: expected at least 2 characters",
                "path parameter owner: expected at least 1 character",
                "body: /text: expected at most 10 characters",
            ]
        )
    }

    /// The document and the rules of paths may say one and the same.
    @Test func oneFaultIsSaidOnce() async {
        var call = Notes().bareCall()
        call.path("owner", "", FilledParameter.self)
        #expect(await call.failure()?.parts == ["path parameter owner: expected at least 1 character"])
    }

    @Test func validationCanBeLeftOut() async throws {
        var notes = Notes()
        notes.options.validatesRequests = false
        var call = notes.bareCall()
        call.path("owner", "a", NameParameter.self)
        call.body(Note(text: "longer than ten"))
        let request = try await call.sent()
        #expect(request?.target == "/v1/a/notes")
        #expect(request?.body == Data(#"{"text":"longer than ten"}"#.utf8))
        var impossible = notes.bareCall()
        impossible.path("owner", "..", NameParameter.self)
        #expect(await impossible.failure()?.phase == .building)
    }

    @Test func bodiesThatJSONCannotSayAreRefused() async {
        var notes = Notes()
        notes.options.validatesRequests = false
        let repeated: PropertyMap<JSONValue> = ["text": "again"]
        let error = await notes.failure(Note(text: "a", additionalProperties: repeated))
        #expect(error?.phase == .building)
        #expect(error?.parts == ["body: /text: the object already has a member of this name"])
    }

    @Test func valuesOfOtherTypesAreCheckedBySchemasOfTheirOwn() async throws {
        var call = Notes().call()
        call.body([Note(text: "a"), Note(text: "longer than ten")], NotesSchema.self)
        #expect(await call.failure()?.parts == ["body: /1/text: expected at most 10 characters"])
        var valid = Notes().call()
        valid.body([Note(text: "a")], NotesSchema.self)
        #expect(try await valid.sent()?.body == Data(#"[{"text":"a"}]"#.utf8))
    }

    @Test func theClockIsTheOptionsUnlessTheCallerGivesATime() async throws {
        var notes = Notes()
        notes.options.now = { Date(timeIntervalSince1970: 1_000_000_000) }  // 2001-09-09T01:46:40Z
        var late = notes.call()
        late.body("2001-09-09T01:43:00Z", TimedSchema.self)
        #expect(await late.failure()?.phase == .validatingRequest)
        var early = notes.call()
        early.body("2001-09-09T01:46:00Z", TimedSchema.self)
        #expect(try await early.sent() != nil)
        var given = notes.call()
        let then = ValidationContext(now: Date(timeIntervalSince1970: 999_999_800))
        given.body("2001-09-09T01:43:00Z", TimedSchema.self, in: .init(then))
        #expect(try await given.sent() != nil)
        var parameter = notes.call()
        parameter.header("X-Time", "2001-09-09T01:43:00Z", TimedSchema.self)
        #expect(await parameter.failure()?.phase == .validatingRequest)
    }
}
