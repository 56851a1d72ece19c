/// Where another value of the payload is, as a schema says it.
///
/// Either a JSON Pointer (RFC 6901) from the payload's root, such as `/data/currency`, or a relative one
/// (draft-bhutton-relative-json-pointer-00), such as `1/currency` for the property beside. A relative one goes up at
/// least one level, and either form goes down to a member or an element: the other forms lead to no other value.
///
/// A class, so that what was found through one can be remembered by its identity.
package final class InstancePointer: Sendable {
    /// As the schema writes it.
    package let text: String

    /// How many values around the one that it starts from it goes up. Nil for one from the root.
    package let levels: Int?

    /// The steps down, at least one.
    let steps: [Step]

    /// One step down.
    struct Step: Sendable {
        /// The member's name in UTF-8.
        let name: [UInt8]
        let prefix: UInt64
        /// The element's index. Nil where the name spells none.
        let index: Int?

        init(_ token: String) {
            name = Array(token.utf8)
            prefix = name.withUnsafeBufferPointer { StringPrefix.of($0) }
            let isIndex =
                token == "0" || name.first != UInt8(ascii: "0") && name.allSatisfy { 0x30...0x39 ~= $0 }
            index = isIndex ? Int(token) : nil
        }
    }

    /// The names and indexes on the way down, in order.
    package var tokens: [String] { steps.map { String(decoding: $0.name, as: UTF8.self) } }

    /// Takes a text, or gives nil when it is no pointer of either form.
    package init?(_ text: String) {
        let rest = text.unicodeScalars.drop { "0"..."9" ~= $0 }
        let digits = text.unicodeScalars.prefix { "0"..."9" ~= $0 }
        var levels: Int?
        if !digits.isEmpty {
            guard digits.first != "0", let count = Int(String(digits)) else { return nil }
            levels = count
        }
        guard rest.first == "/" else { return nil }
        var steps: [Step] = []
        for part in rest.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            guard let token = Self.unescaped(part) else { return nil }
            steps.append(Step(token))
        }
        self.text = text
        self.levels = levels
        self.steps = steps
    }

    /// A token with `/` for `~1` and `~` for `~0` (RFC 6901 section 4). Nil where a `~` is followed by another.
    private static func unescaped(_ part: Substring.UnicodeScalarView) -> String? {
        var token = String.UnicodeScalarView()
        var scalars = part.makeIterator()
        while let scalar = scalars.next() {
            guard scalar == "~" else {
                token.append(scalar)
                continue
            }
            switch scalars.next() {
            case "0": token.append("~")
            case "1": token.append("/")
            default: return nil
            }
        }
        return String(token)
    }
}
