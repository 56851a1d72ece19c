import Foundation
import PayloadRuntime

/// Values of response header fields as payload values.
enum HeaderValue {
    /// A text as a value. Nil when it is none of the type.
    static func read<Value: PayloadValue>(_ text: String, as type: Value.Type) -> Value? {
        readDocument(text, as: type)?.value
    }

    /// A text as a value, with the JSON that it was taken for: a string, a number or Boolean, or a list of what stands
    /// between commas (RFC 9110 section 5.6.1), in this order.
    static func readDocument<Value: PayloadValue>(
        _ text: String,
        as type: Value.Type
    ) -> (value: Value, document: JSONDocument)? {
        if type == Int.self || type == Bool.self || type == Decimal.self || type == Double.self {
            return scalar(text).flatMap { value(in: $0, type) }
        }
        return document(.string(text)).flatMap { value(in: $0, type) }
            ?? scalar(text).flatMap { value(in: $0, type) }
            ?? document(.array(elements(text).map(JSONValue.string))).flatMap { value(in: $0, type) }
            ?? list(text).flatMap { value(in: $0, type) }
    }

    private static func value<Value: PayloadValue>(
        in document: JSONDocument,
        _ type: Value.Type
    ) -> (value: Value, document: JSONDocument)? {
        (try? Value(instance: document.root)).map { ($0, document) }
    }

    private static func document(_ value: JSONValue) -> JSONDocument? {
        (try? value.encodedBytes()).flatMap { try? JSONDocument(parsing: $0) }
    }

    /// A number or a Boolean.
    private static func scalar(_ text: String) -> JSONDocument? {
        guard let document = try? JSONDocument(parsing: text) else { return nil }
        switch document.root.kind {
        case .number, .boolean: return document
        case .null, .string, .array, .object: return nil
        }
    }

    /// A list of numbers and Booleans.
    private static func list(_ text: String) -> JSONDocument? {
        let elements = elements(text)
        let scalars = elements.compactMap { scalar($0)?.root.value }
        return scalars.count == elements.count ? document(.array(scalars)) : nil
    }

    /// What stands between commas, without blanks around it.
    private static func elements(_ text: String) -> [String] {
        text.split(separator: ",").map { element in
            var element = element.drop { $0 == " " || $0 == "\t" }
            while let last = element.last, last == " " || last == "\t" { element.removeLast() }
            return String(element)
        }
    }
}

extension TransportResponse {
    /// The value of a header field. Nil when there is none, or none of the type.
    public func value<Value: PayloadValue>(_ header: String) -> Value? {
        headers[header].flatMap { HeaderValue.read($0, as: Value.self) }
    }
}
