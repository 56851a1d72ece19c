import FlyingFox
import FlyingSocks
import Foundation

/// An HTTP server on 127.0.0.1 and a port that is free.
package final class LoopbackServer: Sendable {
    /// The port.
    package let port: UInt16

    private let server: HTTPServer
    private let task: Task<Void, any Error>

    /// Starts a server that gives every request to a function.
    ///
    /// - Throws: what FlyingFox throws when it cannot listen.
    package init(answering answer: @escaping @Sendable (ReceivedRequest) async -> ServerAnswer) async throws {
        let server = HTTPServer(
            config: .init(
                address: try .inet(ip4: "127.0.0.1", port: 0),
                timeout: 60,
                pool: PromptPool(),
                logger: .disabled
            ),
            handler: ClosureHTTPHandler { request in
                let received = try await ReceivedRequest(request)
                return await HTTPResponse(answer(received))
            }
        )
        self.server = server
        task = Task { try await server.run() }
        try await server.waitUntilListening()
        guard case .ip4(_, let port)? = await server.listeningAddress else {
            throw SocketError.unsupportedAddress
        }
        self.port = port
    }

    /// Stops it.
    package func stop() async {
        await server.stop()
        task.cancel()
    }
}

/// The usual pool, which lets what is written leave at once.
///
/// A response is written in two parts, head and body. Without the option, the second part waits until the client
/// has acknowledged the first one, which it may put off for 40 ms.
private struct PromptPool: AsyncSocketPool {
    let base: any AsyncSocketPool = HTTPServer.defaultPool()

    func prepare() async throws { try await base.prepare() }
    func run() async throws { try await base.run() }

    func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
        // Every socket waits for its request; an option that is set is set again for next to nothing.
        if events.contains(.read) {
            try? socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
        }
        try await base.suspendSocket(socket, untilReadyFor: events)
    }
}

extension ReceivedRequest {
    fileprivate init(_ request: HTTPRequest) async throws {
        var headers: [String: String] = [:]
        for (name, value) in request.headers { headers[name.rawValue.lowercased()] = value }
        self.init(
            method: request.method.rawValue,
            target: request.target.rawValue,
            headers: headers,
            body: try await request.bodyData
        )
    }
}

extension HTTPResponse {
    fileprivate init(_ answer: ServerAnswer) {
        var headers = HTTPHeaders()
        for (name, value) in answer.headers { headers.addValue(value, for: HTTPHeader(name)) }
        self.init(
            statusCode: HTTPStatusCode(answer.status, phrase: "Status"),
            headers: headers,
            body: answer.body
        )
    }
}
