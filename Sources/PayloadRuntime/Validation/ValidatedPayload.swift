/// A payload that validates: received bytes before they become a value, a value as the bytes that would be sent.
public protocol ValidatedPayload: PayloadSchema, PayloadValue {}

extension ValidatedPayload {
    /// Parses, validates and reads a JSON text, with one parse for all three.
    ///
    /// - Parameters:
    ///   - bytes: The whole text in UTF-8; `Data` and `[UInt8]` alike.
    ///   - context: What validation needs to know beside.
    /// - Throws: ``ValidationError`` with all violations, for bytes that are no JSON, and for a valid value that the
    ///   type cannot hold, such as an integer beyond `Int`.
    public init(
        validating bytes: some Sequence<UInt8>,
        in context: Context = .init(ValidationContext())
    ) throws(ValidationError) {
        let document = try Self.validate(bytes, in: context)
        do throws(PayloadDecodingError) {
            try self.init(instance: document.root)
        } catch {
            throw ValidationError(
                message: error.message,
                instanceLocation: error.location,
                schemaLocation: Self.schemaLocation.description
            )
        }
    }

    /// Validates the bytes that would be sent for this value.
    ///
    /// - Parameter context: What validation needs to know beside.
    /// - Throws: ``ValidationError`` with all violations, or for a value that JSON cannot say.
    public func validate(in context: Context = .init(ValidationContext())) throws(ValidationError) {
        let bytes: [UInt8]
        do throws(PayloadEncodingError) {
            bytes = try encodedBytes()
        } catch {
            throw ValidationError(
                message: error.message,
                instanceLocation: error.location,
                schemaLocation: Self.schemaLocation.description
            )
        }
        try Self.validate(bytes, in: context)
    }
}
