#if Signing
    import Foundation
    import PayloadRuntime

    /// The text of a key as people store it.
    enum KeyText {
        /// The DER form of a key in PEM (RFC 7468) or in Base64 alone.
        ///
        /// Line breaks and spaces are skipped, also where a store has replaced the former by the latter. Text around the
        /// armour is allowed, as in RFC 7468 section 2.
        ///
        /// - Returns: Nil when it is neither, the armour has another label, or anything follows the key.
        static func der(of text: String, labels: [String]) -> Data? {
            let scalars = text.unicodeScalars.filter { $0 != "\u{FEFF}" }
            let base64 = String(String.UnicodeScalarView(scalars))
            guard let content = base64.contains("-----") ? armoured(base64, labels: labels) : base64 else {
                return nil
            }
            let kept = content.unicodeScalars.filter { !$0.properties.isWhitespace }
            guard let data = Base64Data(String(String.UnicodeScalarView(kept)))?.data, isOneSequence(data)
            else {
                return nil
            }
            return data
        }

        /// What stands between the first armour of one of the labels. An encrypted key has header lines there, which are
        /// no Base64.
        private static func armoured(_ text: String, labels: [String]) -> String? {
            for label in labels {
                guard let begin = text.range(of: "-----BEGIN \(label)-----", options: .literal),
                    let end = text.range(
                        of: "-----END \(label)-----",
                        options: .literal,
                        range: begin.upperBound..<text.endIndex
                    )
                else { continue }
                return String(text[begin.upperBound..<end.lowerBound])
            }
            return nil
        }

        /// Whether bytes are one SEQUENCE in DER (X.690 sections 8.1.3 and 8.9) and nothing after it: what reads a key
        /// stops at its end, and would not tell.
        private static func isOneSequence(_ data: Data) -> Bool {
            let bytes = [UInt8](data)
            guard bytes.count > 2, bytes[0] == 0x30 else { return false }
            guard bytes[1] > 0x7F else { return bytes.count == 2 + Int(bytes[1]) }
            let digits = Int(bytes[1] & 0x7F)
            guard 1...3 ~= digits, bytes.count > 2 + digits else { return false }
            let length = bytes[2..<2 + digits].reduce(0) { $0 << 8 | Int($1) }
            return bytes.count == 2 + digits + length
        }
    }
#endif
