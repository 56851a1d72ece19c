import Foundation
import PayloadRuntime

/// Checks a request against its operation, as a server would.
struct ExampleRequestCheck {
    let operation: OperationDescription
    let context: ValidationContext

    /// - Throws: ``ExampleTransportError`` with the first thing that is wrong.
    func check(_ request: TransportRequest) throws(ExampleTransportError) {
        guard request.method == operation.method else {
            throw error(.method(expected: operation.method))
        }
        guard fits(request) else { throw error(.path(expected: operation.path)) }
        let isJSON = request.headers["Content-Type"].map(MediaType.isJSON) ?? false
        guard let validate = operation.validateBody else {
            if isJSON, request.body?.isEmpty == false { throw error(.unexpectedBody) }
            return
        }
        // Whether a body may be left out is for the client's signature to say.
        guard let body = request.body else { return }
        guard isJSON else { throw error(.contentType(expected: "application/json")) }
        do throws(ValidationError) {
            try validate(body, context)
        } catch {
            throw self.error(.body(error))
        }
    }

    /// Whether the path ends with the operation's: a server can have a path of its own before it. A parameter stands for
    /// what is not empty and has no slash.
    private func fits(_ request: TransportRequest) -> Bool {
        let path = request.target.prefix { $0 != "?" }.split(separator: "/", omittingEmptySubsequences: false)
        let template = operation.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        guard path.count > template.count else { return false }
        return zip(path.suffix(template.count), template).allSatisfy(Self.fits)
    }

    /// Whether a segment fits a template's, such as `{version}` or `v{version}.json`.
    private static func fits(_ segment: Substring, _ template: Substring) -> Bool {
        guard let open = template.firstIndex(of: "{") else { return segment == template }
        guard let close = template[open...].firstIndex(of: "}") else { return segment == template }
        guard segment.hasPrefix(template[..<open]) else { return false }
        let rest = template[template.index(after: close)...]
        // At least one character for the parameter, then what follows it.
        var start = segment.index(segment.startIndex, offsetBy: template[..<open].count)
        while start < segment.endIndex {
            start = segment.index(after: start)
            if fits(segment[start...], rest) { return true }
        }
        return false
    }

    private func error(_ problem: ExampleTransportError.Problem) -> ExampleTransportError {
        ExampleTransportError(operation: operation.name, problem: problem)
    }
}
