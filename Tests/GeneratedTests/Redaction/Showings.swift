import Foundation

/// Every text that the standard library and Foundation make of a value: what a `print`, a debugger's `po`, a log line
/// or a test's failure would show.
enum Showings {
    /// - Parameter value: whatever an app holds, errors included.
    static func of(_ value: Any) -> [String] {
        var walk = MirrorWalk()
        walk.visit(value, depth: 0)
        var texts = direct(value) + ["\([value])", "\(["key": value])", "\(Optional.some(value) as Any)"]
        if let error = value as? any Error {
            texts += [error.localizedDescription, "\((error as NSError).userInfo)", "\(error as NSError)"]
        }
        return texts + walk.texts
    }

    fileprivate static func direct(_ value: Any) -> [String] {
        var dumped = ""
        dump(value, to: &dumped)
        var printed = ""
        print(value, to: &printed)
        return [String(describing: value), String(reflecting: value), "\(value)", printed, dumped]
    }
}

/// Visits everything that mirrors show, as tools do that print values in a format of their own.
private struct MirrorWalk {
    var texts: [String] = []

    mutating func visit(_ value: Any, depth: Int) {
        // A chain of errors, the deepest thing here, is no deeper than the payload.
        guard depth < 64 else { return }
        var mirror: Mirror? = Mirror(reflecting: value)
        while let current = mirror {
            for child in current.children {
                texts += [child.label ?? ""]
                // What has no description of its own is described by those of its children.
                let isDescribed =
                    child.value is any CustomStringConvertible
                    || child.value is any CustomDebugStringConvertible
                if isDescribed || Mirror(reflecting: child.value).children.isEmpty {
                    texts += [String(describing: child.value), String(reflecting: child.value)]
                }
                visit(child.value, depth: depth + 1)
            }
            mirror = current.superclassMirror
        }
    }
}
