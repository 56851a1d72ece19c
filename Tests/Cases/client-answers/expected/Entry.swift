// Generated from schemas/Archive.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Entry: Codable, Hashable, PayloadValue {
    public var name: String?

    @available(*, deprecated)
    public var state: State? {
        get { stateStorage }
        set { stateStorage = newValue }
    }

    public var problems: [String]?

    private var stateStorage: State?

    public init(
        name: String? = nil,
        state: State? = nil,
        problems: [String]? = nil,
    ) {
        self.name = name
        self.stateStorage = state
        self.problems = problems
    }

    /// Deprecated.
    public enum State: ClosedEnumeration {
        case stored
        case busy
    }
}

// MARK: - Codable

extension Entry {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        name = try object.optional("name")
        stateStorage = try object.optional("state")
        problems = try object.optional("problems")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("name", name)
        writer.optional("state", stateStorage)
        writer.optional("problems", problems)
        writer.endObject()
    }
}

extension Entry.State {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .stored: "stored"
        case .busy: "busy"
        }
    }
}

// MARK: - Validation

extension Entry: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Archive.openapi.json#/components/schemas/Entry"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let name = object.optional("name", &check) {
            check.type(.string, name)
        }
        if let state = object.optional("state", &check) {
            check.type(.string, state)
            check.enumeration(Self.stateValues, state)
        }
        if let problems = object.optional("problems", &check) {
            check.type(.array, problems)
            var items = check.items(problems)
            while let problem = items.next(&check) {
                check.type(.string, problem)
            }
        }
    }

    private static let propertyNames: PropertyNames = ["name", "state", "problems"]
    private static let stateValues: AllowedValues = ["stored", "busy"]
}
