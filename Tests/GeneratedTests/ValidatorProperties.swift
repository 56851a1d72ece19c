import PayloadRuntime

/// What is true of a generated validator for every input, whatever it holds. Unit tests and the fuzz target check it.
struct ValidatorProperties<Payload: ValidatedPayload & Hashable> {
    /// A property that did not hold, in words.
    struct Broken: Error, CustomStringConvertible {
        let description: String
    }

    private let bytes: [UInt8]

    /// Validates the bytes and checks all properties.
    ///
    /// - Returns: Whether the bytes are a valid instance.
    /// - Throws: ``Broken`` for the first property that does not hold.
    @discardableResult
    static func check(_ bytes: [UInt8]) throws -> Bool {
        let properties = Self(bytes: bytes)
        let document: JSONDocument
        do throws(JSONSyntaxError) {
            document = try JSONDocument(parsing: bytes)
        } catch {
            try properties.check(error)
            return false
        }
        let violations = try properties.violations(of: document.root)
        try properties.checkOrder(violations, in: document.root)
        try properties.checkSamePlacesElsewhere(violations, document.root)
        if violations.isEmpty {
            try properties.checkReading(document.root)
        } else {
            try properties.checkRefusal(violations)
        }
        return violations.isEmpty
    }

    private func require(_ condition: Bool, _ property: @autoclosure () -> String) throws {
        if !condition { throw Broken(description: "\(Payload.self): \(property())") }
    }

    // MARK: - Verdicts

    /// Validates in all ways, which must agree.
    private func violations(of root: JSONInstance) throws -> [Violation] {
        let report = Validation.report(
            on: root,
            schemaLocation: Payload.schemaLocation.description,
            Payload.validate
        )
        let violations = report.violations()
        try require(Payload.isValid(root) == violations.isEmpty, "the verdict agrees with \(violations)")
        let error = Result { try Payload.validate(root) }.validationError
        try require(error?.violations ?? [] == violations, "the error holds the violations")
        try require(error?.syntaxError == nil, "what is JSON has no syntax error")
        try error.map(checkOutput)
        return violations
    }

    /// A violation of what can be asked for, in the order that is promised.
    private func checkOrder(_ violations: [Violation], in root: JSONInstance) throws {
        var last: (start: Int, violation: Violation)?
        for violation in violations {
            guard let value = root.value(at: violation.instanceLocation) else {
                throw Broken(description: "a violation is at a value: \(violation)")
            }
            let start = value.byteRange.lowerBound
            if let last {
                try require(last.start <= start, "violations come in the instance's order: \(violation)")
                try require(
                    last.start < start || last.violation.keywordLocation <= violation.keywordLocation,
                    "violations of a value come by keyword: \(violation)"
                )
            }
            // Two long names may be shortened to one.
            try require(
                last?.violation != violation || violation.message.contains("..."),
                "nothing is said twice: \(violation)"
            )
            last = (start, violation)
            try require(!violation.message.isEmpty, "a violation has words")
            try require(
                violation.hasLocationsThatAgree && violation.canBe(of: value),
                "a violation is at the value that is wrong: \(violation.keywordLocation) \(violation)"
            )
            try require(
                violation.keywordLocation.hasSuffix("/" + violation.keyword) || violation.keyword.isEmpty,
                "a keyword's location ends with it: \(violation)"
            )
            try require(
                violation.absoluteKeywordLocation.utf8.contains(UInt8(ascii: "#")),
                "an absolute location points into a schema: \(violation)"
            )
        }
    }

    // MARK: - The same value, written or placed otherwise

    private static var deepest: JSONParsingOptions {
        JSONParsingOptions(duplicateNames: .allowed, maximumDepth: JSONParsingOptions.depthCeiling)
    }

