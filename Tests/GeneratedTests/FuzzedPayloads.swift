// A fuzz target is one module, in which there are no others.
#if canImport(Barion)
    import Barion
    import CombinedKeywords
    import PayerMax
#endif

/// The payloads whose validators are fuzzed: between them they have references, recursion, closed objects, lists,
/// conditions, patterns, formats, and all that depends on what others evaluate.
enum FuzzedPayloads {
    /// The types, as functions that check all properties of one and say whether the bytes are valid.
    static let all: [(name: String, check: @Sendable ([UInt8]) throws -> Bool)] = [
        ("Barion", { try ValidatorProperties<StartPaymentWithAppleTokenRequest>.check($0) }),
        ("PayerMax", { try ValidatorProperties<ApplyDropinSessionRequest>.check($0) }),
        ("CombinedKeywords", { try ValidatorProperties<Clause>.check($0) }),
    ]
}
