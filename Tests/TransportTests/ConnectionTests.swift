import Foundation
import RawServer
import Testing

@testable import PayloadClient

/// When an exchange begins and ends.
@Suite struct ConnectionTests {
    /// The seconds for which work goes on. Asked on a thread of the server: a task may wait for its turn while other
    /// tests hold the threads.
    private static func seconds(_ work: () -> Void) -> Double {
        let start = DispatchTime.now().uptimeNanoseconds
        work()
        return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
    }

    @Test func aStalledServerTimesOut() async throws {
        let ended = AsyncStream.makeStream(of: Double.self)
        let server = try RawServer { connection in
            _ = connection.request()
            ended.continuation.yield(Self.seconds { _ = connection.awaitEnd(atMost: 60) })
        }
        #expect(try await failure(.test("POST", server.origin, timeout: .milliseconds(300))) == .timedOut)
        // The connection is cut too, and not before its time. The server sees the request a little later than it begins.
        var iterator = ended.stream.makeAsyncIterator()
        let time = try #require(await iterator.next())
        #expect(time >= 0.1 && time < 30)
    }

    @Test func aDrippingServerTimesOut() async throws {
        let ended = AsyncStream.makeStream(of: Double.self)
        let server = try RawServer { connection in
            _ = connection.request()
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
            let time = Self.seconds { for _ in 0..<1200 where connection.write("x") { usleep(50_000) } }
            ended.continuation.yield(time)
        }
        #expect(try await failure(.test("POST", server.origin, timeout: .milliseconds(700))) == .timedOut)
        var iterator = ended.stream.makeAsyncIterator()
        let time = try #require(await iterator.next())
        #expect(time >= 0.3 && time < 30)
    }

    @Test(arguments: [Duration.zero, .seconds(-1)])
    func noTimeIsTimedOutAtOnce(_ timeout: Duration) async throws {
        let server = try RawServer.answering { connection, _ in connection.respond() }
        #expect(try await failure(.test("POST", server.origin, timeout: timeout)) == .timedOut)
        #expect(server.requests.isEmpty)
    }

