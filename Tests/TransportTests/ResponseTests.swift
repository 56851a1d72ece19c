import Foundation
import PayloadClient
import RawServer
import Testing

/// What comes back, from whole responses to none.
@Suite struct ResponseTests {
    private func response(_ text: String, method: String = "POST") async throws -> TransportResponse {
        let server = try server(writing: text)
        return try await URLSessionTransport.shared.send(
            .test(method, server.origin, body: method == "HEAD" ? nil : "{}")
        )
    }

    @Test func hasStatusFieldsAndBody() async throws {
        let response = try await response(
            "HTTP/1.1 402 Payment Required\r\nX-B: 2\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n\r\nno\n"
        )
        #expect(response.status == 402)
        #expect(response.headers.map(\.name) == ["Content-Length", "Content-Type", "X-B"])
        #expect(response.headers["content-type"] == "text/plain")
        #expect(response.body == Data("no\n".utf8))
    }

    @Test(arguments: [
        ("HTTP/1.1 204 No Content\r\n\r\n", 204), ("HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\n\r\n", 304),
        ("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", 200),
    ])
    func canHaveNoBody(_ text: String, _ status: Int) async throws {
        let response = try await response(text)
        #expect(response.status == status)
        #expect(response.body.isEmpty)
    }

    @Test func answersHeadWithoutTheBodyThatItMentions() async throws {
        let response = try await response("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n", method: "HEAD")
        #expect(response.headers["Content-Length"] == "50")
        #expect(response.body.isEmpty)
    }

    @Test func joinsChunks() async throws {
        let response = try await response(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{\"a\r\n4\r\n\":1}\r\n0\r\n\r\n"
        )
        #expect(response.body == Data(#"{"a":1}"#.utf8))
    }

    @Test func endsWithTheConnectionWhenThereIsNoLength() async throws {
        #expect(try await response("HTTP/1.1 200 OK\r\n\r\n{}").body == Data("{}".utf8))
    }

    @Test func joinsFieldsOfOneName() async throws {
        let response = try await response(
            "HTTP/1.1 200 OK\r\nX-A: 1\r\nX-A: 2\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Length: 0\r\n\r\n"
        )
        #expect(response.headers["X-A"] == "1, 2")
        #expect(response.headers["Set-Cookie"] == "a=1, b=2")
    }

    @Test func skipsInformationalResponses() async throws {
        let response = try await response(
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\n"
                + "HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}"
        )
        #expect(response.status == 201)
        #expect(response.headers["Link"] == nil)
    }

    /// Without care a challenge is never answered on Linux, and the call would hang.
    @Test(arguments: [
        "Basic realm=\"a\"", "Basic realm=\"a", "Digest realm=\"a\", nonce=\"b\"", "Bearer", "",
    ])
    func hands401Out(_ challenge: String) async throws {
        let server = try RawServer.answering { connection, _ in
            connection.respond("401 Unauthorized", "WWW-Authenticate: \(challenge)\r\n", body: "{\"a\":1}")
        }
        let response = try await URLSessionTransport.shared.send(
            .test("POST", server.origin, timeout: .seconds(5))
        )
        #expect(response.status == 401)
        #expect(response.body == Data(#"{"a":1}"#.utf8))
        #expect(server.requests.count == 1)
    }

    @Test func takes3MB() async throws {
        let page = String(repeating: "<p>error</p>", count: 250_000)
        let server = try RawServer.answering { connection, _ in connection.respond("500 Oh", body: page) }
        let response = try await URLSessionTransport.shared.send(.test("POST", server.origin))
        #expect(response.status == 500)
        #expect(response.body == Data(page.utf8))
    }

    @Test(arguments: [301, 302, 303, 307, 308])
    func followsNoRedirect(_ status: Int) async throws {
        let other = try RawServer.answering { connection, _ in connection.respond(body: "{}") }
        let server = try RawServer.answering { connection, _ in
            connection.respond("\(status) Moved", "Location: \(other.origin)/x\r\n", body: "moved")
        }
        let response = try await URLSessionTransport.shared.send(
            .test("POST", server.origin, headers: ["Authorization": "Basic secret"])
        )
        #expect(response.status == status)
        #expect(response.headers["Location"] == "\(other.origin)/x")
        #expect(response.body == Data("moved".utf8))
        #expect(server.requests.count == 1)
        #expect(other.connections == 0)
    }

    // MARK: - No response

    @Test(arguments: [
        ("", "connectionLost"),
        ("HTTP/1.1 20", "connectionLost"),
        ("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{}", "connectionLost"),
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n", "connectionLost"),
        ("220 mail.example.com\r\n", "other"),
        ("\u{0}\u{1}\u{2}\u{3}", "other"),
        ("HTTP/1.1 abc OK\r\n\r\n{}", "other"),
        ("HTTP/1.1 1000 OK\r\n\r\n{}", "other"),
        ("HTTP/1.1 200 OK\r\nnonsense\r\nContent-Length: 2\r\n\r\n{}", "other"),
        ("HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\n{}", "other"),
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n", "other"),
        ("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}", "other"),
    ])
    func whatIsNoResponseIsAnError(_ text: String, _ kind: String) async throws {
        let server = try server(writing: text)
        #expect(try await failure(.test("POST", server.origin))?.kind == kind)
        #expect(server.requests.count == 1)
    }

    @Test func fieldsThatAreNoUTF8AreAnErrorOrKept() async throws {
        let bytes =
            Array("HTTP/1.1 200 OK\r\nX-A: ".utf8) + [0xFF, 0xFE]
            + Array("\r\nContent-Length: 0\r\n\r\n".utf8)
        let server = try server(writing: bytes)
        let error = try await failure(.test("POST", server.origin))
        #expect(error == nil || error?.kind == "other")
    }

    @Test func cutsWhatIsTooLarge() async throws {
        let transport = URLSessionTransport(largestResponse: 1000)
        let endless = try RawServer { connection in
            _ = connection.request()
            connection.write("HTTP/1.1 200 OK\r\n\r\n")
            let chunk = [UInt8](repeating: 0x20, count: 4096)
            while connection.write(chunk) {}
        }
        #expect(try await failure(.test("POST", endless.origin), with: transport) == .tooLarge(limit: 1000))

        let said = try RawServer { connection in
            _ = connection.request()
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n")
            _ = connection.awaitEnd(atMost: 5)
        }
        #expect(try await failure(.test("POST", said.origin), with: transport) == .tooLarge(limit: 1000))

        let fits = try RawServer.answering { connection, _ in
            connection.respond(body: String(repeating: "a", count: 1000))
        }
        #expect(try await transport.send(.test("POST", fits.origin)).body.count == 1000)
    }
}
