import JSONSource

/// How diagnostics are printed.
package enum DiagnosticForm: String, CaseIterable, Sendable {
    /// `path:line:column: severity: message [id]`, with the JSON pointer and the help on lines of their own.
    case text

    /// One JSON object a line.
    case json

    /// Workflow commands of a hosted CI, which show up beside the changed lines of a pull request.
    case github
}

extension DiagnosticForm {
    /// The diagnostic in this form, without a final line break.
    package func render(_ diagnostic: Diagnostic) -> String {
        switch self {
        case .text: text(diagnostic)
        case .json: json(diagnostic)
        case .github: github(diagnostic)
        }
    }

    private func text(_ diagnostic: Diagnostic) -> String {
        var place = ""
        if let location = diagnostic.location {
            place = location.path
            if let position = location.position { place += ":\(position.line):\(position.column)" }
            place += ": "
        }
        var text = "\(place)\(diagnostic.severity): \(diagnostic.message)"
        text = "\(visible(text)) [\(diagnostic.id.rawValue)]"
        if let pointer = diagnostic.location?.pointer { text += "\n    at #\(visible(pointer.description))" }
        if let help = diagnostic.help { text += "\n    help: \(visible(help))" }
        return text
    }

    private func json(_ diagnostic: Diagnostic) -> String {
        var members = [
            "\"id\":\(quotedJSON(diagnostic.id.rawValue))",
            "\"severity\":\(quotedJSON(diagnostic.severity.rawValue))",
            "\"message\":\(quotedJSON(diagnostic.message))",
        ]
        if let help = diagnostic.help { members.append("\"help\":\(quotedJSON(help))") }
        if let location = diagnostic.location {
            members.append("\"path\":\(quotedJSON(location.path))")
            if let position = location.position {
                members += ["\"line\":\(position.line)", "\"column\":\(position.column)"]
            }
            if let pointer = location.pointer {
                members.append("\"pointer\":\(quotedJSON(pointer.description))")
            }
        }
        return "{\(members.joined(separator: ","))}"
    }

    private func github(_ diagnostic: Diagnostic) -> String {
        let command = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
        var properties: [String] = []
        if let location = diagnostic.location {
            properties.append("file=\(escapedProperty(location.path))")
            if let position = location.position {
                properties += ["line=\(position.line)", "col=\(position.column)"]
            }
        }
        properties.append("title=\(diagnostic.id.rawValue)")
        var message = diagnostic.message
        if let pointer = diagnostic.location?.pointer { message += " (at #\(pointer))" }
        if let help = diagnostic.help { message += "\n\(help)" }
        return "::\(command) \(properties.joined(separator: ","))::\(escapedData(message))"
    }

    /// A workflow command ends at the line's end, so line breaks and the escape character are encoded.
    private func escapedData(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "%": "%25"
            case "\r": "%0D"
            case "\n": "%0A"
            default: String(scalar)
            }
        }.joined()
    }

    private func escapedProperty(_ text: String) -> String {
        escapedData(text).unicodeScalars.map { scalar in
            switch scalar {
            case ":": "%3A"
            case ",": "%2C"
            default: String(scalar)
            }
        }.joined()
    }
}

/// A text for a line of a terminal. Names of the input can hold anything: what would break the line or steer the
/// terminal is shown as its code.
package func visible(_ text: String) -> String {
    var visible = ""
    for scalar in text.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator:
            visible += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        default:
            visible.unicodeScalars.append(scalar)
        }
    }
    return visible
}
