/// Constants that statements use: each is made once, and not for every value.
extension ValidatorWriter {
    /// Defines a list.
    ///
    /// - Parameter wanted: its name, if that is free.
    /// - Returns: how code names it.
    mutating func table(_ wanted: String, _ type: String, _ elements: [String]) -> String {
        let list = "[\(elements.joined(separator: ", "))]"
        let (name, isNew) = claimTable(wanted, type + list)
        guard isNew else { return "Self." + name }
        let line = "private static let \(name): \(type) = \(list)"
        // One less, for the comma that a list on several lines would end with.
        if line.unicodeScalars.count + indentation < SwiftLines.width {
            tables.append(line)
        } else {
            let comma = elements.count == 1 ? "" : ","
            tables.append("private static let \(name): \(type) = [")
            tables += elements.map { "    \($0)\(comma)" } + ["]"]
        }
        return "Self." + name
    }

    /// Defines a constant that a text makes.
    ///
    /// - Parameters:
    ///   - wanted: its name, if that is free.
    ///   - literal: the text as a literal.
    ///   - label: the argument's, with its colon and space.
    /// - Returns: how code names it.
    mutating func table(_ wanted: String, _ type: String, text literal: String, label: String = "") -> String
    {
        let (name, isNew) = claimTable(wanted, type + label + literal)
        guard isNew else { return "Self." + name }
        let line = "private static let \(name) = \(type)(\(label)\(literal))"
        // A literal on several lines is indented behind a label, though not without one.
        let inset = label.isEmpty ? "" : "    "
        let width = SwiftLines.width - indentation - 8 - inset.count
        let broken = brokenLiteral(literal, width: width)
        if line.unicodeScalars.count + indentation <= SwiftLines.width {
            tables.append(line)
        } else if broken.count == 1, label.isEmpty {
            tables += ["private static let \(name) = \(type)(", "    \(literal)", ")"]
        } else {
            tables += ["private static let \(name) = \(type)("]
            tables += broken.enumerated().map { "    " + ($0 == 0 ? label : inset) + $1 } + [")"]
        }
        return "Self." + name
    }

    /// Defines a constant that an expression of several lines makes.
    ///
    /// - Parameter wanted: its name, if that is free.
    /// - Returns: how code names it.
    mutating func table(_ wanted: String, lines: [String]) -> String {
        let (name, isNew) = claimTable(wanted, lines.joined(separator: "\n"))
        guard isNew, let first = lines.first else { return "Self." + name }
        tables.append("private static let \(name) = \(first)")
        tables += lines.dropFirst()
        return "Self." + name
    }

    /// Defines a constant that a call makes, whose last argument is a list.
    ///
    /// - Parameter wanted: its name, if that is free.
    /// - Returns: how code names it.
    mutating func table(_ wanted: String, _ type: String, arguments: [String], list: [String]) -> String {
        let whole = "[\(list.joined(separator: ", "))]"
        let (name, isNew) = claimTable(wanted, type + (arguments + [whole]).joined(separator: ", "))
        guard isNew else { return "Self." + name }
        let call = SwiftLines.call(
            "private static let \(name) = \(type)",
            arguments + [whole],
            indentation: indentation
        )
        let isListTooLong = whole.unicodeScalars.count + indentation + 4 > SwiftLines.width
        if call.count > 1, isListTooLong {
            let comma = list.count == 1 ? "" : ","
            let items = list.map { "        \($0)\(comma)" }
            tables += Array(call.dropLast(2)) + ["    ["] + items + ["    ]", ")"]
        } else {
            tables += call
        }
        return "Self." + name
    }

    /// The name of a constant, which two that want the same name share if they are equal.
    private mutating func claimTable(_ wanted: String, _ content: String) -> (name: String, isNew: Bool) {
        let key = [wanted, content]
        if let name = tablesByContent[key] { return (name, false) }
        var name = wanted
        var number = 2
        while !tableNames.insert(name).inserted {
            name = "\(wanted)\(number)"
            number += 1
        }
        tablesByContent[key] = name
        return (name, true)
    }
}
