import PayloadRuntime

/// A JSON value in one of the three encodings: what `x-duration` demands of it, and what the encoding's type makes
/// of it.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
enum LengthQuestion {
    /// - Parameter question: an encoding, a shortest and a longest length in ticks with "-" for none, and a JSON
    ///   text, with a space between them.
    /// - Returns: "valid" or the violations, and the value's ticks and how a length of so many is written, or "none"
    ///   for a value that the type does not hold.
    static func answer(_ question: String) -> String? {
        let parts = question.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, let encoding = DurationEncoding(rawValue: String(parts[0])) else {
            return nil
        }
        do {
            let document = try JSONDocument(parsing: String(parts[3]))
            let verdict = verdict(on: document.root, encoding, bound(parts[1]), bound(parts[2]))
            let value =
                switch encoding {
                case .timeSpan: value(document.root, as: TimeSpan.self)
                case .iso8601: value(document.root, as: ISOTimeSpan.self)
                case .seconds: value(document.root, as: SecondsTimeSpan.self)
                }
            return "\(verdict) | \(value)"
        } catch {
            return "no JSON: \(error)"
        }
    }

    private static func bound(_ ticks: Substring) -> DurationBound? {
        Int64(ticks).map { .ticks($0) }
    }

    /// What both phases of validation say, as they run for a ``PayloadSchema``, with bounds that are known only now.
    private static func verdict(
        on instance: JSONInstance,
        _ encoding: DurationEncoding,
        _ minimum: DurationBound?,
        _ maximum: DurationBound?
    ) -> String {
        let schema: SchemaFunction = { value, check in
            check.duration(encoding, value, minimum: minimum, maximum: maximum)
        }
        let isValid = Validation.isValid(instance, schema)
        let error = Validation.report(on: instance, schemaLocation: "", schema).error()
        guard isValid == (error == nil) else { return "two verdicts" }
        return error?.inWords ?? "valid"
    }

    private static func value<Length: LengthOfTime>(_ instance: JSONInstance, as _: Length.Type) -> String {
        guard let length = try? Length(instance: instance) else { return "none" }
        guard length.text == instance.string ?? instance.number?.text else {
            return "the text became \(length.text)"
        }
        let written = Length(ticks: length.ticks).text
        guard Length(written) == length else { return "\(written) is another length" }
        guard Length(length.duration) == length else { return "\(length.duration) is another length" }
        let (seconds, attoseconds) = length.duration.components
        return "\(length.ticks) \(written) \(seconds) \(attoseconds)"
    }
}
