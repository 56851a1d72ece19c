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
