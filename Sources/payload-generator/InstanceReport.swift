import Diagnostics
import JSONSource
import PayloadRuntime
import SchemaEvaluator

/// What came of an instance.
struct InstanceReport {
    /// The file as it was given.
    let file: String

    /// What is wrong with it, none when it is valid.
    private(set) var errors: [InstanceError]

    var isValid: Bool { errors.isEmpty }

    /// Parses and validates.
    init(file: String, bytes: [UInt8], schema: Pipeline.CompiledSchema) {
        self.file = file
        do {
            let document = try JSONDocument(parsing: bytes)
            let violations = schema.violations(in: document.root)
            errors = violations.map { InstanceError($0) }
            guard !violations.isEmpty else { return }
            let positions = InstancePositions(
                of: violations.map(\.instanceLocation),
                in: document,
                bytes: bytes
            )
            for index in errors.indices { errors[index].position = positions[errors[index].instanceLocation] }
        } catch {
            errors = [InstanceError(error)]
        }
    }

    /// A file that cannot be read; why is said elsewhere.
    init(unread file: String) {
        self.file = file
        errors = [InstanceError(message: "the file cannot be read")]
    }

    /// The report in a form, as lines without their final line break.
    func lines(in form: ValidateOptions.Form) -> [String] {
        switch form {
        case .text: isValid ? ["\(visible(file)): valid"] : errors.map { $0.text(in: file) }
        case .json: [json]
        }
    }

    var json: String {
        let list = errors.map(\.json).joined(separator: ",")
        return "{\"file\":\(quotedJSON(file)),\"valid\":\(isValid),\"errors\":[\(list)]}"
    }
}

/// A place where an instance breaks its schema, or where its text is not JSON.
struct InstanceError {
    /// Empty for the whole instance, and for a text that is not JSON.
    let instanceLocation: String

    /// Empty where the root schema itself rejects, and for a text that is not JSON.
    private let keywordLocation: String
    private let keyword: String
    private let message: String
    private let isSyntaxError: Bool

    /// Where the value starts, or where the text stops to be JSON.
    var position: InstancePositions.Position?

    init(_ violation: Violation) {
        instanceLocation = violation.instanceLocation
        keywordLocation = violation.keywordLocation
        keyword = violation.keyword
        message = violation.message
        isSyntaxError = false
    }

    init(message: String) {
        instanceLocation = ""
        keywordLocation = ""
        keyword = ""
        self.message = message
        isSyntaxError = false
    }

    init(_ error: JSONSyntaxError) {
        instanceLocation = ""
        keywordLocation = ""
        keyword = ""
        message = error.message
        isSyntaxError = true
        position = InstancePositions.Position(line: error.line, column: error.column)
    }

    /// What is empty is left out.
    fileprivate func text(in file: String) -> String {
        var text = file
        if let position { text += ":\(position.line):\(position.column)" }
        if isSyntaxError { text += ": error" }
        if !instanceLocation.isEmpty { text += ": \(instanceLocation)" }
        text += ": \(message)"
        if !keywordLocation.isEmpty { text += " (\(keywordLocation))" }
        return visible(text)
    }

    fileprivate var json: String {
        var message = message
        if isSyntaxError, let position {
            message = "line \(position.line), column \(position.column): \(message)"
        }
        let members = [
            ("instanceLocation", instanceLocation), ("keywordLocation", keywordLocation),
            ("keyword", keyword), ("message", message),
        ]
        return "{\(members.map { "\(quotedJSON($0)):\(quotedJSON($1))" }.joined(separator: ","))}"
    }
}
