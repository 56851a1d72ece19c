/// What validation needs to know beside the value and its schema.
public struct ValidationContext: Sendable {
    /// How bytes are parsed before they are validated.
    public var parsing: JSONParsingOptions

    /// Creates a context.
    public init(parsing: JSONParsingOptions = .init()) {
        self.parsing = parsing
    }
}
