import Foundation
import PayloadClient
import RawServer
import Testing

/// What a server receives is what the request says.
@Suite struct RequestBytesTests {
    let server: RawServer

    init() throws {
        server = try RawServer.answering { connection, _ in connection.respond(body: "{}") }
    }

    private func received(_ request: TransportRequest) async throws -> (head: [String], body: String) {
        _ = try await URLSessionTransport.shared.send(request)
        let text = String(decoding: try #require(server.requests.last), as: UTF8.self)
        let end = try #require(text.range(of: "\r\n\r\n"))
        return (text[..<end.lowerBound].components(separatedBy: "\r\n"), String(text[end.upperBound...]))
    }

    @Test(arguments: [
        "/", "/a%2Fb/%41%7e/c", "/a//b/", "/x%2E%2E/y", "/..%2Fx", "/~a;b=1/c:d@e!$&()*+,=",
        "/a?b=%20c+d&e=%2E%2E/../f&g=%5B%5D", "/a?", "/%E2%82%AC?%25=%00",
    ])
    func targetsArriveAsTheyAre(_ target: String) async throws {
        let (head, _) = try await received(.test("POST", server.origin, target))
        #expect(head.first == "POST \(target) HTTP/1.1")
    }

    @Test(arguments: ["POST", "PUT", "PATCH", "DELETE"], [nil, "", #"{"a": "é\n"}"#, "{}"] as [String?])
    func bodiesArriveWithOneLength(_ method: String, _ body: String?) async throws {
        let (head, sent) = try await received(.test(method, server.origin, body: body))
        #expect(head.first?.hasPrefix("\(method) ") == true)
        #expect(sent == body ?? "")
        let lengths = head.filter { $0.lowercased().hasPrefix("content-length:") }
        #expect(lengths == ["Content-Length: \(body?.utf8.count ?? 0)"])
        for name in ["transfer-encoding:", "expect:", "cookie:"] {
            #expect(!head.contains { $0.lowercased().hasPrefix(name) })
        }
    }

    @Test(arguments: ["GET", "HEAD"])
    func readsHaveNoBody(_ method: String) async throws {
        let (head, sent) = try await received(.test(method, server.origin, body: nil))
        #expect(head.first == "\(method) /v1/items HTTP/1.1")
        #expect(sent.isEmpty)
        #expect(!head.contains { $0.lowercased().hasPrefix("content-length:") })
        #expect(try await failure(.test(method, server.origin, body: "{}"))?.kind == "notSent")
    }

    @Test func largeBodiesArriveWithoutExpect() async throws {
        let body = String(repeating: "payment ", count: 300_000)
        let (head, sent) = try await received(.test("POST", server.origin, body: body))
        #expect(sent == body)
        #expect(!head.contains { $0.lowercased().hasPrefix("expect:") })
    }

    @Test func headerFieldsArriveAsTheyAre() async throws {
        let headers: HeaderFields = [
            "Authorization": "GCS v1HMAC:key:a+/b==", "X-Text": #"a "b", c; d=e:  f%20"#,
            "Content-Type": "application/json; charset=utf-8", "X-GCS-Date": "Sat, 21 Nov 2026 18:00:00 GMT",
        ]
        let (head, _) = try await received(.test("POST", server.origin, headers: headers))
        for field in headers {
            // Foundation spells some names in its own way: X-Gcs-Date.
            let lines = head.filter { $0.lowercased().hasPrefix(field.name.lowercased() + ":") }
            #expect(lines.map { String($0.dropFirst(field.name.utf8.count)) } == [": \(field.value)"])
        }
    }

    @Test func cookiesAreNeitherKeptNorSent() async throws {
        let setting = try RawServer.answering { connection, _ in
            connection.respond("200 OK", "Set-Cookie: session=secret; Path=/\r\n")
        }
        for _ in 0..<2 { _ = try await URLSessionTransport.shared.send(.test("POST", setting.origin)) }
        #expect(setting.requests.count == 2)
        for request in setting.requests {
            #expect(!String(decoding: request, as: UTF8.self).lowercased().contains("cookie"))
        }
    }

    @Test(arguments: [
        "/a/../b", "/a/./b", "/a/%2e%2E/b", "/a/.%2e", "/%2E", "/..", "a", "", "/a b", "/a#b", "/é",
        "/a\r\nX: y",
        "/a\u{0}", "/a|b", "/%zz", "/a\"b",
    ])
    func targetsThatWouldChangeAreRefused(_ target: String) async throws {
        #expect(try await failure(.test("POST", server.origin, target))?.kind == "notSent")
        #expect(server.requests.isEmpty)
    }

    @Test(arguments: [
        ("X-A", "a\r\nX-B: c"), ("X-A", "a\nb"), ("X-A", "a\u{0}b"), ("X-A", "é"), ("X-A", " a"),
        ("X-A", "a "),
        ("X A", "a"), ("", "a"), ("X-A:", "a"), ("X-A\r\nX-B", "a"), ("Content-Length", "1"), ("host", "a"),
        ("Transfer-Encoding", "chunked"), ("Connection", "close"), ("Expect", "100-continue"),
    ])
    func headerFieldsThatWouldChangeTheMessageAreRefused(_ name: String, _ value: String) async throws {
        let error = try await failure(.test("POST", server.origin, headers: [name: value]))
        #expect(error?.kind == "notSent")
        #expect(server.requests.isEmpty)
    }

    @Test(arguments: ["", "P OST", "POST\r\nX: y", "POST /x HTTP/1.1\r\n"])
    func methodsAreTokens(_ method: String) async throws {
        #expect(try await failure(.test(method, server.origin))?.kind == "notSent")
        #expect(server.requests.isEmpty)
    }
}
