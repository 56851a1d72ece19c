/// One label of a domain name, decoded (RFC 5890 section 2.3.2.1).
struct DomainLabel {
    let scalars: [Unicode.Scalar]
    /// How many characters the label has in ASCII, 1 to 63.
    let encodedLength: Int

    /// Takes a label of letters, digits and hyphens, an A-label or a U-label, or gives nil.
    init?(_ label: ArraySlice<Unicode.Scalar>) {
        guard label.allSatisfy(\.isASCII) else {
            guard let length = Self.encodedLength(ofUnicode: Array(label)) else { return nil }
            scalars = Array(label)
            encodedLength = length
            return
        }
        let bytes = label.map { UInt8(truncatingIfNeeded: $0.value) }
        guard Self.isEncoded(bytes) else {
            guard 1...63 ~= bytes.count, bytes.first != UInt8(ascii: "-"), bytes.last != UInt8(ascii: "-"),
                bytes.allSatisfy(HostName.characters.contains)
            else { return nil }
            scalars = Array(label)
            encodedLength = bytes.count
            return
        }
        // An A-label is the same in any letter case (RFC 5890 section 2.3.2.1).
        let encoded = bytes.dropFirst(4).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
        guard bytes.count <= 63, let decoded = Punycode.decode(encoded), !decoded.allSatisfy(\.isASCII),
            Punycode.encode(decoded) == encoded, let length = Self.encodedLength(ofUnicode: decoded)
        else { return nil }
        scalars = decoded
        encodedLength = length
    }

    /// How many characters a U-label has in ASCII; nil when it is none (RFC 5891 section 4.2).
    private static func encodedLength(ofUnicode label: [Unicode.Scalar]) -> Int? {
        // A scalar takes one character at least; with "xn--", more do not fit into 63.
        guard label.count <= 59, label.first != "-", label.last != "-",
            !(label.count >= 4 && label[2] == "-" && label[3] == "-"),
            label.first?.properties.isMark == false,
            label.indices.allSatisfy({ IDNAContext.isAllowed(at: $0, in: label) }),
            NormalForm.isComposed(label),
            let encoded = Punycode.encode(label), encoded.count <= 59
        else { return nil }
        return encoded.count + 4
    }

    /// Whether a label starts with `xn--`, in either letter case.
    static func isEncoded(_ label: some RandomAccessCollection<UInt8>) -> Bool {
        var rest = label.makeIterator()
        return rest.next().map { $0 | 0x20 } == UInt8(ascii: "x")
            && rest.next().map { $0 | 0x20 } == UInt8(ascii: "n")
            && rest.next() == UInt8(ascii: "-") && rest.next() == UInt8(ascii: "-")
    }
}
