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
