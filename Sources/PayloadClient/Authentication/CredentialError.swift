/// Why credentials cannot be sent. It says nothing of what they are.
public struct CredentialError: ShowableError, Hashable {
    /// What is wrong, in words.
    public let description: String

    /// Creates an error. The description must hold nothing of the credentials.
    public init(_ description: String) {
        self.description = description
    }
}
