import Foundation
import PayloadClient
import PayloadRuntime
import PayloadSigning
import Testing

@Suite struct V1HMACAuthenticatorTests {
    static let date = "Fri, 06 Jun 2014 13:39:43 GMT"
    static let keyID = "5e45c937b9db33ae"
    static let secret: Sensitive<String> = "I42Zf4pVnRdroHfuHnRiJjJ2B6+22h0yQt/R3nZR8Xg="

    private let signer = V1HMACAuthenticator(keyID: keyID, secret: secret)

    private static func request(
        _ method: String,
        _ target: String,
        _ headers: HeaderFields
    ) -> TransportRequest {
        TransportRequest(
            operation: "test",
            method: method,
            origin: "https://api.example.com",
            target: target,
            headers: headers
        )
    }

    private static let deletionHeaders: HeaderFields = [
        "X-GCS-ServerMetaInfo": "processed header value",
        "Content-Type": "application/json",
        "X-GCS-CustomerHeader": "processed header value",
        "Date": date,
        "X-GCS-ClientMetaInfo": "processed header value",
    ]

    /// The four published vectors, then the two sessions with the key of the third: their codes come from Python's hmac.
    @Test(arguments: [
        (
            "apiKeyId", "secretApiKey", request("DELETE", "/v1/9991/tokens/123456789", deletionHeaders),
            "VfnXpPBQQoHZivTcAg0JvOWkhnzlPnaCPKpTQn/uMJM="
        ),
        (
            "EC36A74A98D21", "6Kj5HT0MQKC6D8eb7W3lTg71kVKVDSt1",
            request("GET", "/v1/9991/tokens/123456789", ["Date": date]),
            "9ond5EIN05dBXJGCLRK5om9pxHsyrh/12pZJ7bvmwNM="
        ),
        (
            keyID, secret.value,
            request("GET", "/v1/9991/tokens/123456789", ["User-Agent": "test", "Date": date]),
            "J5LjfSBvrQNhu7gG0gvifZt+IWNDReGCmHmBmth6ueI="
        ),
        (
            keyID, secret.value, request("DELETE", "/v1/9991/tokens/123456789", deletionHeaders),
            "jGWLz3ouN4klE+SkqO5gO+KkbQNM06Rric7E3dcfmqw="
        ),
        (
            keyID, secret.value,
            request("POST", "/v1/9991/sessions", ["Content-Type": "application/json", "Date": date]),
            "szgH6D8yVxN5YOAchHfJnMPaAiOnAgjj/O6cFXPHKgo="
        ),
        (
            keyID, secret.value,
            request(
                "POST",
                "/v1/9991/products/302/sessions",
                ["Content-Type": "application/json", "Date": date]
            ),
            "NptCM/ZqAdCe/Eju39KWDonitmjix1hPVPpD+LuciZw="
        ),
    ])
    func vectors(keyID: String, secret: String, unsigned: TransportRequest, code: String) async throws {
        let signer = V1HMACAuthenticator(keyID: keyID, secret: Sensitive(secret))
        var request = unsigned
        try await signer.authenticate(&request)
        #expect(request.headers["Authorization"] == "GCS v1HMAC:\(keyID):\(code)")
        #expect(try await signer.isValid(request))
    }

    @Test func eachAttemptHasItsOwnDate() async throws {
        let unsigned = Self.request("POST", "/v1/9991/sessions", ["Content-Type": "application/json"])
        for (seconds, date) in [
            (1_402_061_983.0, Self.date), (1_402_061_984.9, "Fri, 06 Jun 2014 13:39:44 GMT"),
        ] {
            let signer = V1HMACAuthenticator(
                keyID: Self.keyID,
                secret: Self.secret,
                now: { Date(timeIntervalSince1970: seconds) }
            )
            var request = unsigned
            try await signer.authenticate(&request)
            #expect(request.headers["Date"] == date)
            #expect(try await signer.isValid(request))
        }
    }

    @Test func serverMetaInfoIsAddedAndSigned() async throws {
        let info = ServerMetaInfo(
            platformIdentifier: "Linux",
            sdkIdentifier: "shop/1.0",
            sdkCreator: "Example",
            integrator: "Example \"1\"",
            shoppingCartExtension: .init(creator: "c", name: "n", version: "v")
        )
        let signer = V1HMACAuthenticator(keyID: Self.keyID, secret: Self.secret, serverMetaInfo: info)
        var request = Self.request("POST", "/v1/9991/sessions", ["Content-Type": "application/json"])
        try await signer.authenticate(&request)
        let value = try #require(request.headers["X-GCS-ServerMetaInfo"])
        let json = try #require(Data(base64Encoded: value))
        #expect(
            String(decoding: json, as: UTF8.self)
                == #"{"platformIdentifier":"Linux","sdkIdentifier":"shop/1.0","sdkCreator":"Example","integrator":"Example \"1\"","shoppingCartExtension":{"creator":"c","name":"n","version":"v"}}"#
        )
        #expect(V1HMACMessage(request).text.contains("x-gcs-servermetainfo:\(value)\n"))
        #expect(try await signer.isValid(request))

