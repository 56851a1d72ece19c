import Foundation
import PayloadRuntime

/// What an operation answers, by documented status.
public protocol OperationOutcome: Sendable {
    /// The body of a success; `Void` where a success has none.
    associatedtype Success: Sendable

    /// The operation, by the `operationId` of the document.
    static var operation: String { get }

    /// Reads a response.
    ///
    /// - Throws: ``ClientError`` when the document describes the response and it is not as described.
    init(_ reader: ResponseReader) throws(ClientError)

    /// A response that the document does not describe: another status, or a body of another form.
    static func undocumented(_ response: TransportResponse) -> Self

    /// The body, when the document calls this outcome a success. Nil otherwise.
    var success: Success? { get }

    /// The response as it came.
    var response: TransportResponse { get }
}

extension OperationOutcome {
    /// The error that ``get()`` throws.
    public typealias Failure = OperationFailure<Self>

    /// The body of a success.
    ///
    /// - Throws: ``OperationFailure`` with the outcome, for every other one.
    public func get() throws(OperationFailure<Self>) -> Success {
        guard let success else { throw OperationFailure(outcome: self) }
        return success
    }
}

/// The error of a change that was decided on data that somebody else has changed since. Deciding again, on what is
/// there now, can succeed.
public struct LostRace<Current: Sendable, Outcome: OperationOutcome>: Error, Sendable {
    /// What the service answered to the change.
    public let outcome: Outcome

    /// The data as it is now.
    public let current: Current

    /// The operation that was refused, by the `operationId` of the document.
    public var operation: String { Outcome.operation }

    /// Makes an error of what was answered and what is there now.
    public init(outcome: Outcome, current: Current) {
        self.outcome = outcome
        self.current = current
    }
}

extension LostRace: OpaqueDescription {
    /// The operation, and what to do.
    public var description: String {
        "\(operation): the data has changed since it was read, and nothing was done; decide again on `current`"
    }
}

extension LostRace: LocalizedError {
    /// The description.
    public var errorDescription: String? { description }
}

/// A response with a body that the document describes.
public struct Answer<Body: Sendable>: Sendable {
    /// The body.
    public let body: Body

    /// The response as it came: its status, header fields and bytes.
    public let response: TransportResponse

    /// The status code.
    public var status: Int { response.status }

    /// Makes an answer of its parts.
    public init(body: Body, response: TransportResponse) {
        self.body = body
        self.response = response
    }
}

extension Answer: CustomReflectable {
    /// The body and the response. Of a body that no schema describes, how many bytes there are.
    public var customMirror: Mirror {
        let body: Any = (body as? Data).map { "\($0.count) bytes" } ?? body
        return Mirror(self, children: ["body": body, "response": response], displayStyle: .struct)
    }
}

/// Values of response header fields as payload values.
enum HeaderValue {
    /// A text as a value. Nil when it is none of the type.
    static func read<Value: PayloadValue>(_ text: String, as type: Value.Type) -> Value? {
        readDocument(text, as: type)?.value
    }

    /// A text as a value, with the JSON that it was taken for: a string, a number or Boolean, or a list of what stands
    /// between commas (RFC 9110 section 5.6.1), in this order.
    static func readDocument<Value: PayloadValue>(
        _ text: String,
        as type: Value.Type
    ) -> (value: Value, document: JSONDocument)? {
        if type == Int.self || type == Bool.self || type == Decimal.self || type == Double.self {
            return scalar(text).flatMap { value(in: $0, type) }
        }
        return document(.string(text)).flatMap { value(in: $0, type) }
            ?? scalar(text).flatMap { value(in: $0, type) }
            ?? document(.array(elements(text).map(JSONValue.string))).flatMap { value(in: $0, type) }
            ?? list(text).flatMap { value(in: $0, type) }
    }

    private static func value<Value: PayloadValue>(
        in document: JSONDocument,
        _ type: Value.Type
    ) -> (value: Value, document: JSONDocument)? {
        (try? Value(instance: document.root)).map { ($0, document) }
    }

    private static func document(_ value: JSONValue) -> JSONDocument? {
        (try? value.encodedBytes()).flatMap { try? JSONDocument(parsing: $0) }
    }

    /// A number or a Boolean.
    private static func scalar(_ text: String) -> JSONDocument? {
        guard let document = try? JSONDocument(parsing: text) else { return nil }
        switch document.root.kind {
        case .number, .boolean: return document
        case .null, .string, .array, .object: return nil
        }
    }

    /// A list of numbers and Booleans.
    private static func list(_ text: String) -> JSONDocument? {
        let elements = elements(text)
        let scalars = elements.compactMap { scalar($0)?.root.value }
        return scalars.count == elements.count ? document(.array(scalars)) : nil
    }

    /// What stands between commas, without blanks around it.
    private static func elements(_ text: String) -> [String] {
        text.split(separator: ",").map { element in
            var element = element.drop { $0 == " " || $0 == "\t" }
            while let last = element.last, last == " " || last == "\t" { element.removeLast() }
            return String(element)
        }
    }
}

extension TransportResponse {
    /// The value of a header field. Nil when there is none, or none of the type.
    public func value<Value: PayloadValue>(_ header: String) -> Value? {
        headers[header].flatMap { HeaderValue.read($0, as: Value.self) }
    }
}

extension Collection {
    /// The element, when there is exactly one. Nil otherwise.
    public var only: Element? {
        guard let first, index(after: startIndex) == endIndex else { return nil }
        return first
    }
}
