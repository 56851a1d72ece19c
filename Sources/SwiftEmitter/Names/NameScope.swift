/// The names that are taken in one place.
struct NameScope {
    var taken: Set<String>

    /// Whether names that differ in case alone meet: a type of the module names a file, and most file systems
    /// of people who build apps do not tell the two apart.
    var ignoresCase = false

    private var folded: Set<String> = []

    init(taken: Set<String>, ignoresCase: Bool = false) {
        self.taken = taken
        self.ignoresCase = ignoresCase
    }

    /// The wanted name if it is free, then the second choice, then the wanted name with the first free number.
    mutating func claim(_ wanted: String, otherwise second: @autoclosure () -> String) -> String {
        if insert(wanted) { return wanted }
        let second = second()
        if insert(second) { return second }
        var number = 2
        while !insert("\(wanted)\(number)") { number += 1 }
        return "\(wanted)\(number)"
    }

    private mutating func insert(_ name: String) -> Bool {
        if ignoresCase, !folded.insert(name.lowercased()).inserted { return false }
        return taken.insert(name).inserted
    }
}
