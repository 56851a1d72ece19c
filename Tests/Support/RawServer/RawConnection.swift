import Foundation

/// One connection to a ``RawServer``. It reads and writes bytes and blocks its thread meanwhile.
package final class RawConnection {
    private let descriptor: Int32
    private let server: RawServer
    private var buffer = Data()

    init(_ descriptor: Int32, of server: RawServer) {
        self.descriptor = descriptor
        self.server = server
    }

    /// The next request as it came, head and body. Nil when the client has closed the connection.
    ///
    /// The body is as long as `Content-Length` says, and otherwise empty.
    package func request() -> Data? {
        let blank = Data("\r\n\r\n".utf8)
        while true {
            if let end = buffer.range(of: blank)?.upperBound {
                let head = String(decoding: buffer[buffer.startIndex..<end], as: UTF8.self)
                let length =
                    head.split(separator: "\r\n")
                    .first { $0.lowercased().hasPrefix("content-length:") }
                    .flatMap { Int($0.dropFirst(15).trimmingCharacters(in: .whitespaces)) } ?? 0
                let size = buffer.distance(from: buffer.startIndex, to: end) + length
                if buffer.count >= size {
                    let request = Data(buffer.prefix(size))
                    buffer = Data(buffer.dropFirst(size))
                    server.record(request)
                    return request
                }
            }
            guard fill() else { return nil }
        }
    }

    /// Writes bytes. False when the client has closed the connection.
    @discardableResult
    package func write(_ bytes: some Sequence<UInt8>) -> Bool {
        var rest = ArraySlice(Array(bytes))
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, RawServer.noSignal)
            }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Writes text. False when the client has closed the connection.
    @discardableResult
    package func write(_ text: String) -> Bool { write(text.utf8) }

    /// Writes a whole response with its length.
    @discardableResult
    package func respond(_ status: String = "200 OK", _ fields: String = "", body: String = "") -> Bool {
        write("HTTP/1.1 \(status)\r\n\(fields)Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
    }

    /// Waits until the client closes the connection, or for some seconds at most. False when it did not.
    package func awaitEnd(atMost seconds: Double) -> Bool {
        var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let limit = Date(timeIntervalSinceNow: seconds)
        while Date() < limit {
            guard poll(&polled, 1, 50) > 0 else { continue }
            if !fill() { return true }
        }
        return false
    }

    /// Reads what is there. False at the end.
    private func fill() -> Bool {
        var chunk = [UInt8](repeating: 0, count: 65536)
        let count = chunk.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
        guard count > 0 else { return false }
        buffer.append(contentsOf: chunk.prefix(count))
        return true
    }
}
