import PayloadIR
import SchemaFrontEnd

/// Spells types in Swift.
struct SwiftTypeSpeller {
    let names: SwiftNames
    let numbers: ModuleOptions.Numbers

    /// The names of the types that the spelled one stands in, outermost first; they need not be repeated.
    var scope: [String] = []

    /// The same speller for code inside a declaration's braces.
    func inside(_ declaration: DeclarationID) -> SwiftTypeSpeller {
        var copy = self
        copy.scope = names.types[declaration] ?? []
        return copy
    }

    /// The type of a value that is there and, where it may be null, says so.
    func text(_ type: TypeReference) -> String {
        switch type {
        case .string: "String"
        case .boolean: "Bool"
        case .integer: "Int"
        case .number: numbers == .decimal ? "Decimal" : "Double"
        case .null: "JSONNull"
        case .any, .never: "JSONValue"
        case .nonNull: "NonNullValue"
        case .dateTime: "DateTime"
        case .date: "CalendarDate"
        case .time: "TimeOfDay"
        case .duration: "CalendarDuration"
        case .timeSpan: "TimeSpan"
        case .isoTimeSpan: "ISOTimeSpan"
        case .secondsTimeSpan: "SecondsTimeSpan"
        case .uuid: "UUIDString"
        case .uri: "URIString"
        case .base64: "Base64Data"
        case .array(let element): "[\(text(element))]"
        case .map(.any): "PropertyMap<JSONValue>"
        case .map(let value): "PropertyMap<\(text(value))>"
        case .declared(let id): path(of: id)
        case .nullable(let wrapped): "Nullable<\(text(wrapped))>"
        case .sensitive(let wrapped): "Sensitive<\(text(wrapped))>"
        }
    }

    private func path(of id: DeclarationID) -> String {
        let path = names.types[id] ?? []
        guard let name = path.last, scope.starts(with: path.dropLast()), found(name) == path else {
            return path.joined(separator: ".")
        }
        return name
    }

    /// The type that Swift finds by a name alone: that of the innermost scope which has one.
    private func found(_ name: String) -> [String]? {
        for count in stride(from: scope.count, through: 0, by: -1) {
            let path = scope.prefix(count) + [name]
            if names.paths.contains(Array(path)) { return Array(path) }
        }
        return nil
    }

    /// The type of a stored property. A required property that may be null, and an optional one that may not,
    /// are optionals; one that may be absent or null tells the two apart.
    func text(_ property: Property) -> String {
        switch (property.type, property.isRequired) {
        case (.nullable(let wrapped), true): text(wrapped) + "?"
        case (let type, true): text(type)
        case (let type, false): text(type) + "?"
        }
    }

    /// Whether the type's spelling names a type of the runtime.
    func needsRuntime(_ type: TypeReference) -> Bool {
        switch type {
        case .string, .boolean, .integer, .number, .declared: false
        case .array(let element): needsRuntime(element)
        case .null, .any, .never, .nonNull, .dateTime, .date, .time, .duration, .timeSpan, .isoTimeSpan,
            .secondsTimeSpan, .uuid, .uri, .base64, .map, .nullable, .sensitive:
            true
        }
    }

    /// Whether the type's spelling needs `import Foundation`.
    func needsFoundation(_ type: TypeReference) -> Bool {
        switch type {
        case .number: numbers == .decimal
        case .array(let inner), .map(let inner), .nullable(let inner), .sensitive(let inner):
            needsFoundation(inner)
        default: false
        }
    }
}
