import Foundation
import MastercardGateway
import PayloadRuntime
import Testing

/// Sessions of the Mastercard Gateway: updates, precedence and the optimistic lock.
@Suite struct SessionTests {
    private static let identifier = "SESSION0002396845074E89371117N9"

    private func content(_ fields: String) throws -> SessionContent {
        try SessionContent(
            decoding:
                #"{"merchant":"EXAMPLE","session":{"id":"\#(Self.identifier)","updateStatus":"SUCCESS","#
                + #""version":"fd4b2f7b02"},"version":"78","correlationId":"theirs"\#(fields)}"#
        )
    }

    private func request(_ fields: String = "") throws -> PayRequest {
        try PayRequest(
            decoding: #"{"apiOperation":"PAY","order":{"amount":"1.00","currency":"USD"},"#
                + #""sourceOfFunds":{"type":"CARD"}\#(fields)}"#
        )
    }

    // MARK: - Updates

    @Test func anUpdateRefusesNullAtAnyDepth() {
        for text in [#"{"a":null}"#, #"{"a":[1,[null]]}"#, #"{"order":{"b":{"c":null}}}"#] {
            let error = #expect(throws: ValidationError.self) {
                try UpdateSessionRequest(validating: Array(text.utf8))
            }
            #expect(error?.violations.map(\.keyword) == ["x-merge"])
        }
    }

    @Test func anAnswerWithUndeclaredNullIsRead() throws {
        let content = try content(#","order":{"amount":"1.00","terminal":[null,{"lane":null}]}"#)
        #expect(try content.text().contains(#""order":{"amount":"1.00","terminal":[null,{"lane":null}]}"#))
    }

    @Test func anUpdateTakesUndeclaredFieldsWithoutNull() throws {
        var update = UpdateSessionRequest()
        update.additionalProperties["posTerminal"] = ["location": "US", "lanes": [1, 2.5, true]]
        #expect(try update.text() == #"{"posTerminal":{"location":"US","lanes":[1,2.5,true]}}"#)
        #expect(throws: Never.self) { try update.validate() }
    }

    @Test func nullIsAViolationAtItsPlace() {
        let error = #expect(throws: ValidationError.self) {
            try UpdateSessionRequest.validate(Array(#"{"order":{"b":[1,null]},"c":null}"#.utf8))
        }
        #expect(error?.violations.map(\.instanceLocation) == ["/order/b/1", "/c"])
        #expect(error?.violations.map(\.keywordLocation) == ["/x-merge", "/x-merge"])
        let words = "null removes nothing here: a stored field can only be overwritten"
        #expect(error?.violations.map(\.message) == [words, words])
    }

    // MARK: - Precedence

    @Test func theRequestComesBeforeTheSessionAndThatBeforeTheToken() throws {
        let session = try content(
            #","order":{"amount":"5","currency":"EUR","reference":"r-1"},"customer":{"email":"a@b.example"},"#
                + #""sourceOfFunds":{"type":"ACH","provided":{"card":{"expiry":{"month":"3","year":"29"}}}}"#
        )
        let token = try StoredSourceOfFunds(
            decoding: #"{"type":"SEPA","token":"9","provided":{"card":{"expiry":{"month":"1","year":"30"},"#
                + #""number":"414767xxxxxx0003"}}}"#
        )
        let effective = try request().effective(session: session, token: token)
        #expect(effective.order.amount == .string("1.00"))
        #expect(effective.order.currency == "USD")
        #expect(effective.order.reference == "r-1")
        #expect(effective.customer?.email == "a@b.example")
        #expect(effective.sourceOfFunds.type == .card)
        #expect(effective.sourceOfFunds.token == "9")
        #expect(effective.sourceOfFunds.provided?.card?.expiry?.month == "3")
        #expect(effective.sourceOfFunds.provided?.card?.expiry?.year == "29")
    }

    /// A masked number is no number to send, and the validator says so.
    @Test func aMaskedCardNumberStaysMasked() throws {
        let session = try content(#","sourceOfFunds":{"provided":{"card":{"number":"414767xxxxxx0003"}}}"#)
        let effective = try request().effective(session: session)
        #expect(effective.sourceOfFunds.provided?.card?.number == "414767xxxxxx0003")
        let error = #expect(throws: ValidationError.self) { try effective.validate() }
        #expect(error?.violations.map(\.instanceLocation) == ["/sourceOfFunds/provided/card/number"])
    }

    /// What the session's answer says about itself is no field of the payment.
    @Test func theAnswerItselfIsNoField() throws {
        let effective = try request().effective(session: content(""))
        #expect(try effective.text() == request().text())
    }

    @Test func aloneTheRequestIsWhatItIs() throws {
        let request = try request(#","session":{"id":"\#(Self.identifier)"},"other":[1.50,null]"#)
        #expect(try request.effective().text() == request.text())
    }

    @Test func nullInTheRequestLeavesTheSessionsValue() throws {
        let request = try request(#","posTerminal":null,"lanes":null"#)
        let effective = try request.effective(session: content(#","posTerminal":{"location":"US"}"#))
        #expect(effective.additionalProperties["posTerminal"] == ["location": "US"])
        #expect(effective.additionalProperties["lanes"] == .some(.null))
    }

    @Test func anArrayIsTakenAsAWhole() throws {
        let request = try request(#","lanes":[1]"#)
        let effective = try request.effective(session: content(#","lanes":[2,3]"#))
        #expect(effective.additionalProperties["lanes"] == [1])
    }

    // MARK: - The lock

    @Test func theVersionAndTheIdentifierGoFromTheSessionToTheRequest() throws {
        #expect(try PayLock.version(in: content("")) == "fd4b2f7b02")
        let locked = try PayLock.locking(try request(), to: content(""))
        #expect(
            locked?.session == SessionReference(id: Sensitive(Self.identifier), version: "fd4b2f7b02")
        )
    }

    /// The lines that the README shows.
    @Test func theReadmesLinesRun() throws {
        let pay = try request()
        let content = try content("")
        let whole = try pay.effective(session: content)
        let locked = PayLock.locking(pay, to: content)
        #expect(whole.order.currency == "USD")
        #expect(locked?.session?.version == "fd4b2f7b02")
        let readme = try String(contentsOf: Documents.package.appending(path: "README.md"), encoding: .utf8)
        #expect(readme.contains("let whole = try pay.effective(session: content)\n"))
        #expect(readme.contains("let locked = PayLock.locking(pay, to: content)\n"))
    }

    @Test func whatTheRequestSaysOfTheSessionIsReplaced() throws {
        var request = try request()
        request.session = SessionReference(id: "SESSION0000000000000000000000000", version: "0000000000")
        let locked = try PayLock.locking(request, to: content(""))
        #expect(
            locked?.session == SessionReference(id: Sensitive(Self.identifier), version: "fd4b2f7b02")
        )
    }

    @Test func onlyAnInvalidRequestMayBeALostRace() throws {
        for (cause, isLost) in [("INVALID_REQUEST", true), ("SERVER_BUSY", false)] {
            let failure = try ErrorResponse(decoding: #"{"error":{"cause":"\#(cause)"},"result":"ERROR"}"#)
            #expect(PayLock.isLostRace(failure) == isLost)
        }
    }
}
