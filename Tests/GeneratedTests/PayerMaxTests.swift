import Foundation
import PayerMax
import PayloadRuntime
import Testing

@Suite struct PayerMaxTests {
    private func data(
        _ amount: ApplyDropinSessionRequestData.TotalAmount,
        mitType: String? = nil,
        tokenForFutureUse: Nullable<Bool>? = nil
    ) -> ApplyDropinSessionRequestData {
        ApplyDropinSessionRequestData(
            totalAmount: amount,
            mitType: mitType,
            currency: "MYR",
            country: "MY",
            userId: "u",
            tokenForFutureUse: tokenForFutureUse
        )
    }

    @Test func aRequestIsWrittenExactly() throws {
        var data = data(.number(try #require(Decimal(string: "19.99"))))
        data.componentList = [.card, .applepay]
        data.captureMode = .manual
        let request = ApplyDropinSessionRequest(
            version: "1.4",
            keyVersion: "1",
            requestTime: try #require(DateTime("2022-01-17T09:05:52.194+00:00")),
            appId: "app",
            merchantNo: "P01",
            data: data
        )
        let text =
            #"{"version":"1.4","keyVersion":"1","requestTime":"2022-01-17T09:05:52.194+00:00","appId":"app","#
            + #""merchantNo":"P01","data":{"totalAmount":19.99,"currency":"MYR","country":"MY","userId":"u","#
            + #""componentList":["CARD","APPLEPAY"],"captureMode":"MANUAL"}}"#
        #expect(try request.text() == text)
        #expect(try ApplyDropinSessionRequest(decoding: text) == request)
    }

    @Test func aRequestHasTheTimeAtWhichItIsMade() throws {
        let before = Date()
        let request = ApplyDropinSessionRequest(
            version: "1.5",
            keyVersion: "1",
            appId: "app",
            data: data(.string("50"))
        )
        // At most a millisecond is cut off.
        #expect(abs(request.requestTime.date.timeIntervalSince(before)) < 60)
        try request.validate(in: .init(now: before))
        #expect(throws: ValidationError.self) { try request.validate(in: .init(now: before + 300)) }
        #expect(try ApplyDropinSessionRequest(decoding: request.text()) == request)
        let text = try request.text().replacing(#""requestTime":"\#(request.requestTime)","#, with: "")
        #expect(throws: PayloadDecodingError.self) { try ApplyDropinSessionRequest(decoding: text) }
    }

    @Test func anAmountOf38DigitsKeepsEveryDigit() throws {
        let digits = "12345678901234567890123456789012345678"
        let data = data(.number(try #require(Decimal(string: digits))))
        #expect(
            try data.text() == #"{"totalAmount":\#(digits),"currency":"MYR","country":"MY","userId":"u"}"#
        )
        #expect(try ApplyDropinSessionRequestData(decoding: data.text()) == data)
    }

    /// `null` and `false` are two answers, and leaving the property out is a third.
    @Test func nullAndAbsentAreToldApart() throws {
        let cases: [(Nullable<Bool>?, String)] = [
            (nil, ""),
            (.null, #","tokenForFutureUse":null"#),
            (.value(false), #","tokenForFutureUse":false"#),
            (.value(true), #","tokenForFutureUse":true"#),
        ]
        for (value, member) in cases {
            let data = data(.string("50"), tokenForFutureUse: value)
            let text = #"{"totalAmount":"50","currency":"MYR","country":"MY","userId":"u"\#(member)}"#
            #expect(try data.text() == text)
            #expect(try ApplyDropinSessionRequestData(decoding: text).tokenForFutureUse == value)
        }
    }

    /// Where the document names some values and allows more, a new one is neither an error nor changed.
    @Test func unknownValuesAreKept() throws {
        let text =
            #"{"totalAmount":"50","mitType":"BRAND_NEW","currency":"MYR","country":"MY","userId":"u","#
            + #""componentList":["CARD","WALLET"],"captureMode":"LATER"}"#
        let data = try ApplyDropinSessionRequestData(decoding: text)
        #expect(data.mitType == "BRAND_NEW")
        #expect(data.componentList == [.card, Component(rawValue: "WALLET")])
        #expect(data.captureMode == .init(rawValue: "LATER"))
        #expect(try data.text() == text)
    }
}
