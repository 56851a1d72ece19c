// Generated from schemas/Library.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// What went wrong.
public struct Failure400: Codable, Hashable, PayloadValue {
    public var problems: [Problem]

    public init(
        problems: [Problem],
    ) {
        self.problems = problems
    }
}

// MARK: - Codable

extension Failure400 {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        problems = try object.required("problems")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("problems", problems)
        writer.endObject()
    }
}

// MARK: - Validation

extension Failure400: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Library.openapi.json#/components/schemas/Failure400"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let problems = check.required("problems", value) {
            check.type(.array, problems)
            var items = check.items(problems)
            while let problem = items.next(&check) {
                check.reference(Problem.self, problem)
            }
        }
    }
}
