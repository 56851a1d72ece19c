// Generated from schemas/Payment.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Payment: Codable, Hashable, PayloadValue {
    /// How long it is reserved.
    ///
    /// 1 minute to 365 days. Default: 30 minutes.
    public var reservation: TimeSpan

    public var other: TimeSpan?

    public init(
        reservation: TimeSpan,
        other: TimeSpan? = nil,
    ) {
        self.reservation = reservation
        self.other = other
    }
}

// MARK: - Codable

extension Payment {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        reservation = try object.required("reservation")
        other = try object.optional("other")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("reservation", reservation)
        writer.optional("other", other)
        writer.endObject()
    }
}

// MARK: - Validation

extension Payment: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Payment.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let reservation = check.required("reservation", value) {
            check.type(.string, reservation)
            check.pattern(Self.reservationPattern, reservation)
            check.duration(.timeSpan, reservation, minimum: .minutes(1), maximum: .days(365))
        }
        if let other = check.optional("other", value) {
            check.type(.string, other)
            check.duration(.timeSpan, other)
        }
    }

    private static let reservationPattern = Pattern("^.+$")
}
