/// A string that is one of a list.
///
/// ```swift
/// enum PaymentType: ClosedEnumeration {
///     case immediate
///     case reservation
///
///     var jsonText: String {
///         switch self {
///         case .immediate: "Immediate"
///         case .reservation: "Reservation"
///         }
///     }
/// }
/// ```
///
/// It has no raw type: an enumeration with one takes several times as long to compile.
public protocol ClosedEnumeration: CaseIterable, Hashable, PayloadValue {
    /// The string in JSON.
    var jsonText: String { get }

    /// The case of a string, or nil when the list has none; compared by code points.
    init?(jsonText: String)
}

extension ClosedEnumeration {
    /// The case of a string, or nil when the list has none; compared by code points.
    // Inlinable, as is what calls it: where the type is known, the list of cases is a constant.
    @inlinable
    public init?(jsonText: String) {
        for value in Self.allCases where value.jsonText.hasSameCodePoints(as: jsonText) {
            self = value
            return
        }
        return nil
    }

    /// Reads one of the strings.
    @inlinable
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        guard let text = instance.string, let value = Self(jsonText: text) else {
            throw Self.mismatch(instance)
        }
        self = value
    }

    @usableFromInline
    static func mismatch(_ instance: JSONInstance) -> PayloadDecodingError {
        if instance.kind != .string { return PayloadDecodingError(at: instance, expected: Self.listInWords) }
        return PayloadDecodingError(at: instance, expected: Self.listInWords, notIn: "that is none of them")
    }

    /// Writes the string.
    public func write(to writer: inout JSONWriter) {
        writer.write(jsonText)
    }

    @usableFromInline
    static var listInWords: String {
        let names = allCases.map { "\"\($0.jsonText)\"" }
        return names.count == 1 ? names[0] : "one of " + names.joined(separator: ", ")
    }
}

/// A string of which some values are known and any other is accepted, kept and sent back as it came.
///
/// ```swift
/// struct Region: OpenEnumeration {
///     let rawValue: String
///     init(rawValue: String) { self.rawValue = rawValue }
///
///     static let europe = Region(rawValue: "EU")
/// }
/// ```
public protocol OpenEnumeration: RawRepresentable<String>, Hashable, PayloadValue, CustomStringConvertible {
    /// Takes any string.
    init(rawValue: String)
}

extension OpenEnumeration {
    /// Reads any string.
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        self.init(rawValue: try String(instance: instance))
    }

    /// Writes the string.
    public func write(to writer: inout JSONWriter) {
        writer.write(rawValue)
    }

    /// Reads any string.
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    /// The string.
    public var description: String { rawValue }
}
