extension PropertyMap: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The names, and the values by their own descriptions: `["note": string, "lines": array of 2 elements]`.
    public var description: String {
        if isEmpty { return "[:]" }
        return "[" + map { "\(ViolationWords.quoted($0.name)): \($0.value)" }.joined(separator: ", ") + "]"
    }

    /// The names, and the values by their own debug descriptions.
    public var debugDescription: String {
        if isEmpty { return "[:]" }
        let members = map { "\(ViolationWords.quoted($0.name)): \(String(reflecting: $0.value))" }
        return "[" + members.joined(separator: ", ") + "]"
    }

    /// The values by their names.
    public var customMirror: Mirror {
        Mirror(self, children: map { (label: $0.name, value: $0.value as Any) }, displayStyle: .struct)
    }
}
