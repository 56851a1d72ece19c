import Foundation
import PayloadClient

/// Every text that a log could get, searched for every secret that was used.
actor Watch {
    private var secrets: Set<String> = []
    private var texts: [String] = []

    /// Something that no log must have.
    func secret(_ text: String) {
        if text.count > 2 { secrets.insert(text) }
    }

    /// A text that a log got.
    func saw(_ text: String) {
        texts.append(text)
    }

    /// An error that a log could get, in every way in which it can be printed.
    func saw(_ error: any Error) {
        saw(value: error)
        saw(error.localizedDescription)
        if let error = error as? ClientError { saw(value: error.cause) }
    }

    /// A value that a log could get, in every way in which it can be printed.
    func saw(value: Any) {
        var dumped = ""
        dump(value, to: &dumped)
        texts += ["\(value)", String(reflecting: value), String(describing: value), dumped]
        for child in Mirror(reflecting: value).children { texts.append("\(child)") }
    }

    /// How much was searched, for the report.
    var extent: String { "\(secrets.count) secrets in \(texts.count) texts" }

    /// The texts that have a secret, without what is around it.
    var leaks: [String] {
        texts.flatMap { text in
            secrets.filter { Self.text(text, has: $0) }.map { "\($0.prefix(6))… in: \(text.prefix(160))" }
        }
    }

    /// A short secret counts only as a word of its own: three digits are in many a number.
    private static func text(_ text: String, has secret: String) -> Bool {
        guard let range = text.range(of: secret) else { return false }
        guard secret.count < 8 else { return true }
        let before = text[..<range.lowerBound].last
        let after = text[range.upperBound...].first
        return before?.isLetter != true && before?.isNumber != true && after?.isLetter != true
            && after?.isNumber != true
    }
}

/// It holds the secrets itself, and a client whose interceptor has it is printed too.
extension Watch: CustomReflectable {
    nonisolated var customMirror: Mirror { Mirror(self, children: []) }
}

/// An interceptor that keeps all that it is shown.
struct WatchInterceptor: ClientInterceptor {
    let watch: Watch

    func willSend(_ request: inout RedactedRequest) async throws {
        await watch.saw("\(request.method) \(request.url) \(request.body ?? "")")
        for field in request.headers { await watch.saw("\(field.name): \(field.value)") }
        await watch.saw(value: request)
    }

    func didReceive(_ response: RedactedResponse, to request: RedactedRequest) async {
        await watch.saw("\(response.status) \(response.body ?? "")")
        for field in response.headers { await watch.saw("\(field.name): \(field.value)") }
        await watch.saw(value: response)
    }

    func didFail(_ error: ClientError, of request: RedactedRequest) async {
        await watch.saw(error)
    }
}
