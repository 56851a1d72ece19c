import Foundation
import PayloadClient
import PayloadRuntime
import PayloadSigning
import Testing

@Suite struct PayerMaxTests {
    private let body: Data
    private let signature: String
    private let signer: PayerMaxAuthenticator

    init() throws {
        body = try fixture("body.json")
        signature = try fixtureText("body.sign")
        signer = try PayerMaxAuthenticator(
            privateKey: Sensitive(fixtureText("private-pkcs8.pem")),
            payerMaxPublicKey: fixtureText("public-spki.pem")
        )
    }

    @Test func signsAsOpenSSLDoes() async throws {
        var request = TransportRequest(
            operation: "test",
            method: "POST",
            origin: "https://pay-gate.example.com",
            target: "/aggregate-pay/api/gateway/applyDropinSession",
            headers: ["Sign": "one that was there"],
            body: body
        )
        try await signer.authenticate(&request)
        #expect(request.headers.values(of: "sign") == [signature])
        #expect(signature.utf8.count == 344)
        #expect(request.body == body)
    }

    @Test func takesWhatOpenSSLSigned() async throws {
        try await signer.verify(TransportResponse(status: 200, headers: ["Sign": signature], body: body))
        try await signer.verify(signature, of: body)
    }

    @Test func refusesAnotherBody() async throws {
        for index in [0, body.count / 2, body.count - 1] {
            var changed = body
            changed[index] ^= 1
            await #expect(throws: SignatureError.signatureWrong) {
                try await signer.verify(signature, of: changed)
            }
        }
        // Less the line break that ends the body, one byte more, and nothing.
        for changed in [body.dropLast(2), body + [0x20], Data()] {
            await #expect(throws: SignatureError.signatureWrong) {
                try await signer.verify(signature, of: changed)
            }
        }
    }

    @Test func refusesAnotherSignature() async throws {
        let bytes = try #require(Data(base64Encoded: signature))
        for index in [0, 128, 255] {
            var changed = bytes
            changed[index] ^= 1
            await #expect(throws: SignatureError.signatureWrong) {
                try await signer.verify(changed.base64EncodedString(), of: body)
            }
        }
        // Cut, longer, of zeros, with another padding, and by another key.
        let others = [
            bytes.dropLast().base64EncodedString(), (bytes + [0]).base64EncodedString(),
            Data(count: 256).base64EncodedString(), Data(repeating: 0xFF, count: 256).base64EncodedString(),
            try fixtureText("body-pss.sign"), try PayerMaxPrivateKey.random().sign(body),
        ]
        for other in others {
            await #expect(throws: SignatureError.signatureWrong) { try await signer.verify(other, of: body) }
        }
    }

    @Test func refusesWhatIsNoSignature() async throws {
        for missing in [nil, ""] {
            await #expect(throws: SignatureError.signatureMissing) {
                try await signer.verify(missing, of: body)
            }
        }
        let malformed = [
            "?", String(signature.dropLast()), signature + "\n", " " + signature,
            signature + ", " + signature,
            signature.replacingOccurrences(of: "/", with: "_").replacingOccurrences(of: "+", with: "-"),
        ]
        for text in malformed {
            await #expect(throws: SignatureError.signatureMalformed) {
                try await signer.verify(text, of: body)
            }
        }
        var headers: HeaderFields = ["sign": signature]
        headers.add(signature, to: "sign")
        let twice = TransportResponse(status: 200, headers: headers, body: body)
        await #expect(throws: SignatureError.signatureMalformed) { try await signer.verify(twice) }
        await #expect(throws: SignatureError.signatureMissing) {
            try await signer.verify(TransportResponse(status: 200, body: body))
        }
    }

    @Test func aServerVerifiesAndSigns() async throws {
        let ours = try PayerMaxPrivateKey.random()
        let theirs = try PayerMaxPrivateKey.random()
        let client = PayerMaxAuthenticator(privateKey: ours, payerMaxPublicKey: theirs.publicKey)
        var request = TransportRequest(
            operation: "test",
            method: "POST",
            origin: "http://127.0.0.1",
            target: "/",
            body: body
        )
        try await client.authenticate(&request)
        let known = try PayerMaxPublicKey(ours.publicKey.base64)
        try known.verify(request.headers["sign"], of: body)
        #expect(throws: SignatureError.signatureWrong) {
            try known.verify(request.headers["sign"], of: body + body)
        }
        let answer = Data(#"{"code":"APPLY_SUCCESS","msg":""}"#.utf8)
        try await client.verify(try theirs.sign(answer), of: answer)
        await #expect(throws: SignatureError.signatureWrong) {
            try await client.verify(try ours.sign(answer), of: answer)
        }
    }
}
