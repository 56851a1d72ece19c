import Foundation
import PayloadRuntime

/// Reads a response as the document describes it. Generated outcomes are made with it.
public struct ResponseReader: Sendable {
    let operation: String

    /// The response as it came.
    public let response: TransportResponse
    let sentHeaders: HeaderFields
    let attempts: Int
    let validates: Bool
    /// Nil where nobody looks.
    let observation: ResponseObservation?

    init(
        operation: String,
        response: TransportResponse,
        sentHeaders: HeaderFields,
        attempts: Int,
        validates: Bool,
        observation: ResponseObservation? = nil
    ) {
        self.operation = operation
        self.response = response
        self.sentHeaders = sentHeaders
        self.attempts = attempts
        self.validates = validates
        self.observation = observation
    }

    /// The status code.
    public var status: Int { response.status }

    /// Whether the request had a header field of this name.
    public func hasSent(_ header: String) -> Bool {
        sentHeaders.contains { HeaderFields.isSame($0.name, header) }
    }

    // MARK: - Bodies

    /// An outcome with a JSON body. It is the outcome `undocumented` when the response has none.
    ///
    /// - Throws: ``ClientError`` when the body is not as documented.
    public func answer<Body: ValidatedPayload, Outcome: OperationOutcome>(
        _ make: (Answer<Body>) -> Outcome
    ) throws(ClientError) -> Outcome {
        try answer(Body.self, make)
    }

    /// An outcome with a JSON body of a type that has no schema of its own, such as a list. It is the outcome
    /// `undocumented` when the response has none.
    ///
    /// - Throws: ``ClientError`` when the body is not as documented.
    public func answer<Schema: PayloadSchema, Body: PayloadValue, Outcome: OperationOutcome>(
        _ schema: Schema.Type,
        _ make: (Answer<Body>) -> Outcome
    ) throws(ClientError) -> Outcome {
        guard let document = try document() else { return .undocumented(response) }
        if validates {
            do throws(ValidationError) {
                try schema.validate(document.root, in: Self.context())
            } catch {
                throw self.error(.validatingResponse, .invalid([.init(part: .body, error: error)]))
            }
        }
        let body: Body
        do throws(PayloadDecodingError) {
            body = try Body(instance: document.root)
        } catch {
            throw self.error(.decoding, .unreadable("the body: \(error)"))
        }
        observation?.read(body)
        return make(Answer(body: body, response: response))
    }

    /// An outcome with a body of another form than JSON. It is the outcome `undocumented` when the response has no body,
    /// or one of another media type.
    public func bytes<Outcome: OperationOutcome>(
        _ mediaType: String,
        _ make: (Answer<Data>) -> Outcome
    ) throws(ClientError) -> Outcome {
        guard !response.body.isEmpty, let type = response.headers["Content-Type"],
            MediaType.matches(type, mediaType)
        else { return .undocumented(response) }
        return make(Answer(body: response.body, response: response))
    }

    /// An outcome without a body. What the body has is left aside.
    public func empty<Outcome: OperationOutcome>(_ make: (Answer<Void>) -> Outcome) -> Outcome {
        make(Answer(body: (), response: response))
    }

    /// What responses are validated with. How much is wrong with one is the sender's choice, and nobody reads ten
    /// thousand violations.
    private static func context<Context: PayloadContext>() -> Context {
        var context = ValidationContext()
        context.violationLimit = 10_000
        return Context(context)
    }

    /// The body as JSON. Nil when there is none, or when it does not claim to be JSON.
    private func document() throws(ClientError) -> JSONDocument? {
        if response.body.isEmpty { return nil }
        if let type = response.headers["Content-Type"], !MediaType.isJSON(type) { return nil }
        do throws(JSONSyntaxError) {
            return try JSONDocument(parsing: response.body)
        } catch {
            throw self.error(.decoding, .unreadable("the body is not JSON: \(error)"))
        }
    }

    // MARK: - Header fields

    /// Checks a documented header field, unless responses are not checked.
    ///
    /// - Throws: ``ClientError`` when it is required and missing, or when its value is none of the type.
    public func check<Value: PayloadValue>(
        _ header: String,
        _ type: Value.Type,
        isRequired: Bool
    ) throws(ClientError) {
        guard let text = response.headers[header] else {
            return try checkMissing(header, isRequired)
        }
        let value = HeaderValue.read(text, as: type)
        showUnlessSensitive(header, value)
        guard validates, value == nil else { return }
        throw invalid(header, "expected another form of value")
    }

    /// Checks a documented header field with its schema, unless responses are not checked.
    ///
    /// - Throws: ``ClientError`` when it is required and missing, or when its value is not valid.
    public func check<Value: PayloadValue, Schema: PayloadSchema>(
        _ header: String,
        _ type: Value.Type,
        _ schema: Schema.Type,
        isRequired: Bool
    ) throws(ClientError) {
        guard let text = response.headers[header] else {
            return try checkMissing(header, isRequired)
        }
        guard let (value, document) = HeaderValue.readDocument(text, as: type) else {
            if validates { throw invalid(header, "expected another form of value") }
            return
        }
        showUnlessSensitive(header, value)
        guard validates else { return }
        do throws(ValidationError) {
            try schema.validate(document.root, in: Self.context())
        } catch {
            throw self.error(.validatingResponse, .invalid([.init(part: .header(header), error: error)]))
        }
    }

    private func checkMissing(_ header: String, _ isRequired: Bool) throws(ClientError) {
        if isRequired, validates { throw invalid(header, "expected the header field, found none") }
    }

    /// A value that cannot be read may be anything, so it is not shown.
    private func showUnlessSensitive<Value: PayloadValue>(_ header: String, _ value: Value?) {
        guard let observation, let value else { return }
        var writer = JSONWriter()
        value.write(to: &writer)
        if !writer.holdsSensitive { observation.show(header) }
    }

    private func invalid(_ header: String, _ message: String) -> ClientError {
        let error = ValidationError(message: message, instanceLocation: "", schemaLocation: "")
        return self.error(.validatingResponse, .invalid([.init(part: .header(header), error: error)]))
    }

    private func error(_ phase: ClientError.Phase, _ cause: ClientError.Cause) -> ClientError {
        ClientError(operation: operation, phase: phase, cause: cause, response: response, attempts: attempts)
    }
}

extension ResponseReader: OpaqueDescription {
    /// The operation and what came.
    public var description: String { "\(operation): \(response)" }
}
