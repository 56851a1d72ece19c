import Barion
import Foundation
import PayerMax
import PayloadRuntime
import Testing

/// The contexts that payloads have, as an app writes them.
@Suite struct ContextTests {
    private func bytes(_ folder: String, _ name: String) throws -> Data {
        try Data(contentsOf: Documents.root.appending(path: "\(folder)/\(name).json"))
    }

    private let shop = "Barion/StartPaymentWithAppleTokenRequest"
    private let session = "PayerMax/ApplyDropinSessionRequest"

    @Test func factsAreTyped() throws {
        let bytes = try bytes(shop, "accept/required-only")
        let request = try StartPaymentWithAppleTokenRequest(validating: bytes, in: .init(shopCountry: "HU"))
        try request.validate(in: .init(shopCountry: "AT"))
        try request.validate(in: .init())
        try request.validate()
    }

    /// A fact that cannot be so is no fact that was left out.
    @Test func refusedFactIsAViolation() throws {
        let bytes = try bytes(shop, "accept/required-only")
        let error = #expect(throws: ValidationError.self) {
            try StartPaymentWithAppleTokenRequest(validating: bytes, in: .init(shopCountry: "hu"))
        }
        #expect(error?.violations.count == 1)
        #expect(error?.violations.first?.keyword == "x-context")
        #expect(error?.violations.first?.instanceLocation == "")
        #expect(
            error?.violations.first?.message
                == "the fact shopCountry: expected text that matches the pattern ^[A-Z]{2}$"
        )
        let request = try StartPaymentWithAppleTokenRequest(decoding: bytes)
        #expect(throws: ValidationError.self) { try request.validate(in: .init(shopCountry: "")) }
    }

    /// The time of a request is checked where the caller says what time it is, and only there.
    @Test func clockIsAPhaseOfItsOwn() throws {
        let bytes = try bytes(session, "accept/required-only")
        let request = try ApplyDropinSessionRequest(validating: bytes)
        let time = request.requestTime.date
        try request.validate(in: .init(now: time))
        try request.validate(in: .init(now: time + 120))
        try request.validate(in: .init(now: time - 120))
        for now in [time + 120.001, time - 120.001, .distantFuture, .distantPast] {
            let error = #expect(throws: ValidationError.self) { try request.validate(in: .init(now: now)) }
            #expect(error?.violations.map(\.instanceLocation) == ["/requestTime"])
            #expect(error?.violations.map(\.message) == ["expected a time within 2 minutes of now"])
        }
    }

    /// A payload without facts has the runtime's context, and options of parsing are part of every context.
    @Test func plainContext() throws {
        #expect(Item.Context.self == ValidationContext.self)
        let text = #"{"currency": "MYR", "currency": "MYR"}"#
        let strict = #expect(throws: ValidationError.self) {
            try ApplyDropinSessionRequest(validating: text.utf8)
        }
        #expect(strict?.syntaxError != nil)
        let parsing = JSONParsingOptions(duplicateNames: .allowed)
        let error = #expect(throws: ValidationError.self) {
            try ApplyDropinSessionRequest(validating: text.utf8, in: .init(parsing: parsing))
        }
        #expect(error != nil && error?.syntaxError == nil)
    }

    // MARK: - The time of a request

    private func request(at time: String) throws -> Data {
        let text = String(decoding: try bytes(session, "accept/required-only"), as: UTF8.self)
        let old = try ApplyDropinSessionRequest(decoding: Data(text.utf8)).requestTime.text
        return Data(text.replacingOccurrences(of: old, with: time).utf8)
    }

    /// RFC 3339 with exactly three decimals, in any zone; the text comes back as it was read.
    @Test(arguments: [
        "2022-01-17T09:05:52.194+00:00", "2022-01-17T09:05:52.194-00:00", "2022-01-17T09:05:52.190Z",
        "2024-02-29T23:59:59.000+05:45", "2016-12-31T23:59:60.999Z",
    ])
    func timeOfARequest(_ text: String) throws {
        let bytes = try request(at: text)
        let request = try ApplyDropinSessionRequest(validating: bytes)
        #expect(request.requestTime.text == text)
        #expect(String(decoding: try request.encoded(), as: UTF8.self).contains("\"\(text)\""))
    }

    @Test(arguments: [
        ("2023-02-29T09:05:52.194Z", ["expected an RFC 3339 date-time"]),
        ("2022-04-31T09:05:52.194Z", ["expected an RFC 3339 date-time"]),
        ("2022-01-17T24:00:00.000Z", ["expected an RFC 3339 date-time"]),
        ("2022-01-17T09:05:60.000Z", ["expected an RFC 3339 date-time"]),
        ("2022-01-17T09:05:52.194+24:00", ["expected an RFC 3339 date-time"]),
    ])
    func timeOutOfTheCalendar(_ text: String, _ words: [String]) throws {
        let bytes = try request(at: text)
        let error = #expect(throws: ValidationError.self) { try ApplyDropinSessionRequest(validating: bytes) }
        #expect(error?.violations.map(\.message) == words)
        #expect(error?.violations.map(\.instanceLocation) == ["/requestTime"])
    }

    @Test(arguments: ["2022-01-17T09:05:52Z", "2022-01-17T09:05:52.19Z", "2022-01-17T09:05:52.1940Z"])
    func otherDecimals(_ text: String) throws {
        let bytes = try request(at: text)
        let error = #expect(throws: ValidationError.self) { try ApplyDropinSessionRequest(validating: bytes) }
        #expect(error?.violations.map(\.keyword) == ["pattern"])
    }
}
