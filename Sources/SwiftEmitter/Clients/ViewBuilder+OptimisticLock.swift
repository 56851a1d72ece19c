import Mustache
import PayloadIR

/// The pieces of an optimistic lock.
extension ViewBuilder {
    func lockView(_ lock: LockPieces, _ name: String, of operation: String) -> [String: MustacheValue] {
        let failure = lock.lostRace.steps.last?.type
        let version = lock.version.steps.last.map { speller.text($0.type) } ?? ""
        let value: String =
            if case .declared(let id)? = failure {
                names.enumerationLiteral(lock.lostRaceValue, id, in: module)
            } else {
                swiftLiteral(lock.lostRaceValue)
            }
        return [
            "name": .text(name),
            "access": .text(access),
            "isDeprecated": .flag(isDeprecated(lock)),
            "documentation": comment(
                [
                    "The optimistic lock of \(code(operation)): it is refused when what \(code(lock.retrieve)) "
                        + "answered has changed since."
                ],
                depth: 0
            ),
            "versionDocumentation": comment(
                ["The version of what was read, at \(code(lock.version.pointer)). Nil when it is not there."],
                depth: 1
            ),
            "lockingDocumentation": comment(
                [
                    "The request with \(whatIsCopied(lock)). Nil when what was read says no version."
                ],
                depth: 1
            ),
            "lostRaceDocumentation": comment(
                [
                    "Whether the error may mean that the data has changed: \(code(lock.lostRace.pointer)) is "
                        + "\(code(lock.lostRaceValue)). Other faulty requests may be answered with the same."
                ],
                depth: 1
            ),
            "retrieved": .text(names.path(of: lock.version.root)),
            "request": .text(names.path(of: lock.request.root)),
            "failure": .text(names.path(of: lock.lostRace.root)),
            "version": .text(version),
            "versionPath": .text(chain(lock.version)),
            "lostRacePath": .text(chain(lock.lostRace)),
            "lostRaceValue": .text(value),
            "locking": .list(
                SwiftLines.call(
                    "\(access)static func locking",
                    [
                        "_ request: \(names.path(of: lock.request.root))",
                        "to retrieved: \(names.path(of: lock.version.root))",
                    ],
                    " -> \(names.path(of: lock.request.root))? {",
                    indentation: 4
                ).map { .text($0) }
            ),
            "statements": .list(locking(lock).map { .text($0) }),
        ]
    }

    /// Whether a property on the way is deprecated: only code that is so itself uses it without a warning.
    func isDeprecated(_ lock: LockPieces) -> Bool {
        let carried = lock.carries.flatMap { [$0.response, $0.request] }
        return ([lock.version, lock.request, lock.lostRace] + carried).contains(where: isDeprecated)
    }

    func isDeprecated(_ path: PropertyPath) -> Bool {
        path.steps.contains { step in
            guard case .object(let object) = module[step.owner].kind else { return false }
            return object.properties[step.index].documentation.deprecation != nil
        }
    }

    /// `session?.version`
    func chain(_ path: PropertyPath, count: Int? = nil) -> String {
        let steps = path.steps.prefix(count ?? path.steps.count)
        var text = ""
        for (index, step) in steps.enumerated() {
            text += member(step)
            if index < steps.count - 1 { text += step.isOptional ? "?." : "." }
        }
        return text
    }

    /// The property's name.
    func member(_ step: PropertyPath.Step) -> String {
        ReservedNames.escaping(names.members[step.owner]?[step.index] ?? "")
    }

    private func whatIsCopied(_ lock: LockPieces) -> String {
        let version = "the version at \(code(lock.request.pointer))"
        let others = lock.carries.map { carry in
            carry.response.pointer == carry.request.pointer
                ? code(carry.request.pointer)
                : "\(code(carry.request.pointer)), from \(code(carry.response.pointer))"
        }
        return others.isEmpty ? version : "\(version), and what was read for \(listed(others))"
    }

    private func locking(_ lock: LockPieces) -> [String] {
        var lines = [
            "guard let version = Self.version(in: retrieved) else { return nil }", "var copy = request",
        ]
        var made: Set<String> = []
        for path in [lock.request] + lock.carries.map(\.request) {
            for (index, step) in path.steps.dropLast().enumerated() where step.isOptional {
                let place = "copy." + chain(path, count: index + 1)
                guard made.insert(place).inserted else { continue }
                lines += ["if \(place) == nil {", "    \(place) = \(speller.text(step.type))()", "}"]
            }
        }
        lines.append("copy.\(chain(lock.request)) = version")
        for carry in lock.carries {
            let source = "retrieved.\(chain(carry.response))"
            let target = "copy.\(chain(carry.request))"
            if carry.response.steps.contains(where: \.isOptional) {
                lines += ["if let value = \(source) {", "    \(target) = value", "}"]
            } else {
                lines.append("\(target) = \(source)")
            }
        }
        return lines
    }
}
