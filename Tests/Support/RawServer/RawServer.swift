import Foundation

/// A listener on 127.0.0.1 that does on each connection what a test says, byte by byte. It knows no HTTP but where a
/// request ends, so that it can answer as no real server would.
package final class RawServer: Sendable {
    /// What a system call has refused.
    package struct Failure: Error {
        let call: String
        let number: Int32
    }

    #if canImport(Darwin)
        static let noSignal: Int32 = 0
    #else
        static let noSignal = Int32(MSG_NOSIGNAL)
    #endif

    /// The port that the system has chosen.
    package let port: UInt16

    private let lock = NSLock()
    // Guarded by the lock.
    nonisolated(unsafe) private var received: [Data] = []
    nonisolated(unsafe) private var accepted = 0

    /// Starts to listen.
    ///
    /// - Parameter serve: what happens on a connection, which is closed when it returns. It has a thread of its own.
    package init(_ serve: @escaping @Sendable (RawConnection) -> Void) throws {
        #if canImport(Darwin)
            let stream = SOCK_STREAM
        #else
            let stream = Int32(SOCK_STREAM.rawValue)
        #endif
        let listener = socket(AF_INET, stream, 0)
        guard listener >= 0 else { throw Failure(call: "socket", number: errno) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(listener, pointer, size) == 0 && listen(listener, 1024) == 0
                    && getsockname(listener, pointer, &size) == 0
            }
        }
        guard isBound else {
            let number = errno
            close(listener)
            throw Failure(call: "bind", number: number)
        }
        port = UInt16(bigEndian: address.sin_port)
        // The thread alone closes the listener: another one could give its number to another socket meanwhile.
        Thread.detachNewThread { [weak self] in
            var polled = pollfd(fd: listener, events: Int16(POLLIN), revents: 0)
            while self != nil {
                guard poll(&polled, 1, 100) > 0 else { continue }
                let descriptor = accept(listener, nil, nil)
                guard descriptor >= 0 else { continue }
                guard let server = self else {
                    close(descriptor)
                    break
                }
                #if canImport(Darwin)
                    var on: Int32 = 1
                    setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
                #endif
                server.lock.withLock { server.accepted += 1 }
                Thread.detachNewThread {
                    serve(RawConnection(descriptor, of: server))
                    close(descriptor)
                }
            }
            close(listener)
        }
    }

    /// Serves one request on each connection after the other.
    package static func answering(
        _ answer: @escaping @Sendable (RawConnection, Data) -> Void
    ) throws -> RawServer {
        try RawServer { connection in
            while let request = connection.request() { answer(connection, request) }
        }
    }

    /// `http://127.0.0.1:` and the port.
    package var origin: String { "http://127.0.0.1:\(port)" }

    /// The requests that came, as they came.
    package var requests: [Data] { lock.withLock { received } }

    /// How many connections there were.
    package var connections: Int { lock.withLock { accepted } }

    func record(_ request: Data) { lock.withLock { received.append(request) } }
}
