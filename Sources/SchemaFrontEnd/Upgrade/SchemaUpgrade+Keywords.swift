import Diagnostics
import JSONSource

/// The keywords that were renamed, split or moved.
extension SchemaUpgrade {
    /// `$id`, which could hold an anchor until draft 7, and an empty fragment until 2019-09
    /// (JSON Schema Core 2019-09 section 8.2.3).
    mutating func addIdentifier(_ member: JSONMember, to builder: inout SchemaBuilder) {
        guard let text = member.value.string, let uri = URI(text), uri.fragment != nil,
            builder.resource.draft < .draft2020
        else {
            builder.add(member.name, like: member, member.value)
            return
        }
        guard let fragment = uri.decodedFragment else {
            reportPointerIdentifier(member, at: builder.place)
            return
        }
        let isAnchor = !fragment.isEmpty && !fragment.hasPrefix("/")
        if isAnchor, builder.resource.draft > .draft7 {
            builder.add(member.name, like: member, member.value)
            return
        }
        let document = uri.withoutFragment.description
        if !document.isEmpty { builder.add(member.name, like: member, member.value.spelled(document)) }
        if isAnchor {
            let former = [member.name]
            places.record(builder.place.appending(former: former, current: [Keyword.anchor.name]))
            builder.add(Keyword.anchor.name, like: member, member.value.spelled(fragment))
        } else if !fragment.isEmpty, JSONPointer(fragment) != builder.place.former {
            // Tools write each schema's own pointer here; any other pointer names nothing.
            reportPointerIdentifier(member, at: builder.place)
        }
    }

    /// `dependencies`, which is `dependentRequired` and `dependentSchemas` since 2019-09.
    mutating func addDependencies(_ member: JSONMember, to builder: inout SchemaBuilder) {
        guard let entries = member.value.members else {
            builder.add(member.name, like: member, member.value)
            return
        }
        // In 2020-12 it is reported where it stands.
        if builder.resource.draft == .draft2020 { builder.add(member.name, like: member, member.value) }
        for isSchema in [false, true] {
            let name = (isSchema ? Keyword.dependentSchemas : Keyword.dependentRequired).name
            let isTaken = builder.node[name] != nil
            let path = isTaken ? builder.pathApart(name) : [name]
            let moved = entries.filter { ($0.value.elements == nil) == isSchema }.map { entry in
                let place = builder.place.appending(
                    former: [member.name, entry.name],
                    current: path + [entry.name]
                )
                places.record(place)
                let value =
                    isSchema ? schema(entry.value, at: place, in: builder.resource) : entry.value
                return JSONMember(name: entry.name, nameRange: entry.nameRange, value: value)
            }
            guard !moved.isEmpty else { continue }
            let value = JSONNode(content: .object(moved), range: member.value.range)
            if isTaken {
                builder.addApart(name, like: member, value)
            } else {
                builder.add(name, like: member, value)
            }
        }
    }

    /// `definitions`, which is `$defs` since 2019-09. Both together become one.
    mutating func addDefinitions(to builder: inout SchemaBuilder) {
        let name = Keyword.definitions.name
        let holders = (builder.node.members ?? []).filter { $0.name == name || $0.name == "definitions" }
        guard !builder.has(name), let first = holders.first else { return }
        guard holders.allSatisfy({ $0.value.members != nil }) else {
            for holder in holders { builder.add(name, like: holder, holder.value) }
            return
        }
        let own = Set((builder.node[name]?.members ?? []).map(\.name))
        var entries: [JSONMember] = []
        for holder in holders {
            let isMerged = holders.count > 1
            places.record(
                builder.place.appending(former: [holder.name], current: [name]),
                always: isMerged
            )
            for entry in holder.value.members ?? [] {
                let isTaken = holder.name != name && own.contains(entry.name)
                let current = isTaken ? "definitions " + entry.name : entry.name
                let place = builder.place.appending(
                    former: [holder.name, entry.name],
                    current: [name, current]
                )
                places.record(place, always: isMerged)
                let value = schema(entry.value, at: place, in: builder.resource)
                entries.append(JSONMember(name: current, nameRange: entry.nameRange, value: value))
            }
        }
        builder.add(name, like: first, JSONNode(content: .object(entries), range: first.value.range))
    }

    /// A list in `items`, which is `prefixItems` since 2020-12.
    mutating func addPrefix(_ member: JSONMember, to builder: inout SchemaBuilder) {
        let name = Keyword.prefixItems.name
        let place = builder.place.appending(former: [member.name], current: [name])
        places.record(place)
        guard member.value.elements?.isEmpty == false else { return }
        builder.add(name, like: member, elements(member.value, at: place, in: builder.resource))
    }

    /// `additionalItems`, which is `items` since 2020-12.
    mutating func addRest(_ member: JSONMember, to builder: inout SchemaBuilder) {
        guard builder.node["items"]?.elements != nil else {
            reportRestWithoutPrefix(member, at: builder.place)
            return
        }
        let place = builder.place.appending(former: [member.name], current: [Keyword.items.name])
        builder.add(Keyword.items.name, like: member, schema(member.value, at: place, in: builder.resource))
    }

    /// The dynamic anchor of every resource with `"$recursiveAnchor": true`.
    static let recursiveAnchor = "recursiveAnchor"

