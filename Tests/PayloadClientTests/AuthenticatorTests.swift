import Foundation
import PayloadRuntime
import Testing

@testable import PayloadClient

@Suite struct AuthenticatorTests {
    private func sent(_ authenticator: any Authenticator) async throws -> TransportRequest? {
        var notes = Notes()
        notes.schemes = ["one"]
        notes.credentials = Authentication("one", authenticator)
        return try await notes.call().sent()
    }

    private func refusal(_ authenticator: any Authenticator) async -> CredentialError? {
        var notes = Notes()
        notes.schemes = ["one"]
        notes.credentials = Authentication("one", authenticator)
        let error = await notes.failure()
        #expect(error?.phase == .authenticating)
        if case .thrown(let thrown)? = error?.cause { return thrown as? CredentialError }
        return nil
    }

    // RFC 7617 sections 2 and 2.1 have the first two.
    @Test(arguments: [
        ("Aladdin", "open sesame", "QWxhZGRpbjpvcGVuIHNlc2FtZQ=="), ("test", "123£", "dGVzdDoxMjPCow=="),
        ("merchant.TEST", "a:b", "bWVyY2hhbnQuVEVTVDphOmI="), ("", "", "Og=="),
    ]) func basicIsSentInUTF8(user: String, password: String, encoded: String) async throws {
        let basic = BasicAuthenticator(user: user, password: Sensitive(password))
        #expect(try await sent(basic)?.headers["Authorization"] == "Basic \(encoded)")
    }

    @Test func basicCredentialsThatMeanOthersAreRefused() async {
        for (user, password) in [("a:b", "c"), ("a\n", "b"), ("a", "b\u{0}"), ("a", "b\u{85}")] {
            #expect(await refusal(BasicAuthenticator(user: user, password: Sensitive(password))) != nil)
        }
    }

    @Test func keysAndTokens() async throws {
        let header = HeaderKeyAuthenticator(name: "X-API-Key", key: "k/1 2")
        #expect(try await sent(header)?.headers["x-api-key"] == "k/1 2")
        let query = try await sent(QueryKeyAuthenticator(name: "a key", key: "k/1&2"))
        #expect(query?.target == "/v1/ann/notes?a%20key=k%2F1%262")
        #expect(query?.description == "POST https://api.example.com/v1/ann/notes?a%20key=<redacted>")
        let bearer = BearerAuthenticator(token: "abc.DEF-_~+/=")
        #expect(try await sent(bearer)?.headers["Authorization"] == "Bearer abc.DEF-_~+/=")
        #expect(await refusal(HeaderKeyAuthenticator(name: "X-Key", key: "a\r\nb")) != nil)
        #expect(await refusal(HeaderKeyAuthenticator(name: "X-Key", key: "")) != nil)
        #expect(await refusal(QueryKeyAuthenticator(name: "key", key: "")) != nil)
        #expect(await refusal(BearerAuthenticator(token: "a b")) != nil)
        #expect(await refusal(BearerAuthenticator(token: "")) != nil)
    }

    @Test func aKeyJoinsAQuery() async throws {
        var notes = Notes()
        notes.schemes = ["key"]
        notes.credentials = Authentication("key", QueryKeyAuthenticator(name: "key", key: "k"))
        var call = notes.call()
        call.query("a", 1)
        #expect(try await call.sent()?.target == "/v1/ann/notes?a=1&key=k")
    }

    @Test func onlyTheQueryCanGrow() async throws {
        func replacing(_ target: String) -> Notes {
            var notes = Notes()
            notes.credentials = Authentication(
                nil,
                Signing { request in
                    request = TransportRequest(
                        method: "DELETE",
                        origin: "https://evil.example",
                        target: target,
                        headers: request.headers,
                        body: Data("other".utf8)
                    )
                }
            )
            notes.schemes = ["one"]
            return notes
        }
        let signed = try await replacing("/v1/ann/notes?signature=s").call().sent()
        #expect(signed?.target == "/v1/ann/notes?signature=s")
        #expect(signed?.method == "POST")
        #expect(signed?.origin == "https://api.example.com")
        #expect(signed?.body == nil)
        for target in ["/other", "/v1/ann/notes/1", "/v1/ann/notesx?a=b", "/v1/ann/notes&a=b", ""] {
            let notes = replacing(target)
            let error = await notes.failure()
            #expect(error?.phase == .authenticating)
            #expect(error?.reason == "the authenticator has replaced the path or query of the request")
            #expect(notes.transport.requests.isEmpty)
        }
    }

    @Test func theOperationSaysWhichSchemesItTakes() async throws {
        var notes = Notes()
        notes.schemes = ["password", "certificate"]
        notes.credentials = Authentication("session", BasicAuthenticator(user: "u", password: "p"))
        let error = await notes.failure()
        #expect(error?.phase == .building)
        #expect(
            error?.reason
                == "it is authenticated by `password` or `certificate`, and the client has credentials for `session`"
        )
        notes.credentials = nil
        #expect(
            await notes.failure()?.reason
                == "it must be authenticated by `password` or `certificate`; give the client credentials"
        )
        #expect(notes.transport.requests.isEmpty)
        notes.credentials = Authentication("certificate", nil)
        #expect(try await notes.call().sent()?.headers.map(\.name) == ["Accept"])
        notes.credentials = Authentication(nil, Signing())
        #expect(try await notes.call().sent()?.headers["X-Signature"] == "s3cret-signature")
    }

    @Test func credentialsThatAnOperationDoesNotNeedAreSentWhereItTakesThem() async throws {
        var notes = Notes()
        notes.schemes = ["key"]
        notes.allowsAnonymous = true
        #expect(try await notes.call().sent()?.headers.map(\.name) == ["Accept"])
        notes.credentials = Authentication("key", Signing())
        #expect(try await notes.call().sent()?.headers["X-Signature"] == "s3cret-signature")
        notes.credentials = Authentication("session", Signing())
        #expect(try await notes.call().sent()?.headers.map(\.name) == ["Accept"])
    }

    @Test func anOperationWithoutSchemesSendsNoCredentials() async throws {
        var notes = Notes()
        notes.credentials = Authentication("key", Signing())
        #expect(try await notes.call().sent()?.headers.map(\.name) == ["Accept"])
    }
}
