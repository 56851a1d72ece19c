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

/// The encoding of labels in ASCII: RFC 3492, with the numbers of section 5. Labels have at most 59 characters.
enum Punycode {
    private static let base = 36
    private static let initialBias = 72
    private static let initialScalar = 0x80

    /// Decodes what follows `xn--`, in lower case (section 6.2). Nil for what is not Punycode.
    static func decode(_ encoded: [UInt8]) -> [Unicode.Scalar]? {
        let delimiter = encoded.lastIndex(of: UInt8(ascii: "-"))
        var scalars = encoded[..<(delimiter ?? 0)].map { Unicode.Scalar($0) }
        var rest = encoded[(delimiter.map { $0 + 1 } ?? 0)...]
        var value = initialScalar
        var place = 0
        var bias = initialBias
        while !rest.isEmpty {
            guard let delta = takeNumber(&rest, bias: bias) else { return nil }
            let count = scalars.count + 1
            // Only the first number is taken at place 0.
            bias = adapted(delta, count: count, isFirst: place == 0)
            let (sum, overflow) = place.addingReportingOverflow(delta)
            let (next, nextOverflow) = value.addingReportingOverflow(sum / count)
            guard !overflow, !nextOverflow, next <= 0x10FFFF, let scalar = Unicode.Scalar(UInt32(next)) else {
                return nil
            }
            value = next
            scalars.insert(scalar, at: sum % count)
            place = sum % count + 1
        }
        return scalars
    }

    /// Encodes a label, without `xn--` (section 6.3). Nil when it is too long to be one.
    static func encode(_ scalars: [Unicode.Scalar]) -> [UInt8]? {
        guard scalars.count <= 63 else { return nil }
        var encoded = scalars.filter(\.isASCII).map { UInt8(truncatingIfNeeded: $0.value) }
        let basicCount = encoded.count
        if basicCount > 0 { encoded.append(UInt8(ascii: "-")) }
        var handled = basicCount
        var value = initialScalar
        var delta = 0
        var bias = initialBias
        while let smallest = scalars.lazy.map({ Int($0.value) }).filter({ $0 >= value }).min() {
            // At most 0x10FFFF * 64, which an Int of 32 bits holds.
            delta += (smallest - value) * (handled + 1)
            value = smallest
            for scalar in scalars {
                if scalar.value < value { delta += 1 }
                guard scalar.value == value else { continue }
                append(delta, bias: bias, to: &encoded)
                bias = adapted(delta, count: handled + 1, isFirst: handled == basicCount)
                delta = 0
                handled += 1
            }
            delta += 1
            value += 1
        }
        return encoded
    }

    /// Takes a number of variable length (section 3.3). Nil when it has no end or is too large.
    private static func takeNumber(_ bytes: inout ArraySlice<UInt8>, bias: Int) -> Int? {
        var number = 0
        var weight = 1
        var place = base
        while let byte = bytes.popFirst() {
            guard let digit = digit(byte) else { return nil }
            let (product, productOverflow) = weight.multipliedReportingOverflow(by: digit)
            let (sum, sumOverflow) = number.addingReportingOverflow(product)
            if productOverflow || sumOverflow { return nil }
            number = sum
            let threshold = threshold(place, bias: bias)
            if digit < threshold { return number }
            let (next, overflow) = weight.multipliedReportingOverflow(by: base - threshold)
            if overflow { return nil }
            weight = next
            place += base
        }
        return nil
    }

    private static func append(_ number: Int, bias: Int, to bytes: inout [UInt8]) {
        var rest = number
        var place = base
        while true {
            let threshold = threshold(place, bias: bias)
            if rest < threshold { break }
            let (quotient, remainder) = (rest - threshold).quotientAndRemainder(dividingBy: base - threshold)
            bytes.append(character(threshold + remainder))
            rest = quotient
            place += base
        }
        bytes.append(character(rest))
    }

    /// `t` of section 3.3: 1 to 26.
    private static func threshold(_ place: Int, bias: Int) -> Int {
        min(max(place - bias, 1), 26)
    }

    /// The bias after a number (section 6.1).
    private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var bias = 0
        while delta > 35 * 26 / 2 {
            delta /= 35
            bias += base
        }
        return bias + 36 * delta / (delta + 38)
    }

    /// a to z are 0 to 25, 0 to 9 are 26 to 35.
    private static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x61...0x7A: Int(byte) - 0x61
        case 0x30...0x39: Int(byte) - 0x30 + 26
        default: nil
        }
    }

    private static func character(_ digit: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: digit < 26 ? 0x61 + digit : 0x30 + digit - 26)
    }
}
