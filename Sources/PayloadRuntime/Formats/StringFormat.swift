/// A form of strings that `format` names. (To be replaced.)
public struct StringFormat: Sendable {
    public let name: String
    public let form: String
    public func accepts(_ text: UnsafeBufferPointer<UInt8>) -> Bool { true }
}
