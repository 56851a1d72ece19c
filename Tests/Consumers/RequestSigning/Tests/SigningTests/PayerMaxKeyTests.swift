import Foundation
import PayloadRuntime
import PayloadSigning
import Testing

@Suite struct PayerMaxKeyTests {
    /// The forms in which a key may be stored, from its PEM file.
    private static func forms(ofPEM name: String) throws -> [String] {
        let pem = try fixtureText(name)
        let line = try base64(ofPEM: name)
        return [
            pem, pem.replacingOccurrences(of: "\n", with: "\r\n"),
            pem.replacingOccurrences(of: "\n", with: " "), "\n  " + pem + "\n\n",
            "Bag Attributes\n    friendlyName: test\n" + pem, "\u{FEFF}" + pem,
            line, line + "\n", line.replacingOccurrences(of: "A", with: "A\r\n"), " " + line + " ",
        ]
    }

    @Test(arguments: ["private-pkcs8.pem", "private-pkcs1.pem"])
    func privateKeyForms(name: String) throws {
        let body = try fixture("body.json")
        let signature = try fixtureText("body.sign")
        for form in try Self.forms(ofPEM: name) {
            #expect(try PayerMaxPrivateKey(Sensitive(form)).sign(body) == signature)
        }
    }

    @Test(arguments: ["public-spki.pem", "public-pkcs1.pem"])
    func publicKeyForms(name: String) throws {
        let body = try fixture("body.json")
        let signature = try fixtureText("body.sign")
        let canonical = try base64(ofPEM: "public-spki.pem")
        for form in try Self.forms(ofPEM: name) {
            let key = try PayerMaxPublicKey(form)
            try key.verify(signature, of: body)
            #expect(key.base64 == canonical)
        }
    }

    @Test func shortKeysAreRefused() throws {
        let privateKey = try fixtureText("short-private.pem")
        let publicKey = try fixtureText("short-public.pem")
        #expect(throws: SignatureError.keyTooShort) { try PayerMaxPrivateKey(Sensitive(privateKey)) }
        #expect(throws: SignatureError.keyTooShort) { try PayerMaxPublicKey(publicKey) }
        #expect(throws: SignatureError.keyTooShort) {
            try PayerMaxAuthenticator(privateKey: Sensitive(privateKey), payerMaxPublicKey: publicKey)
        }
    }

    @Test func whatIsNoPrivateKey() throws {
        let pem = try fixtureText("private-pkcs8.pem")
        let line = try base64(ofPEM: "private-pkcs8.pem")
        let others = [
            "", " ", "?", "password", "AAAA", "MAA=", "MIIBAA==", "-----BEGIN PRIVATE KEY-----",
            "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----",
            "-----END PRIVATE KEY-----\n\(line)\n-----BEGIN PRIVATE KEY-----",
            String(line.dropLast(4)), line + "AAAA", String(pem.dropLast(30)),
            pem.replacingOccurrences(of: "PRIVATE", with: "PUBLIC"),
            try fixtureText("public-spki.pem"), try base64(ofPEM: "public-spki.pem"),
            try fixtureText("encrypted-private.pem"), try base64(ofPEM: "encrypted-private.pem"),
            try fixtureText("elliptic-private.pem"), try base64(ofPEM: "elliptic-private.pem"),
        ]
        for other in others {
            #expect(throws: SignatureError.privateKeyUnreadable, "\(other.prefix(30))") {
                try PayerMaxPrivateKey(Sensitive(other))
            }
        }
    }

    @Test func whatIsNoPublicKey() throws {
        let line = try base64(ofPEM: "public-spki.pem")
        let others = [
            "", "?", "MAA=", String(line.dropLast(4)), line + "AAAA",
            try fixtureText("private-pkcs8.pem"), try base64(ofPEM: "private-pkcs8.pem"),
            try fixtureText("elliptic-public.pem"), try base64(ofPEM: "elliptic-public.pem"),
        ]
        for other in others {
            #expect(throws: SignatureError.publicKeyUnreadable, "\(other.prefix(30))") {
                try PayerMaxPublicKey(other)
            }
        }
    }

    /// Each key with one byte changed is refused or is another key, and nothing traps.
    @Test func changedKeysAreReadOrRefused() throws {
        let privateKey = try #require(Data(base64Encoded: base64(ofPEM: "private-pkcs8.pem")))
        let publicKey = try #require(Data(base64Encoded: base64(ofPEM: "public-spki.pem")))
        let body = try fixture("body.json")
        let signature = try fixtureText("body.sign")
        var accepted = 0
        for index in publicKey.indices {
            var changed = publicKey
            changed[index] ^= 0x41
            guard let key = try? PayerMaxPublicKey(changed.base64EncodedString()) else { continue }
            accepted += 1
            #expect(throws: SignatureError.signatureWrong) { try key.verify(signature, of: body) }
        }
        #expect(accepted < publicKey.count)
        for index in privateKey.indices.filter({ $0 % 7 == 0 }) {
            var changed = privateKey
            changed[index] ^= 0x41
            let key = try? PayerMaxPrivateKey(Sensitive(changed.base64EncodedString()))
            let made = try? key?.sign(body)
            #expect(made == nil || made != signature, "byte \(index)")
        }
    }

    @Test func nothingShowsAKey() throws {
        let pem = try fixtureText("private-pkcs8.pem")
        let key = try PayerMaxPrivateKey(Sensitive(pem))
        #expect(String(reflecting: key) == "private RSA key of 2048 bits")
        #expect("\(key.publicKey)" == "public RSA key of 2048 bits")
        let authenticator = PayerMaxAuthenticator(privateKey: key, payerMaxPublicKey: key.publicKey)
        let secrets = try base64(ofPEM: "private-pkcs8.pem").enumerated()
        let sample = String(secrets.filter { 200..<240 ~= $0.offset }.map(\.element))
        for value in [key, key.publicKey, authenticator] as [Any] {
            #expect(!shown(value).contains(sample))
        }
        do {
            _ = try PayerMaxPrivateKey(Sensitive(String(pem.dropLast(30))))
            Issue.record("A cut key was taken.")
        } catch {
            #expect(!shown(error).contains(sample))
            #expect(error.localizedDescription.contains("PKCS#8"))
        }
    }
}
