import Diagnostics
import JSONSource

/// Reads the payments vocabulary's extensions of an operation, and reports what is wrong with them.
package struct OperationReader {
    package static let precedenceName = "x-precedence"
    package static let lockName = "x-optimistic-lock"

    /// On a security scheme.
    package static let signatureName = "x-signature"

    private let set: SchemaSet
    private let operation: OpenAPIOperation

    /// The problems so far.
    package private(set) var diagnostics: [Diagnostic] = []

    package init(_ operation: OpenAPIOperation, of set: SchemaSet) {
        self.operation = operation
        self.set = set
    }

    /// The operation's `x-precedence`. Nil without one, or for one with problems.
    package mutating func precedence() -> OperationPrecedence? {
        guard let node = operation.node[Self.precedenceName] else { return nil }
        let place = Place(pointer: operation.pointer.appending(Self.precedenceName), node: node)
        guard let elements = node.elements, elements.count > 1 else {
            misfit(place, "a list of at least two sources, the strongest first")
            return nil
        }
        var sources: [OperationPrecedence.Source] = []
        for (index, element) in elements.enumerated() {
            guard let source = source(Place(pointer: place.pointer.appending(index), node: element)) else {
                continue
            }
            if sources.contains(where: { $0.name == source.name }) {
                misfit(
                    Place(pointer: place.pointer.appending(index), node: element),
                    "a source of another name"
                )
            }
            sources.append(source)
        }
        if sources.count == elements.count, !sources.contains(where: { $0.schema == nil }) {
            misfit(place, "one source that is \"\(OperationPrecedence.request)\"")
        }
        if operation.request == nil {
            report(.keywordWithoutEffect, "\"\(Self.precedenceName)\" needs a request body in JSON", place)
        }
        return diagnostics.isEmpty ? OperationPrecedence(sources: sources) : nil
    }

    private mutating func source(_ place: Place) -> OperationPrecedence.Source? {
        let names = ["source", "schema", "at", "except"]
        guard let members = place.node.members, let name = place.node["source"]?.string, Self.isName(name)
        else {
            misfit(place, "an object with a `source`: a name such as \"session\"")
            return nil
        }
        for member in members where !names.contains(member.name) {
            misfit(place.inside(member), "one of the members `source`, `schema`, `at`, `except`")
        }
        let isRequest = name == OperationPrecedence.request
        if isRequest, members.count > 1 {
            misfit(place, "no other member: the request's schema is that of the body")
        }
        if isRequest { return OperationPrecedence.Source(name: name, schema: nil, at: .root, except: []) }
        guard let reference = place.node["schema"]?.string else {
            misfit(place, "a `schema` beside the source: a reference to what its values are")
            return nil
        }
        guard let schema = set.schema(reference, from: operation.file) else {
            leadsNowhere(place.inside("schema"), "there is no schema \"\(shortened(reference))\"")
            return nil
        }
        let at = place.node["at"] == nil ? .root : pointer(place.inside("at"), in: operation.request)
        var except: [JSONPointer] = []
        let list = place.inside("except")
        if place.node["except"] != nil, list.node.elements == nil { misfit(list, "a list of JSON pointers") }
        for (index, element) in (list.node.elements ?? []).enumerated() {
            let inner = Place(pointer: list.pointer.appending(index), node: element)
            except += [pointer(inner, in: schema)].compactMap { $0 }
        }
        return at.map { OperationPrecedence.Source(name: name, schema: schema, at: $0, except: except) }
    }

    /// The operation's `x-optimistic-lock`. Nil without one, or for one with problems.
    package mutating func lock() -> OperationLock? {
        guard let node = operation.node[Self.lockName] else { return nil }
        let place = Place(pointer: operation.pointer.appending(Self.lockName), node: node)
        let names = ["retrieve", "response", "request", "lostRace"]
        guard let members = node.members, names.allSatisfy({ node[$0] != nil }) else {
            misfit(place, "an object with `retrieve`, `response`, `request` and `lostRace`")
            return nil
        }
        for member in members where !(names + ["carries", "function"]).contains(member.name) {
            misfit(
                place.inside(member),
                "one of the members `retrieve`, `response`, `request`, `lostRace`, `carries`, `function`"
            )
        }
        let retrieved = retrieved(place.inside("retrieve"))
        let response = pointer(place.inside("response"), in: retrieved)
        let request = pointer(place.inside("request"), in: operation.request)
        if operation.request == nil {
            report(.keywordWithoutEffect, "\"\(Self.lockName)\" needs a request body in JSON", place)
        }
        let race = place.inside("lostRace")
        guard let value = race.node["value"]?.string, race.node["at"] != nil, race.node.members?.count == 2
        else {
            misfit(race, "an object with `at`, a JSON pointer, and `value`, a string")
            return nil
        }
        let failure = failure(race.inside("at"), in: race.node["at"]?.string.flatMap { JSONPointer($0) })
        let lostRaceAt = pointer(race.inside("at"), in: failure)
        let carries = carries(place, from: retrieved)
        if let name = node["function"], name.string.map(isSwiftIdentifier) != true {
            misfit(place.inside("function"), "the name of a function in Swift, such as \"withSession\"")
        }
        guard diagnostics.isEmpty, let retrieved, let response, let request, let failure, let lostRaceAt
        else {
            return nil
        }
        return OperationLock(
            retrieve: node["retrieve"]?.string ?? "",
            retrieved: retrieved,
            response: response,
            request: request,
            failure: failure,
            lostRaceAt: lostRaceAt,
            lostRaceValue: value,
            carries: carries,
            function: node["function"]?.string
        )
    }

    private mutating func carries(_ place: Place, from retrieved: SchemaID?) -> [(JSONPointer, JSONPointer)] {
        guard place.node["carries"] != nil else { return [] }
        let list = place.inside("carries")
        if list.node.elements == nil { misfit(list, "a list of objects with `response` and `request`") }
        return (list.node.elements ?? []).enumerated().compactMap { index, element in
            let pair = Place(pointer: list.pointer.appending(index), node: element)
            guard element["response"] != nil, element["request"] != nil, element.members?.count == 2 else {
                misfit(pair, "an object with `response` and `request`")
                return nil
            }
            let response = pointer(pair.inside("response"), in: retrieved)
            let request = pointer(pair.inside("request"), in: operation.request)
            return response.flatMap { from in request.map { (from, $0) } }
        }
    }

    private mutating func retrieved(_ place: Place) -> SchemaID? {
        guard let name = place.node.string else {
            misfit(place, "the operationId of the operation that reads the version")
            return nil
        }
        let own = set.operations.filter { $0.document == operation.document }
        guard let target = own.first(where: { $0.identifier == name }) else {
            let nearest = Spelling.nearest(to: name, among: own.compactMap(\.identifier).sorted())
            leadsNowhere(
                place,
                "no operation of the document has the operationId \"\(shortened(name))\"",
                help: nearest.map { "did you mean \"\($0)\"?" }
            )
            return nil
        }
        if target.success == nil { leadsNowhere(place, "that operation answers no JSON") }
        return target.success
    }

    /// The first error body that has a value there, or else the first.
    private mutating func failure(_ place: Place, in pointer: JSONPointer?) -> SchemaID? {
        let failures = operation.failures
        if failures.isEmpty { leadsNowhere(place, "the operation describes no error in JSON") }
        return pointer.flatMap { pointer in failures.first { !set.schemas(at: pointer, in: $0).isEmpty } }
            ?? failures.first
    }

    /// A pointer that leads to a value which a body's schema declares.
    private mutating func pointer(_ place: Place, in body: SchemaID?) -> JSONPointer? {
        guard let text = place.node.string, !text.isEmpty, let pointer = JSONPointer(text) else {
            misfit(place, "a JSON pointer such as \"/session/version\"")
            return nil
        }
        guard let body else { return nil }
        if set.schemas(at: pointer, in: body).isEmpty {
            let name = set.files[set[body].file].sourceName
            leadsNowhere(place, "\"\(name)\" declares nothing at \"\(shortened(text))\"")
        }
        return pointer
    }

    // MARK: - Reporting

    private struct Place {
        let pointer: JSONPointer
        let node: JSONNode
        /// Where a name stands that is not allowed.
        var nameRange: SourceRange?

        func inside(_ member: JSONMember) -> Place {
            Place(pointer: pointer.appending(member.name), node: member.value, nameRange: member.nameRange)
        }

        /// The place of a member, or this one where there is none.
        func inside(_ name: String) -> Place {
            node[name].map { Place(pointer: pointer.appending(name), node: $0) }
                ?? Place(
                    pointer: pointer,
                    node: JSONNode(content: .null, range: node.range)
                )
        }
    }

    private mutating func misfit(_ place: Place, _ expected: String) {
        let name = place.nameRange == nil ? nil : place.pointer.tokens.last.map { quotedJSON(shortened($0)) }
        let found = name ?? place.node.string.map { quotedJSON(shortened($0)) } ?? place.node.typeInWords
        let keyword = place.pointer.tokens.dropFirst(operation.pointer.tokens.count).first ?? ""
        report(.invalidKeywordValue, "\"\(keyword)\" has \(found); expected \(expected)", place)
    }

    private mutating func leadsNowhere(_ place: Place, _ problem: String, help: String? = nil) {
        report(.unresolvedReference, problem, place, help: help)
    }

    private mutating func report(_ id: DiagnosticID, _ message: String, _ place: Place, help: String? = nil) {
        let location = set.files[operation.file].location(
            of: place.nameRange ?? place.node.range,
            pointer: place.pointer
        )
        diagnostics.append(Diagnostic(id, message, help: help, at: location))
    }

    /// A name that becomes a parameter's.
    private static func isName(_ name: String) -> Bool {
        guard let first = name.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
            return false
        }
        return name.unicodeScalars.allSatisfy {
            $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
        }
    }
}
