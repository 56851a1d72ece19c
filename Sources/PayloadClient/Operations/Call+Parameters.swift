import Foundation
import PayloadRuntime

// What generated clients call, one line a parameter. A value is any one whose JSON is a string, number or Boolean, or a
// list of these (OpenAPI 3.1, Parameter Object; styles `simple` and `form`).
extension Call {
    /// Sets a parameter of the path.
    public mutating func path<Value: PayloadValue, Schema: PayloadSchema>(
        _ name: String,
        _ value: Value,
        _ schema: Schema.Type
    ) {
        addPath(name, text(of: value, schema, .path(name)))
    }

    /// Sets a parameter of the path for which the document has no schema.
    public mutating func path<Value: PayloadValue>(_ name: String, _ value: Value) {
        addPath(name, text(of: value, .path(name)))
    }

    /// Adds a parameter to the query, unless the value is nil.
    ///
    /// - Parameters:
    ///   - name: as the document has it.
    ///   - value: nil for a request without the parameter.
    ///   - schema: what the value must meet.
    ///   - isExploded: whether each element of a list is a parameter by itself.
    public mutating func query<Value: PayloadValue, Schema: PayloadSchema>(
        _ name: String,
        _ value: Value?,
        _ schema: Schema.Type,
        isExploded: Bool = true
    ) {
        guard let value else { return }
        addQuery(name, text(of: value, schema, .query(name)), isExploded)
    }

    /// Adds a parameter to the query for which the document has no schema, unless the value is nil.
    ///
    /// - Parameters:
    ///   - name: as the document has it.
    ///   - value: nil for a request without the parameter.
    ///   - isExploded: whether each element of a list is a parameter by itself.
    public mutating func query<Value: PayloadValue>(_ name: String, _ value: Value?, isExploded: Bool = true)
    {
        guard let value else { return }
        addQuery(name, text(of: value, .query(name)), isExploded)
    }

    /// Adds a header field, unless the value is nil.
    public mutating func header<Value: PayloadValue, Schema: PayloadSchema>(
        _ name: String,
        _ value: Value?,
        _ schema: Schema.Type
    ) {
        guard let value else { return }
        addHeader(name, text(of: value, schema, .header(name)))
    }

    /// Adds a header field for which the document has no schema, unless the value is nil.
    public mutating func header<Value: PayloadValue>(_ name: String, _ value: Value?) {
        guard let value else { return }
        addHeader(name, text(of: value, .header(name)))
    }

    // MARK: - Texts

    private mutating func text<Value: PayloadValue, Schema: PayloadSchema>(
        of value: Value,
        _ schema: Schema.Type,
        _ part: ClientError.Part
    ) -> ParameterText? {
        guard let (document, isSensitive) = document(of: value, part) else { return nil }
        if options.validatesRequests {
            let context = withClock(Schema.Context(ValidationContext()))
            do throws(ValidationError) {
                try Schema.validate(document.root, in: context)
            } catch {
                problems.parts.append(ClientError.InvalidPart(part: part, error: error))
            }
        }
        return parameterText(document, isSensitive, part)
    }

    private mutating func text<Value: PayloadValue>(of value: Value, _ part: ClientError.Part)
        -> ParameterText?
    {
        guard let (document, isSensitive) = document(of: value, part) else { return nil }
        return parameterText(document, isSensitive, part)
    }

    private mutating func document<Value: PayloadValue>(
        of value: Value,
        _ part: ClientError.Part
    ) -> (JSONDocument, isSensitive: Bool)? {
        var writer = JSONWriter()
        value.write(to: &writer)
        guard let bytes = finished(writer, part) else { return nil }
        do throws(JSONSyntaxError) {
            return (try JSONDocument(parsing: bytes), writer.holdsSensitive)
        } catch {
            problems.unbuildable(part, error.message)
            return nil
        }
    }

    private mutating func parameterText(
        _ document: JSONDocument,
        _ isSensitive: Bool,
        _ part: ClientError.Part
    ) -> ParameterText? {
        let text = ParameterText(document.root, isSensitive: isSensitive)
        if text == nil {
            problems.unbuildable(part, "expected a string, a number, a Boolean or a list of these")
        }
        return text
    }

    // MARK: - Places

    private mutating func addPath(_ name: String, _ text: ParameterText?) {
        guard let text else { return }
        // The style `simple`: elements are separated by commas, which are no part of an encoded one.
        let encoded = text.elements.map(PercentEncoding.encoded).joined(separator: ",")
        switch encoded {
        case "":
            problems.unbuildable(.path(name), "expected at least 1 character")
        case ".", "..": problems.unbuildable(.path(name), Self.dotFault)
        default: break
        }
        let shown = text.isSensitive ? Self.redacted : encoded
        pathValues.append(PathTemplate.Value(name: name, text: encoded, shown: shown))
    }

    private mutating func addQuery(_ name: String, _ text: ParameterText?, _ isExploded: Bool) {
        guard let text, !text.elements.isEmpty else { return }
        let name = PercentEncoding.encoded(name)
        let values = text.elements.map(PercentEncoding.encoded)
        for value in isExploded ? values : [values.joined(separator: ",")] {
            let separator = query.isEmpty ? "" : "&"
            query += "\(separator)\(name)=\(value)"
            shownQuery += "\(separator)\(name)=\(text.isSensitive ? Self.redacted : value)"
        }
    }

    private mutating func addHeader(_ name: String, _ text: ParameterText?) {
        guard let text, !text.elements.isEmpty else { return }
        let nameFault = HeaderSyntax.isToken(name) ? nil : "the name is not one of a header field"
        if let fault = nameFault ?? text.headerFault {
            problems.unbuildable(.header(name), fault)
            return
        }
        headers.add(text.elements.joined(separator: ","), to: name)
        if text.isSensitive { sensitiveHeaders.append(name) }
    }

    /// What is wrong with a segment that a URL library takes out (RFC 3986 section 5.2.4).
    private static let dotFault = "expected a value other than `.` and `..`, which lead to another URL"

    /// What stands for a part that must not be shown.
    static let redacted = "<redacted>"
}

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