    @Test(arguments: [Duration.seconds(Int64.max), .seconds(86_400 * 365)])
    func muchTimeIsNoOverflow(_ timeout: Duration) async throws {
        let server = try RawServer.answering { connection, _ in connection.respond() }
        #expect(
            try await URLSessionTransport.shared.send(.test("POST", server.origin, timeout: timeout)).status
                == 200
        )
    }

    @Test func cancellationEndsTheTransfer() async throws {
        let arrived = AsyncStream.makeStream(of: Bool.self)
        let server = try RawServer { connection in
            _ = connection.request()
            arrived.continuation.yield(true)
            arrived.continuation.yield(connection.awaitEnd(atMost: 300))
        }
        let call = Task { try await failure(.test("POST", server.origin, timeout: .seconds(600))) }
        var iterator = arrived.stream.makeAsyncIterator()
        #expect(await iterator.next() == true)
        call.cancel()
        #expect(try await call.value == .cancelled)
        #expect(await iterator.next() == true)
    }

    @Test func aCancelledTaskSendsNothing() async throws {
        let server = try RawServer.answering { connection, _ in connection.respond() }
        let call = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await failure(.test("POST", server.origin))
        }
        #expect(try await call.value == .cancelled)
        #expect(server.requests.isEmpty)
    }

    @Test func cancellationAtAnyMomentEndsOnce() async throws {
        let server = try RawServer.answering { connection, _ in connection.respond() }
        for round in 0..<300 {
            let call = Task { try await failure(.test("POST", server.origin)) }
            try await Task.sleep(for: .microseconds(round * 5))
            call.cancel()
            let error = try await call.value
            #expect(error == nil || error == .cancelled)
        }
    }

    @Test func refusedAndUnknownHostsAreNotConnected() async throws {
        // A port below those that the system hands out, and that nothing listens on.
        #expect(try await failure(.test("POST", "http://127.0.0.1:1"))?.kind == "notConnected")
        #expect(try await failure(.test("POST", "https://nothing.invalid"))?.kind == "notConnected")
    }

    @Test func aThousandCallsAtOnceWork() async throws {
        let server = try RawServer.answering { connection, request in
            usleep(5000)
            let target = String(decoding: request, as: UTF8.self).split(separator: " ")[1]
            connection.respond(body: String(target))
        }
        let transport = URLSessionTransport()
        let right = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<1000 {
                group.addTask {
                    let request = TransportRequest.test(
                        "POST",
                        server.origin,
                        "/\(number)",
                        timeout: .seconds(60)
                    )
                    return try await transport.send(request).body == Data("/\(number)".utf8)
                }
            }
            var right = 0
            for try await isRight in group where isRight { right += 1 }
            return right
        }
        #expect(right == 1000)
        #expect(server.requests.count == 1000)
        #expect(server.connections < 500)
    }

    @Test func connectionsAreUsedAgain() async throws {
        let server = try RawServer.answering { connection, _ in connection.respond(body: "{}") }
        let transport = URLSessionTransport()
        for _ in 0..<20 { _ = try await transport.send(.test("POST", server.origin)) }
        #expect(server.requests.count == 20)
        // On a busy machine a request can come before the connection of the last one is back.
        #expect(server.connections < 10)
    }

    /// The server takes a second request on a connection and closes it: it may have done what it says.
    @Test(arguments: ["POST", "PUT", "DELETE", "PATCH"], [nil, "", "{}"] as [String?])
    func nothingIsSentTwice(_ method: String, _ body: String?) async throws {
        // What has no body goes on a connection of its own, where it is the first and is answered. On a busy machine
        // the others do so too when the connection of the first is not back yet, so they are tried more than once.
        let attempts = body?.isEmpty ?? true ? 1 : 20
        var usedAgain = false
        for _ in 0..<attempts where !usedAgain {
            let server = try RawServer { connection in
                guard connection.request() != nil, connection.respond(body: "{}") else { return }
                _ = connection.request()
            }
            let transport = URLSessionTransport()
            _ = try await transport.send(.test("POST", server.origin, "/first"))
            let second = TransportRequest.test(method, server.origin, "/second", body: body)
            let error = try await failure(second, with: transport)
            usedAgain = error != nil
            if let error { #expect(error.kind == "connectionLost") }
            let sent = server.requests.filter { String(decoding: $0, as: UTF8.self).contains(" /second ") }
            #expect(sent.count == 1)
        }
        #expect(usedAgain == (attempts > 1))
    }

    @Test func aConnectionThatTheServerHasClosedMeanwhileIsReplaced() async throws {
        let server = try RawServer { connection in
            _ = connection.request()
            connection.respond(body: "{}")
        }
        let transport = URLSessionTransport()
        for _ in 0..<3 {
            _ = try await transport.send(.test("POST", server.origin))
            try await Task.sleep(for: .milliseconds(100))
        }
        #expect(server.requests.count == 3)
    }

    @Test(arguments: ["localhost", "LOCALHOST", "127.0.0.1", "127.255.1.2", "::1", "[::1]"])
    func loopback(_ host: String) {
        #expect(URLSessionTransport.isLoopback(host))
    }

    @Test(arguments: [
        "127.0.0.1.example.com", "127.1", "127.0.0.256", "128.0.0.1", "example.com", "localhost.example.com",
        "",
        "127.0.0.+1", "127..0.1", "::2", "0.0.0.0",
    ])
    func notLoopback(_ host: String) {
        #expect(!URLSessionTransport.isLoopback(host))
    }

    @Test func withoutEncryptionNothingLeavesTheHost() async throws {
        let error = try await failure(.test("POST", "http://nothing.invalid"))
        #expect(error == .notSent("without encryption nothing is sent to another host than this one"))
        let transport = URLSessionTransport(allowsPlainHTTP: true)
        let allowed = try await failure(.test("POST", "http://nothing.invalid"), with: transport)
        #expect(allowed?.kind == "notConnected")
    }

    @Test(arguments: [
        "ftp://example.com", "https://user:password@example.com", "https://", "//a", "", "file://",
    ])
    func originsThatAreNoneAreRefused(_ origin: String) async throws {
        #expect(try await failure(.test("POST", origin))?.kind == "notSent")
    }
}
