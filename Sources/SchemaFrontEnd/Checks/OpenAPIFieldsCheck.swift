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

extension SchemaCheck {
    /// A `$ref` outside of schemas leads to a value of its kind, in the same document or in another one.
    static let openAPIReferences = SchemaCheck { set in
        set.descriptions.flatMap { document -> [Diagnostic] in
            var problems: [Diagnostic] = []
            OpenAPIWalker.walk(document.node) { object, place in
                guard object.mayBeReference, place.node["$ref"] != nil else { return }
                let value = OpenAPIValue(file: document.file, pointer: place.pointer, node: place.node)
                if let problem = problem(with: value, object, set) { problems.append(problem) }
            }
            return problems
        }
    }

    private static func problem(with value: OpenAPIValue, _ object: OpenAPIObject, _ set: SchemaSet)
        -> Diagnostic?
    {
        guard let reference = value["$ref"] else { return nil }
        let place = set.location(of: reference)
        if let problem = deadEnd(reference.node, in: set.files[value.file], set) {
            return Diagnostic(.unresolvedReference, "\"$ref\" leads nowhere: \(problem)", at: place)
        }
        if let target = set.target(of: value), let section = object.section, target.pointer.tokens.count == 3,
            target.pointer.tokens[0] == "components", target.pointer.tokens[1] != section
        {
            let found = quotedJSON(target.pointer.tokens[1])
            let message = "\"$ref\" leads to one of the \(found); expected one of the \"\(section)\""
            return Diagnostic(.unresolvedReference, message, at: place)
        }
        guard set.resolved(value) == nil else { return nil }
        // What is wrong with the reference that this one leads to is said there.
        let ends = set.target(of: value).map { isCircular($0, set) } ?? false
        return ends ? Diagnostic(.referenceCycle, "\"$ref\" leads to references in a circle", at: place) : nil
    }

    private static func isCircular(_ value: OpenAPIValue, _ set: SchemaSet) -> Bool {
        var value = value
        for _ in 0..<16 {
            guard let next = set.target(of: value) else { return false }
            value = next
        }
        return true
    }

    private static func deadEnd(_ node: JSONNode, in file: SchemaFile, _ set: SchemaSet) -> String? {
        guard let text = node.string, let reference = URI(text) else {
            return "found \(node.typeInWords); expected a URI reference"
        }
        let target = reference.resolved(against: file.retrievalURI)
        guard let document = set.files.first(where: { $0.retrievalURI == target.withoutFragment }) else {
            return "there is no document \"\(shortened(text))\""
        }
        guard let pointer = target.decodedFragment.flatMap({ JSONPointer($0) }) else {
            return "the fragment is not a JSON pointer"
        }
        return document.root.value(at: pointer) == nil ? "there is nothing at \"#\(pointer)\"" : nil
    }
}

extension SchemaCheck {
    /// The payments vocabulary's extensions of operations and security schemes: their form, and that what they name
    /// is there.
    static let operationExtensions = SchemaCheck { set in
        let extended = set.operations.flatMap { operation -> [Diagnostic] in
            var precedence = OperationReader(operation, of: set)
            _ = precedence.precedence()
            var lock = OperationReader(operation, of: set)
            _ = lock.lock()
            return precedence.diagnostics + lock.diagnostics
        }
        return extended + set.descriptions.flatMap { signatures(of: $0, set) }
    }

    /// The signers that a client can ask for.
    private static let signers = ["gcs-v1hmac", "payermax-rsa-sha256"]

    private static func signatures(of document: OpenAPIValue, _ set: SchemaSet) -> [Diagnostic] {
        set.securitySchemes(of: document).compactMap { scheme in
            guard let value = scheme.value[OperationReader.signatureName] else { return nil }
            if let name = value.node.string, signers.contains(name) { return nil }
            return .invalid(
                "\"\(OperationReader.signatureName)\" has \(Diagnostic.found(value.node)); expected one of "
                    + signers.map(quotedJSON).joined(separator: ", "),
                set.location(of: value)
            )
        }
    }
}
