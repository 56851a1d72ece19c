import Foundation
import PayloadClient
import PayloadSigning
import Testing

/// Signatures that functions make: what a caller without the package trait has.
@Suite struct OwnSignerTests {
    @Test func worldline() async throws {
        let keyID = "5e45c937b9db33ae"
        let text = "POST\napplication/json\nFri, 06 Jun 2014 13:39:43 GMT\n/v1/9991/sessions\n"
        let code = "szgH6D8yVxN5YOAchHfJnMPaAiOnAgjj/O6cFXPHKgo="
        let signer = V1HMACAuthenticator(
            keyID: keyID,
            now: { Date(timeIntervalSince1970: 1_402_061_983) },
            code: { message in
                // A code for this message alone, so that another one is not signed by accident.
                message == Data(text.utf8) ? Data(base64Encoded: code) ?? Data() : Data(count: 32)
            }
        )
        var request = TransportRequest(
            operation: "test",
            method: "POST",
            origin: "https://api.example.com",
            target: "/v1/9991/sessions",
            headers: ["Content-Type": "application/json"]
        )
        try await signer.authenticate(&request)
        #expect(request.headers["Date"] == "Fri, 06 Jun 2014 13:39:43 GMT")
        #expect(request.headers["Authorization"] == "GCS v1HMAC:\(keyID):\(code)")
        #expect(try await signer.isValid(request))
        request.headers["Date"] = "Fri, 06 Jun 2014 13:39:44 GMT"
        #expect(try await !signer.isValid(request))
    }

    @Test func payerMax() async throws {
        // No cryptography: what counts is which bytes go in and where the result goes.
        let signer = PayerMaxAuthenticator(
            sign: { body in Data(repeating: UInt8(body.count & 0xFF), count: 256) },
            isValid: { signature, body in signature.first == UInt8(body.count & 0xFF) }
        )
        var request = TransportRequest(
            operation: "test",
            method: "POST",
            origin: "https://pay-gate.example.com",
            target: "/",
            body: Data("ab".utf8)
        )
        try await signer.authenticate(&request)
        let value = Data(repeating: 2, count: 256).base64EncodedString()
        #expect(request.headers["sign"] == value)
        try await signer.verify(
            TransportResponse(status: 200, headers: ["sign": value], body: Data("cd".utf8)),
            to: request
        )
        await #expect(throws: SignatureError.signatureWrong) {
            try await signer.verify(value, of: Data("abc".utf8))
        }
        await #expect(throws: SignatureError.signatureMissing) {
            try await signer.verify(nil, of: Data("ab".utf8))
        }
        await #expect(throws: SignatureError.signatureMalformed) {
            try await signer.verify("no base64", of: Data("ab".utf8))
        }
    }

    @Test func whatCannotBeASignature() async throws {
        var request = TransportRequest(
            operation: "test",
            method: "POST",
            origin: "https://api.example.com",
            target: "/"
        )
        let code = V1HMACAuthenticator(keyID: "id") { _ in Data("in hexadecimal digits".utf8) }
        await #expect(throws: SignatureError.signatureNotMade) { try await code.authenticate(&request) }
        let signature = PayerMaxAuthenticator(sign: { _ in Data("short".utf8) }, isValid: { _, _ in true })
        await #expect(throws: SignatureError.signatureNotMade) {
            try await signature.authenticate(&request)
        }
        #expect(request.headers["Authorization"] == nil)
        #expect(request.headers["sign"] == nil)
    }

    /// What a key store says reaches the caller as it is.
    @Test func errorsPassThrough() async throws {
        struct Locked: Error {}
        let signer = V1HMACAuthenticator(keyID: "id") { _ in throw Locked() }
        var request = TransportRequest(
            operation: "test",
            method: "GET",
            origin: "https://api.example.com",
            target: "/"
        )
        await #expect(throws: Locked.self) { try await signer.authenticate(&request) }
    }

    @Test func errorsOfCallsQuoteWhatIsWrong() {
        let error = ClientError(
            operation: "applyDropinSession",
            phase: .verifying,
            cause: .thrown(SignatureError.signatureMissing),
            attempts: 1
        )
        let words = "applyDropinSession: verifying the response failed: The signature is missing."
        #expect(error.description.hasPrefix(words))
        #expect(SignatureError.keyTooShort.localizedDescription == SignatureError.keyTooShort.description)
    }
}
