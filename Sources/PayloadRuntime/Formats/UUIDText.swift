extension StringFormat {
    /// A UUID in its text form, RFC 4122 section 3, such as `2eb8aa08-aa98-11ea-b4aa-73b441d16380`; of any version.
    /// ``UUIDString`` holds one.
    public static let uuid = StringFormat("uuid", form: UUIDString.form) { text in
        guard text.count == 36 else { return false }
        for (place, byte) in text.enumerated() {
            let isRight =
                switch place {
                case 8, 13, 18, 23: byte == UInt8(ascii: "-")
                default: JSONEscapes.hexadecimalDigit(byte) != nil
                }
            guard isRight else { return false }
        }
        return true
    }
}
