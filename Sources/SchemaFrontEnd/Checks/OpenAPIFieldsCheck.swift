import Diagnostics
import JSONSource

extension SchemaCheck {
    /// The objects of an OpenAPI document have the fields of OpenAPI 3.1, with values of their types, and extensions.
    static let openAPIFields = SchemaCheck { set in
        set.descriptions.flatMap { document -> [Diagnostic] in
            var problems: [Diagnostic] = []
            OpenAPIWalker.walk(document.node) { object, place in
                guard let fields = OpenAPIFields.of(object) else { return }
                let value = OpenAPIValue(file: document.file, pointer: place.pointer, node: place.node)
                problems += Self.problems(of: value, object, fields, set)
            }
            return problems
        }
    }

    private static func problems(
        of value: OpenAPIValue,
        _ object: OpenAPIObject,
        _ fields: OpenAPIFields,
        _ set: SchemaSet
    ) -> [Diagnostic] {
        guard let members = value.node.members else {
            return [
                .invalid("found \(value.node.typeInWords); expected \(fields.owner)", set.location(of: value))
            ]
        }
        let isReference = object.mayBeReference && fields.types["$ref"] == nil && value.node["$ref"] != nil
        return members.compactMap { member in
            let file = set.files[value.file]
            let pointer = value.pointer.appending(member.name)
            let place = file.location(of: member.nameRange, pointer: pointer)
            if let type = fields.types[member.name], !isReference {
                // An object that is read says itself that it is none.
                if object.field(member.name).flatMap(OpenAPIFields.of) != nil { return nil }
                return misfit(member, type).map {
                    .invalid($0, file.location(of: member.value.range, pointer: pointer))
                }
            }
            if isReference, OpenAPIFields.reference.contains(member.name) { return nil }
            if isReference {
                let message = "\(quotedJSON(shortened(member.name))) has no effect beside \"$ref\""
                return Diagnostic(.keywordWithoutEffect, message, severity: .warning, at: place)
            }
            return unknown(member.name, fields, place)
        }
    }

    private static func misfit(_ member: JSONMember, _ type: Character) -> String? {
        let node = member.value
        let (fits, words): (Bool, String) =
            switch type {
            case "s": (node.string != nil, "a string")
            case "b": (node.boolean != nil, "true or false")
            case "a": (node.elements != nil, "an array")
            case "o": (node.members != nil, "an object")
            default: (true, "")
            }
        return fits ? nil : "\"\(member.name)\" has \(Diagnostic.found(node)); expected \(words)"
    }

    /// Extensions that are nearly those of the vocabulary would be lost in silence. Others are a service's own.
    private static func unknown(_ name: String, _ fields: OpenAPIFields, _ place: SourceLocation)
        -> Diagnostic?
    {
        let isExtension = name.hasPrefix("x-")
        if isExtension, fields.extensions.contains(name) { return nil }
        if let owner = OpenAPIFields.extensions[name] {
            let message = "\"\(name)\" has no effect on \(fields.owner); it stands on \(owner)"
            return Diagnostic(.keywordWithoutEffect, message, severity: .warning, at: place)
        }
        let known = isExtension ? fields.extensions : fields.types.keys.sorted()
        let advice = Spelling.nearest(to: name, among: known).map { "; did you mean \"\($0)\"?" }
        guard !isExtension || advice != nil else { return nil }
        let what = isExtension ? "extension" : "field"
        let rest = advice ?? " in \(fields.owner); it has no effect"
        let message = "unknown \(what) \(quotedJSON(shortened(name)))\(rest)"
        return Diagnostic(.unknownKeyword, message, severity: .warning, at: place)
    }
}

extension Diagnostic {
    /// A value that does not have its form.
    static func invalid(_ message: String, _ location: SourceLocation, help: String? = nil) -> Diagnostic {
        Diagnostic(.invalidKeywordValue, message, help: help, at: location)
    }

    /// The value as messages name it: text itself, and of others their type.
    static func found(_ node: JSONNode) -> String {
        node.string.map { quotedJSON(shortened($0)) } ?? node.typeInWords
    }
}
