/// Text that nobody can guess.
enum RandomText {
    /// So many of the digits 0 to 9 and a to f.
    static func hexadecimal(_ count: Int) -> String {
        text(count, of: "0123456789abcdef")
    }

    /// So many of the digits 0 to 9 and A to Z.
    static func capitals(_ count: Int) -> String {
        text(count, of: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    }

    private static func text(_ count: Int, of characters: String) -> String {
        String((0..<count).compactMap { _ in characters.randomElement() })
    }
}