    /// `$recursiveRef`, which is redirected only where the root of its own resource allows that
    /// (JSON Schema Core 2019-09 section 8.2.4.2.1).
    mutating func addRecursiveReference(_ member: JSONMember, to builder: inout SchemaBuilder) {
        guard member.value.string == "#" else {
            builder.add(member.name, like: member, member.value)
            return
        }
        let target = builder.resource.isRecursive ? "#" + Self.recursiveAnchor : "#"
        let name = Keyword.dynamicReference.name
        places.record(builder.place.appending(former: [member.name], current: [name]))
        builder.add(name, like: member, member.value.spelled(target))
    }

    /// `$recursiveAnchor`, which says something at the root of a resource only.
    mutating func addRecursiveAnchor(_ member: JSONMember, to builder: inout SchemaBuilder) {
        guard let flag = member.value.boolean else {
            builder.add(member.name, like: member, member.value)
            return
        }
        guard flag else { return }
        guard builder.isResource else {
            reportInnerRecursiveAnchor(member, at: builder.place)
            return
        }
        let name = Keyword.dynamicAnchor.name
        places.record(builder.place.appending(former: [member.name], current: [name]))
        builder.add(name, like: member, member.value.spelled(Self.recursiveAnchor))
    }
}

extension JSONNode {
    /// A string in the place of this value.
    fileprivate func spelled(_ text: String) -> JSONNode {
        JSONNode(content: .string(text), range: range)
    }
}

extension SchemaUpgrade {
    /// Reported once for a document: some tools write such keywords beside every reference.
    mutating func reportIgnored() {
        guard let first = ignored.first else { return }
        let others = ignored.count - 1
        let times =
            others == 0 ? "" : ", here and \(others == 1 ? "once" : "\(others) times") more in this file"
        diagnostics.append(
            Diagnostic(
                .keywordWithoutEffect,
                "\"\(first.member.name)\" has no effect beside \"$ref\" before 2019-09\(times)",
                severity: .warning,
                help: "put the \"$ref\" into \"allOf\", or name a newer draft in \"$schema\"",
                at: location(first.member, first.pointer)
            )
        )
    }

    mutating func reportLater(_ member: JSONMember, at place: Place, _ draft: Draft) {
        diagnostics.append(
            Diagnostic(
                .unknownKeyword,
                "\"\(member.name)\" is not a keyword of \(draft.rawValue)",
                help: "name a newer draft in \"$schema\"",
                at: location(member, place.former.appending(member.name))
            )
        )
    }

    mutating func reportPointerIdentifier(_ member: JSONMember, at place: Place) {
        warn(
            member,
            at: place,
            "the $id \(quotedJSON(shortened(member.value.string ?? ""))) names nothing; "
                + "a fragment in it is an anchor, or the pointer of its own schema"
        )
    }

    mutating func reportRestWithoutPrefix(_ member: JSONMember, at place: Place) {
        warn(member, at: place, "\"additionalItems\" has no effect without a list in \"items\"")
    }

    mutating func reportInnerRecursiveAnchor(_ member: JSONMember, at place: Place) {
        warn(member, at: place, "\"$recursiveAnchor\" has no effect inside a schema without \"$id\"")
    }

    private mutating func warn(_ member: JSONMember, at place: Place, _ message: String) {
        let pointer = place.former.appending(member.name)
        diagnostics.append(
            Diagnostic(
                .keywordWithoutEffect,
                message,
                severity: .warning,
                at: location(member, pointer)
            )
        )
    }

    private func location(_ member: JSONMember, _ pointer: JSONPointer) -> SourceLocation {
        SourceLocation(in: text, offset: member.nameRange.start, pointer: pointer)
    }
}

/// Where the values of an upgraded document stood, and where they stand now.
///
/// References and people speak of the document as it was written; schemas carry pointers into the upgraded one.
package struct UpgradedPlaces: Sendable {
    /// A value's pointer in the document as it was written, and in the upgraded one.
    struct Place {
        let former: JSONPointer
        let current: JSONPointer

        static let root = Place(former: .root, current: .root)

        func appending(_ token: String) -> Place {
            Place(former: former.appending(token), current: current.appending(token))
        }

        /// The place of a value that another token leads to now.
        func appending(former: [String], current: [String]) -> Place {
            Place(
                former: JSONPointer(tokens: self.former.tokens + former),
                current: JSONPointer(tokens: self.current.tokens + current)
            )
        }
    }

    private var currents: [JSONPointer: JSONPointer] = [:]
    private var formers: [JSONPointer: JSONPointer] = [:]

    /// - Parameter always: whether a place that stayed is told apart from one that moved to the same values.
    mutating func record(_ place: Place, always: Bool = false) {
        guard always || place.former != place.current else { return }
        currents[place.former] = place.current
        formers[place.current] = place.former
    }

    /// Where a value stands that stood there. Nil when nothing stood there, though something else does now.
    package func current(_ pointer: JSONPointer) -> JSONPointer? {
        if let moved = Self.moved(pointer, by: currents) { return moved }
        return Self.moved(pointer, by: formers) == nil ? pointer : nil
    }

    /// Where a value stood that stands there now.
    func former(_ pointer: JSONPointer) -> JSONPointer {
        Self.moved(pointer, by: formers) ?? pointer
    }

    /// The pointer with its longest recorded beginning replaced. Nil when none of them is recorded.
    private static func moved(_ pointer: JSONPointer, by map: [JSONPointer: JSONPointer]) -> JSONPointer? {
        guard !map.isEmpty else { return nil }
        for count in stride(from: pointer.tokens.count, through: 1, by: -1) {
            guard let start = map[JSONPointer(tokens: Array(pointer.tokens.prefix(count)))] else { continue }
            return JSONPointer(tokens: start.tokens + pointer.tokens.dropFirst(count))
        }
        return nil
    }
}
