/// A piece of Swift text, as far as rewriting needs to tell pieces apart.
struct SwiftToken: Equatable {
    enum Kind {
        /// A name, a keyword or a number; a name in backticks with them.
        case word
        /// A single byte of anything else.
        case mark
        case comment
        /// A string literal, with what is interpolated in it.
        case text
    }

    let kind: Kind

    /// The token's bytes.
    let range: Range<Int>
}

/// Takes Swift text apart (The Swift Programming Language, "Lexical Structure"). Regular expression literals are
/// not known: in them, a quote or two slashes would be taken for more than they are.
struct SwiftLexer {
    private let bytes: [UInt8]
    private var position = 0

    /// The tokens of a text, in its order. What does not end ends with the text.
    static func tokens(of bytes: [UInt8]) -> [SwiftToken] {
        var lexer = SwiftLexer(bytes: bytes)
        var tokens: [SwiftToken] = []
        while let token = lexer.next() { tokens.append(token) }
        return tokens
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The byte so far ahead; zero behind the end.
    private func byte(_ offset: Int = 0) -> UInt8 {
        position + offset < bytes.count ? bytes[position + offset] : 0
    }

    private var isAtEnd: Bool { position >= bytes.count }

    private mutating func next() -> SwiftToken? {
        while !isAtEnd, byte() <= UInt8(ascii: " ") { position += 1 }
        guard !isAtEnd else { return nil }
        let start = position
        let kind = skipToken()
        position = min(position, bytes.count)
        return SwiftToken(kind: kind, range: start..<position)
    }

    private mutating func skipToken() -> SwiftToken.Kind {
        switch byte() {
        case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"):
            while !isAtEnd, byte() != UInt8(ascii: "\n") { position += 1 }
            return .comment
        case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"):
            skipBlockComment()
            return .comment
        case UInt8(ascii: "\""):
            skipText(pounds: 0)
            return .text
        case UInt8(ascii: "#"):
            var pounds = 1
            while byte(pounds) == UInt8(ascii: "#") { pounds += 1 }
            guard byte(pounds) == UInt8(ascii: "\"") else { return skipMark() }
            position += pounds
            skipText(pounds: pounds)
            return .text
        case UInt8(ascii: "`"):
            position += 1
            while !isAtEnd, byte() != UInt8(ascii: "`") { position += 1 }
            position += 1
            return .word
        case let first where Self.isWord(first):
            while Self.isWord(byte()) { position += 1 }
            return .word
        default: return skipMark()
        }
    }

    private mutating func skipMark() -> SwiftToken.Kind {
        position += 1
        return .mark
    }

    /// Letters and digits; beyond ASCII everything, since no operator of the runtime is written with more.
    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }

    /// Block comments stand in each other.
    private mutating func skipBlockComment() {
        var depth = 0
        repeat {
            switch (byte(), byte(1)) {
            case (UInt8(ascii: "/"), UInt8(ascii: "*")):
                depth += 1
                position += 2
            case (UInt8(ascii: "*"), UInt8(ascii: "/")):
                depth -= 1
                position += 2
            default: position += 1
            }
        } while depth > 0 && !isAtEnd
    }

    /// - Parameter pounds: how many `#` stand before the quotes, and so behind them and behind each backslash that
    ///   means something.
    private mutating func skipText(pounds: Int) {
        let quotes = hasQuotes(3) ? 3 : 1
        position += quotes
        while !isAtEnd {
            if byte() == UInt8(ascii: "\\"), hasPounds(pounds, at: 1) {
                position += 2 + pounds
                // The byte behind the backslash was skipped with it.
                if position <= bytes.count, bytes[position - 1] == UInt8(ascii: "(") { skipInterpolation() }
            } else if hasQuotes(quotes), hasPounds(pounds, at: quotes) {
                position += quotes + pounds
                return
            } else if quotes == 1, byte() == UInt8(ascii: "\n") {
                return
            } else {
                position += 1
            }
        }
    }

    private func hasQuotes(_ count: Int) -> Bool {
        (0..<count).allSatisfy { byte($0) == UInt8(ascii: "\"") }
    }

    private func hasPounds(_ count: Int, at offset: Int) -> Bool {
        (0..<count).allSatisfy { byte(offset + $0) == UInt8(ascii: "#") }
    }

    /// To the parenthesis that ends an interpolation. There are texts, and parentheses, in it too.
    private mutating func skipInterpolation() {
        var depth = 1
        while depth > 0, !isAtEnd {
            switch byte() {
            case UInt8(ascii: "("):
                depth += 1
                position += 1
            case UInt8(ascii: ")"):
                depth -= 1
                position += 1
            default: _ = skipToken()
            }
        }
    }
}