    private func checkSamePlacesElsewhere(_ violations: [Violation], _ root: JSONInstance) throws {
        let pretty = try JSONDocument(parsing: root.value.encodedBytes(pretty: true), options: Self.deepest)
        try require(try self.violations(of: pretty.root) == violations, "white space and escapes say nothing")
        let inside = try JSONDocument(parsing: Array("[0,".utf8) + bytes + [0x5D], options: Self.deepest)
        guard let element = inside.root[1] else { throw Broken(description: "an array keeps its elements") }
        try require(try self.violations(of: element) == violations, "a value's surroundings say nothing")
    }

    // MARK: - Errors

    private func check(_ syntaxError: JSONSyntaxError) throws {
        let error = Result { try Payload(validating: bytes) }.validationError
        try require(error?.syntaxError == syntaxError, "a syntax error is passed on")
        try require(
            error?.violations.map(\.instanceLocation) == [""]
                && error?.violations.first?.message == "expected JSON: \(syntaxError)",
            "a syntax error is one violation of the whole"
        )
        try error.map(checkOutput)
        // Other options may take the text; then validators must find no two answers either.
        if let document = try? JSONDocument(parsing: bytes, options: Self.deepest) {
            let violations = try violations(of: document.root)
            let context = Payload.Context(ValidationContext(parsing: Self.deepest))
            let error = Result { try Payload(validating: bytes, in: context) }.validationError
            try require(violations.isEmpty || error?.violations == violations, "the context's options count")
        }
    }

    private func checkRefusal(_ violations: [Violation]) throws {
        let error = Result { try Payload(validating: bytes) }.validationError
        try require(error?.violations == violations, "what is not valid is not read")
        try require(error?.description.isEmpty == false, "an error has words")
    }

    private func checkOutput(_ error: ValidationError) throws {
        for format in ValidationOutputFormat.allCases {
            let written = try error.output(format).encodedBytes()
            let options = JSONParsingOptions(maximumDepth: JSONParsingOptions.depthCeiling)
            let output = try JSONDocument(parsing: written, options: options).root
            try require(output["valid"]?.boolean == false, "the output \(format) says that it is not valid")
            let count = format == .flag ? 0 : error.violations.count
            try require(output.violationCount == count, "the output \(format) has all violations")
        }
    }

    // MARK: - Values

    /// What is valid becomes a value, or the error says which of its parts the type cannot hold.
    private func checkReading(_ root: JSONInstance) throws {
        let value: Payload
        do throws(PayloadDecodingError) {
            value = try Payload(instance: root)
        } catch {
            let refusal = Result { try Payload(validating: bytes) }.validationError
            try require(
                refusal?.violations.map(\.instanceLocation) == [error.location]
                    && refusal?.violations.map(\.message) == [error.message],
                "what the type cannot hold is one violation: \(error)"
            )
            try require(root.value(at: error.location) != nil, "the type cannot hold a value: \(error)")
            try refusal.map(checkOutput)
            return
        }
        try require(try Payload(validating: bytes) == value, "what is valid is read")
        try value.validate()
        let written = try value.encodedBytes()
        try require(try Payload(validating: written) == value, "a value is written, valid, and read again")
        try require(
            try Payload(validating: written).encodedBytes() == written,
            "a value is written in one way"
        )
    }
}

extension Result where Failure == any Error {
    /// The error of validation. Nil for a success, and for an error of another kind, which nothing expects.
    fileprivate var validationError: ValidationError? {
        guard case .failure(let error) = self else { return nil }
        return error as? ValidationError
    }
}

extension JSONInstance {
    /// The value that a JSON Pointer leads to (RFC 6901 section 4). Nil when there is none.
    fileprivate func value(at pointer: String) -> JSONInstance? {
        let tokens = pointer.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return tokens.dropFirst().reduce(self as JSONInstance?) { value, token in
            let token = String(decoding: token, as: UTF8.self)
            if value?.kind == .array { return Int(token).flatMap { value?[$0] } }
            return value?[token.replacing("~1", with: "/").replacing("~0", with: "~")]
        }
    }

    /// How many violations an output unit holds.
    fileprivate var violationCount: Int {
        self["error"] == nil ? self["errors"]?.elements.reduce(0) { $0 + $1.violationCount } ?? 0 : 1
    }
}
