import FlyingFox
import FlyingSocks
import Foundation
import LoopbackHTTP

/// A listener on 127.0.0.1 that reads a request and then breaks off, or goes on at a snail's pace: what an HTTP
/// server does not do by itself.
final class RawListener: Sendable {
    /// How a connection goes wrong. A request names it in its path: `/demand/stall/TAG/`.
    enum Behaviour: String {
        /// Nothing is ever answered.
        case stall
        /// A correct response comes, a byte in 100 ms.
        case drip
        /// The body ends after a part of what was announced.
        case cut
        /// The connection ends without an answer.
        case close
        /// What is answered is not HTTP.
        case garbage
    }

    /// The port.
    let port: UInt16

    private let ledger: Ledger
    private let socket: Socket
    private let task: Task<Void, any Error>

    /// Starts to listen.
    init(ledger: Ledger) async throws {
        let pool = HTTPServer.defaultPool()
        try await pool.prepare()
        let socket = try Socket(domain: AF_INET)
        try socket.setValue(true, for: .localAddressReuse)
        try socket.bind(to: .inet(ip4: "127.0.0.1", port: 0))
        try socket.listen()
        guard case .ip4(_, let port) = try socket.sockname() else { throw SocketError.unsupportedAddress }
        self.port = port
        self.socket = socket
        self.ledger = ledger
        let listening = try AsyncSocket(socket: socket, pool: pool)
        task = Task {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await pool.run() }
                group.addTask {
                    for try await connection in listening.sockets {
                        Task { await Self.serve(connection, ledger) }
                    }
                }
                try await group.next()
            }
        }
    }

    /// Stops it. Connections that stall end by themselves after some seconds.
    func stop() {
        task.cancel()
        try? socket.close()
    }

    private static func serve(_ connection: AsyncSocket, _ ledger: Ledger) async {
        defer { try? connection.close() }
        guard let request = try? await read(connection) else { return }
        await ledger.note(request, status: 0)
        switch request.demand.flatMap({ Behaviour(rawValue: $0.name) }) {
        case .stall: try? await Task.sleep(for: .seconds(8))
        case .drip: await drip(connection)
        case .cut: try? await connection.write(Data((head(1_000) + #"{"Errors": ["#).utf8))
        case .garbage: try? await connection.write(Data("220 mail.example.com ESMTP\r\n\r\n".utf8))
        case .close, nil: break
        }
    }

    private static func drip(_ connection: AsyncSocket) async {
        let body = #"{"Errors": []}"#
        for byte in (head(body.utf8.count) + body).utf8 {
            guard (try? await connection.write(Data([byte]))) != nil else { return }
            try? await Task.sleep(for: .milliseconds(100))
        }
    }

    private static func head(_ length: Int) -> String {
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: \(length)\r\n\r\n"
    }

    /// Reads the head and as much body as it announces.
    private static func read(_ connection: AsyncSocket) async throws -> ReceivedRequest {
        var text: [UInt8] = []
        while !text.suffix(4).elementsEqual(Array("\r\n\r\n".utf8)), text.count < 100_000 {
            text.append(try await connection.read())
        }
        let lines = String(decoding: text, as: UTF8.self).components(separatedBy: "\r\n")
        let start = (lines.first ?? "").split(separator: " ")
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
        }
        let length = headers["content-length"].flatMap { Int($0) } ?? 0
        return ReceivedRequest(
            method: start.first.map(String.init) ?? "",
            target: start.dropFirst().first.map(String.init) ?? "",
            headers: headers,
            body: Data(try await connection.read(bytes: length))
        )
    }
}
