import PayloadRuntime
import Testing

@testable import PayloadClient

@Suite struct ServerTests {
    @Test(arguments: [
        ("https://api.example.com", "https://api.example.com", ""),
        ("https://api.example.com/", "https://api.example.com", ""),
        ("https://api.example.com:8443/gate/way//", "https://api.example.com:8443", "/gate/way"),
        ("http://127.0.0.1:80", "http://127.0.0.1:80", ""),
        ("http://[::1]:8080/a%20b", "http://[::1]:8080", "/a%20b"),
        ("HTTPS://Example.com", "HTTPS://Example.com", ""),
    ]) func urlsOfServersAreTakenApart(text: String, origin: String, path: String) {
        let server = ServerURL(text)
        #expect(server?.origin == origin)
        #expect(server?.path == path)
    }

    @Test(arguments: [
        "", "api.example.com", "ftp://example.com", "https://", "https:///path", "https://user@example.com",
        "https://user:password@example.com", "https://example.com?a=b", "https://example.com#a",
        "https://example.com:99999", "https://example.com:", "https://example.com:8a", "https://exa mple.com",
        "https://example.com\r\nHost: evil.example", "https://exämple.com", "https://[::1", "https://[::1]x",
        "https://[zz]", "https://example.com/a/../b", "https://example.com/%2e%2E/b", "https://:80",
        "https://example.com\\@evil.example", "https://example.com/a b", "https://exa%6Dple.com",
    ]) func otherTextsAreRefused(text: String) async {
        #expect(ServerURL(text) == nil)
        var notes = Notes()
        notes.server = text
        let error = await notes.failure()
        #expect(error?.phase == .building)
        #expect(
            error?.reason
                == "the server's URL must be http or https with a host, and a port and a path at most"
        )
    }

    @Test func thePathGoesBeforeThoseOfOperations() async throws {
        var notes = Notes()
        notes.server = "https://proxy.example/gateway/"
        let request = try await notes.call().sent()
        #expect(request?.origin == "https://proxy.example")
        #expect(request?.target == "/gateway/v1/ann/notes")
        #expect(request?.url?.absoluteString == "https://proxy.example/gateway/v1/ann/notes")
    }
}