        // One that is there stays.
        request.headers["X-GCS-ServerMetaInfo"] = "own"
        try await signer.authenticate(&request)
        #expect(request.headers["X-GCS-ServerMetaInfo"] == "own")
    }

    @Test(
        arguments: [
            nil, "", "GCS v1HMAC:5e45c937b9db33ae:", "GCS v1HMAC:5e45c937b9db33ae",
            // The code of a DELETE.
            "GCS v1HMAC:5e45c937b9db33ae:jGWLz3ouN4klE+SkqO5gO+KkbQNM06Rric7E3dcfmqw=",
            // Its first byte alone, in Base64; no padding; another identifier; another scheme; a space more.
            "GCS v1HMAC:5e45c937b9db33ae:sw==",
            "GCS v1HMAC:5e45c937b9db33ae:szgH6D8yVxN5YOAchHfJnMPaAiOnAgjj/O6cFXPHKgo",
            "GCS v1HMAC:5e45c937b9db33af:szgH6D8yVxN5YOAchHfJnMPaAiOnAgjj/O6cFXPHKgo=",
            "GCS v2HMAC:5e45c937b9db33ae:szgH6D8yVxN5YOAchHfJnMPaAiOnAgjj/O6cFXPHKgo=",
            "GCS v1HMAC:5e45c937b9db33ae: szgH6D8yVxN5YOAchHfJnMPaAiOnAgjj/O6cFXPHKgo=",
        ] as [String?]
    )
    func otherAuthorizationIsNotValid(value: String?) async throws {
        var request = Self.request(
            "POST",
            "/v1/9991/sessions",
            ["Content-Type": "application/json", "Date": Self.date]
        )
        request.headers["Authorization"] = value
        #expect(try await !signer.isValid(request))
    }

    @Test func changedRequestIsNotValid() async throws {
        var request = Self.request(
            "POST",
            "/v1/9991/sessions?a=b",
            ["Content-Type": "application/json", "Date": Self.date, "X-GCS-Idempotence-Key": "1"]
        )
        try await signer.authenticate(&request)
        #expect(try await signer.isValid(request))
        let changes: [(String, String)] = [
            ("Content-Type", "text/plain"), ("Date", "Fri, 06 Jun 2014 13:39:44 GMT"),
            ("X-GCS-Idempotence-Key", "2"), ("X-GCS-ClientMetaInfo", "e30="),
        ]
        for (name, value) in changes {
            var changed = request
            changed.headers[name] = value
            #expect(try await !signer.isValid(changed), "\(name)")
        }
        for (method, target) in [("PUT", "/v1/9991/sessions?a=b"), ("POST", "/v1/9992/sessions?a=b")] {
            #expect(try await !signer.isValid(Self.request(method, target, request.headers)))
        }
        let other = V1HMACAuthenticator(keyID: Self.keyID, secret: "another")
        #expect(try await !other.isValid(request))
    }

    @Test(arguments: ["", "a:b", "a\nb", "a b", "\u{E9}"])
    func unusableIdentifier(keyID: String) async throws {
        let signer = V1HMACAuthenticator(keyID: keyID, secret: Self.secret)
        var request = Self.request("GET", "/", [:])
        await #expect(throws: SignatureError.keyIDUnusable) { try await signer.authenticate(&request) }
    }

    @Test func otherUnusableValues() async throws {
        var request = Self.request("GET", "/", [:])
        let empty = V1HMACAuthenticator(keyID: Self.keyID, secret: "")
        await #expect(throws: SignatureError.secretMissing) { try await empty.authenticate(&request) }
        request.headers = [:]
        for seconds in [Double.infinity, -.infinity, .nan, 1e300, -1e11] {
            let signer = V1HMACAuthenticator(
                keyID: Self.keyID,
                secret: Self.secret,
                now: { Date(timeIntervalSince1970: seconds) }
            )
            await #expect(throws: SignatureError.clockUnusable) { try await signer.authenticate(&request) }
        }
    }

    @Test func descriptionHidesTheSecret() {
        #expect(!shown(signer).contains("I42Zf4pV"))
    }
}
