import PayloadRuntime

extension Call {
    /// The request without authentication.
    ///
    /// - Throws: ``ClientError`` with everything that is wrong with it.
    func request() throws(ClientError) -> TransportRequest {
        var refusals = problems.refusals
        var target = (path: "", shown: "")
        // A parameter that has no text is reported for itself, and not as missing.
        if !problems.isUnbuildable {
            do throws(TemplateFault) {
                target = try PathTemplate.filled(operation.path, with: pathValues)
                if PathTemplate.hasDotSegment(target.path) {
                    refusals.append("the path would have a segment `.` or `..`, which names another URL")
                }
            } catch {
                refusals.append(error.message)
            }
        }
        guard let server, refusals.isEmpty else {
            throw error(.building, .refused(refusals.joined(separator: "; ")))
        }
        guard problems.parts.isEmpty else {
            throw error(problems.isUnbuildable ? .building : .validatingRequest, .invalid(problems.parts))
        }
        let separator = query.isEmpty ? "" : "?"
        return TransportRequest(
            operation: operation.name,
            method: operation.method,
            origin: server.origin,
            target: "\(server.path)\(target.path)\(separator)\(query)",
            headers: headers,
            body: body,
            timeout: options.timeout,
            shownTarget: "\(server.path)\(target.shown)\(separator)\(shownQuery)"
        )
    }

    /// An error of this call.
    func error(
        _ phase: ClientError.Phase,
        _ cause: ClientError.Cause,
        response: TransportResponse? = nil,
        attempts: Int = 0
    ) -> ClientError {
        ClientError(
            operation: operation.name,
            phase: phase,
            cause: cause,
            response: response,
            attempts: attempts
        )
    }

    /// A request as it may be shown, to whom it is of use.
    func shown(_ request: TransportRequest, attempt: Int) -> RedactedRequest? {
        guard !options.interceptors.isEmpty else { return nil }
        var headers = HeaderFields()
        for field in request.headers {
            let isSensitive = sensitiveHeaders.contains { HeaderFields.isSame($0, field.name) }
            headers.add(isSensitive ? Self.redacted : field.value, to: field.name)
        }
        return RedactedRequest(
            operation: request.operation,
            method: request.method,
            url: request.origin + request.shownTarget,
            headers: headers,
            attempt: attempt,
            text: shownBody
        )
    }

    /// A request that could not be built as it may be shown: its parameters are left in braces.
    func shownTemplate() -> RedactedRequest? {
        guard !options.interceptors.isEmpty else { return nil }
        return RedactedRequest(
            operation: operation.name,
            method: operation.method,
            url: (server.map { $0.origin + $0.path } ?? "") + operation.path,
            headers: [:],
            attempt: 0,
            text: shownBody
        )
    }
}
