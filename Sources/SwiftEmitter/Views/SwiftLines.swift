/// Statements broken into lines where they are too long for one, the way `swift format` breaks them.
enum SwiftLines {
    /// The longest line of generated code, in code points.
    static let width = 110

    /// `target = value`
    static func assignment(_ target: String, _ value: String, indentation: Int) -> [String] {
        let line = "\(target) = \(value)"
        if fits(line, indentation) { return [line] }
        return ["\(target) =", "    \(value)"]
    }

    /// `target = function(argument, argument)`
    static func assignment(_ target: String, _ function: String, _ arguments: [String], indentation: Int)
        -> [String]
    {
        if fits("\(target) = \(function)(", indentation) {
            return call("\(target) = \(function)", arguments, indentation: indentation)
        }
        return ["\(target) ="] + call(function, arguments, indentation: indentation + 4).map { "    " + $0 }
    }

    /// `function(argument, argument)`, and what follows it. An argument may have several lines.
    static func call(_ function: String, _ arguments: [String], _ end: String = "", indentation: Int)
        -> [String]
    {
        let line = "\(function)(\(arguments.joined(separator: ", ")))\(end)"
        if fits(line, indentation) { return [line] }
        let inner = arguments.enumerated().map { index, argument in
            argument + (index == arguments.count - 1 ? "" : ",")
        }
        let lines = inner.flatMap { $0.split(separator: "\n").map { "    " + $0 } }
        return ["\(function)("] + lines + [")" + end]
    }

    private static func fits(_ line: String, _ indentation: Int) -> Bool {
        let bytes = Array(line.utf8)
        var columns = indentation
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x0A { return false }
            // A continuation byte (10xxxxxx) belongs to the code point before it.
            if bytes[index] & 0xC0 != 0x80 { columns += 1 }
            index += 1
        }
        return columns <= width
    }
}
