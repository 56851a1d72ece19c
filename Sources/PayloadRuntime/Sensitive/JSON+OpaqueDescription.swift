// What no schema declares may hold a secret: a further property, a variant that nobody knew of, a document before it
// is read. So JSON prints its kinds and counts; `encoded()` and `JSONNumber.text` give the text.

extension JSONValue: OpaqueDescription {
    /// The kind, with the count of an array's elements and of an object's members: `object of 3 members`.
    public var description: String {
        switch self {
        case .null: "null"
        case .boolean: "boolean"
        case .number: "number"
        case .string: "string"
        case .array(let elements): "array of " + ViolationWords.counted(elements.count, "element")
        case .object(let members): "object of " + ViolationWords.counted(members.count, "member")
        }
    }
}

extension JSONNumber: OpaqueDescription {
    /// `number`; ``text`` gives the digits.
    public var description: String { "number" }
}

extension JSONInstance: OpaqueDescription {
    /// The kind, with the count of an array's elements and of an object's members: `object of 3 members`.
    public var description: String {
        switch kind {
        case .null: "null"
        case .boolean: "boolean"
        case .number: "number"
        case .string: "string"
        case .array: "array of " + ViolationWords.counted(count, "element")
        case .object: "object of " + ViolationWords.counted(count, "member")
        }
    }
}

extension JSONDocument: OpaqueDescription {
    /// What the root is.
    public var description: String { root.description }
}

extension JSONElements: OpaqueDescription {
    /// How many there are.
    public var description: String { ViolationWords.counted(underestimatedCount, "element") }
}

extension JSONMembers: OpaqueDescription {
    /// How many there are.
    public var description: String { ViolationWords.counted(underestimatedCount, "member") }
}

extension JSONWriter: OpaqueDescription {
    /// How many bytes are written.
    public var description: String { ViolationWords.counted(bytes.count, "byte") + " of JSON" }
}
