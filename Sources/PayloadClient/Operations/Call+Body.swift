import Foundation
import PayloadRuntime

extension Call {
    /// Sets the body, encoded once: the bytes that are checked are the ones that are sent. Nil for none.
    ///
    /// - Parameters:
    ///   - body: nil for a request without one.
    ///   - context: what the body's rules depend on. The time now is filled in when they do and it is not given.
    ///   - mediaType: the media type as the document has it.
    public mutating func body<Body: ValidatedPayload>(
        _ body: Body?,
        in context: Body.Context = .init(ValidationContext()),
        mediaType: String = "application/json"
    ) {
        guard let body, let bytes = encoded(body) else { return }
        check(bytes, Body.self, context)
        setBody(bytes, mediaType)
    }

    /// Sets the body of a type that has no schema of its own, such as a list. Nil for none.
    ///
    /// - Parameters:
    ///   - body: nil for a request without one.
    ///   - schema: what the body must meet.
    ///   - context: what the body's rules depend on. The time now is filled in when they do and it is not given.
    ///   - mediaType: the media type as the document has it.
    public mutating func body<Value: PayloadValue, Schema: PayloadSchema>(
        _ body: Value?,
        _ schema: Schema.Type,
        in context: Schema.Context = .init(ValidationContext()),
        mediaType: String = "application/json"
    ) {
        guard let body, let bytes = encoded(body) else { return }
        check(bytes, schema, context)
        setBody(bytes, mediaType)
    }

    /// Sets a body of another form than JSON, as it is. Nil for none.
    ///
    /// - Parameters:
    ///   - bytes: nil for a request without a body.
    ///   - mediaType: the media type as the document has it.
    public mutating func body(_ bytes: Data?, mediaType: String) {
        guard let bytes else { return }
        setContentType(mediaType)
        body = bytes
        if isObserved { shownBody = { "\(bytes.count) bytes of \(mediaType)" } }
    }

    private mutating func encoded<Value: PayloadValue>(_ value: Value) -> [UInt8]? {
        if isObserved { shownBody = { RedactedText.of(value) } }
        var writer = JSONWriter()
        value.write(to: &writer)
        return finished(writer, .body)
    }

    private mutating func check<Schema: PayloadSchema>(
        _ bytes: [UInt8],
        _ schema: Schema.Type,
        _ context: Schema.Context
    ) {
        guard options.validatesRequests else { return }
        do throws(ValidationError) {
            try schema.validate(bytes, in: withClock(context))
        } catch {
            problems.parts.append(ClientError.InvalidPart(part: .body, error: error))
        }
    }

    private mutating func setBody(_ bytes: [UInt8], _ mediaType: String) {
        setContentType(mediaType)
        body = Data(bytes)
    }

    private mutating func setContentType(_ mediaType: String) {
        guard HeaderSyntax.isValue(mediaType) else {
            problems.unbuildable(.header("Content-Type"), "expected \(HeaderSyntax.valueForm)")
            return
        }
        headers["Content-Type"] = mediaType
    }

    /// Whether anybody looks at what is sent.
    private var isObserved: Bool { !options.interceptors.isEmpty }

    /// What was written. Nil for what JSON cannot say, which is noted.
    mutating func finished(_ writer: JSONWriter, _ part: ClientError.Part) -> [UInt8]? {
        do throws(PayloadEncodingError) {
            return try writer.finish()
        } catch {
            problems.unbuildable(part, error.message, at: error.location)
            return nil
        }
    }

    /// The context with the time now, when its rules depend on it and the caller has not given it.
    func withClock<Context: PayloadContext>(_ context: Context) -> Context {
        let validation = context.validation
        guard validation.now == nil, validation.facts["now"] == nil,
            Context.facts.contains(where: { $0.name == "now" })
        else { return context }
        var context = context
        context.validation.now = options.now()
        return context
    }
}
