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
