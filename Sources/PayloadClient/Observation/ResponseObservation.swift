import Foundation
import PayloadRuntime

/// What is learnt about a response while it is read, for interceptors.
final class ResponseObservation: @unchecked Sendable {
    struct Seen {
        /// Makes the body's text as it may be shown.
        var body: (@Sendable () -> String)?
        /// The names of documented fields whose values may be shown.
        var shownHeaders: [String] = []
    }

    private let lock = NSLock()
    private var guarded = Seen()

    /// What was learnt so far.
    var seen: Seen { lock.withLock { guarded } }

    /// The body was read as a payload.
    func read<Body: PayloadValue>(_ body: Body) {
        lock.withLock { guarded.body = { RedactedText.of(body) } }
    }

    /// The document describes a header field, and its value may be shown.
    func show(_ header: String) {
        lock.withLock { guarded.shownHeaders.append(header) }
    }
}

/// Payloads as text for logs.
enum RedactedText {
    /// The JSON of a payload, with what a description hides replaced by what it prints.
    static func of<Value: PayloadValue>(_ value: Value) -> String {
        var writer = JSONWriter(redacting: true)
        value.write(to: &writer)
        do throws(PayloadEncodingError) {
            return String(decoding: try writer.finish(), as: UTF8.self)
        } catch {
            return "not JSON: \(error)"
        }
    }
}
