import Diagnostics
import JSONSource

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
