import PayloadRuntime
import Testing
import WorldlineConnect

@Suite struct WorldlineConnectTests {
    @Test func aRequestIsWrittenExactly() throws {
        let request = SessionRequest(
            paymentProductFilters: PaymentProductFiltersClientSession(
                exclude: PaymentProductFilter(products: [302, -1]),
                restrictTo: PaymentProductFilter(groups: [.cards, .init(rawValue: "wallets")])
            ),
            tokens: []
        )
        let text =
            #"{"paymentProductFilters":{"exclude":{"products":[302,-1]},"#
            + #""restrictTo":{"groups":["cards","wallets"]}},"tokens":[]}"#
        #expect(try request.text() == text)
        #expect(try SessionRequest(decoding: text) == request)
    }

    /// Every property may be left out.
    @Test func anEmptyRequestIsAnEmptyObject() throws {
        #expect(try SessionRequest().text() == "{}")
        #expect(try SessionRequest(decoding: "{}") == SessionRequest())
    }

    @Test func aFieldOfAResponseThatIsNewIsKept() throws {
        let text = #"{"clientSessionId":"c","customerId":"d","newField":{"b":[1],"a":null}}"#
        let response = try SessionResponse(decoding: text)
        #expect(response.additionalProperties == ["newField": ["b": [1], "a": nil]])
        #expect(try response.text() == text)
    }

    @available(*, deprecated, message: "It tests a deprecated property.")
    @Test func anUnknownRegionIsKeptInADeprecatedProperty() throws {
        let text = #"{"clientSessionId":"c","region":"XX"}"#
        var response = try SessionResponse(decoding: text)
        #expect(response.region == SessionResponse.Region(rawValue: "XX"))
        #expect(try response.text() == text)
        response.region = .eu
        #expect(try response.text() == #"{"clientSessionId":"c","region":"EU"}"#)
    }
}
