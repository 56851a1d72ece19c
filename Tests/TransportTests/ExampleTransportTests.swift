import Foundation
import Testing

@testable import PayloadClient
@testable import PayloadRuntime

/// Answers from a document's examples, and checks of what would have been sent.
@Suite struct ExampleTransportTests {
    static let pay = OperationDescription(
        name: "pay",
        method: "PUT",
        path: "/api/version/{version}/order/{orderId}",
        validateBody: { data, _ throws(ValidationError) in
            guard data.first == UInt8(ascii: "{") else {
                throw ValidationError(
                    message: "expected an object",
                    instanceLocation: "/card",
                    schemaLocation: ""
                )
            }
        },
        examples: {
            [
                ResponseExample(status: "400", name: "invalidField", body: #"{"code":"INVALID"}"#),
                ResponseExample(status: "400", name: "noAmount", body: #"{"code":"NO_AMOUNT"}"#),
                ResponseExample(status: "201", name: "approved", body: #"{"result":"SUCCESS"}"#),
                ResponseExample(status: "200", name: "repeated", body: #"{"result":"REPEATED"}"#),
                ResponseExample(status: "4XX", name: "refused", body: #"{"code":"REFUSED"}"#),
                ResponseExample(
                    status: "default",
                    name: "failed",
                    mediaType: "application/problem+json",
                    body: #"{"code":"FAILED"}"#
                ),
            ]
        }
    )

    static let remove = OperationDescription(name: "remove", method: "DELETE", path: "/files/{name}.json")

    let transport = ExampleTransport([pay, remove])

    private func request(
        _ operation: String = "pay",
        _ method: String = "PUT",
        _ target: String = "/api/version/100/order/a%2Fb",
        headers: HeaderFields = ["Content-Type": "application/json"],
        body: String? = "{}"
    ) -> TransportRequest {
        .test(method, "https://api.example.com", target, operation: operation, headers: headers, body: body)
    }

    private func text(_ response: TransportResponse) -> String {
        "\(response.status) \(String(decoding: response.body, as: UTF8.self))"
    }

    private func problem(_ request: TransportRequest) async -> String? {
        do {
            _ = try await transport.send(request)
            return nil
        } catch {
            return (error as? ExampleTransportError)?.description ?? "another error"
        }
    }

    @Test func answersTheFirstExampleOfASuccess() async throws {
        let response = try await transport.send(request())
        #expect(text(response) == #"201 {"result":"SUCCESS"}"#)
        #expect(response.headers["Content-Type"] == "application/json")
    }

    @Test(
        arguments: [
            (400, nil, #"400 {"code":"INVALID"}"#), (400, "noAmount", #"400 {"code":"NO_AMOUNT"}"#),
            (404, nil, #"404 {"code":"REFUSED"}"#), (400, "refused", #"400 {"code":"REFUSED"}"#),
            (503, nil, #"503 {"code":"FAILED"}"#), (200, nil, #"200 {"result":"REPEATED"}"#),
        ] as [(Int, String?, String)]
    )
    func answersAnExampleOfAStatus(_ status: Int, _ example: String?, _ expected: String) async throws {
        try transport.answer("pay", status: status, example: example)
        for _ in 0..<2 { #expect(text(try await transport.send(request())) == expected) }
    }

    @Test(arguments: [
        ("failed", #"500 {"code":"FAILED"}"#), ("refused", #"400 {"code":"REFUSED"}"#),
        ("repeated", #"200 {"result":"REPEATED"}"#),
    ])
    func answersAnExampleByItsName(_ example: String, _ expected: String) async throws {
        try transport.answer("pay", example: example)
        let response = try await transport.send(request())
        #expect(text(response) == expected)
        let type = example == "failed" ? "application/problem+json" : "application/json"
        #expect(response.headers["Content-Type"] == type)
    }

    @Test func answersOnceInTurnAndThenAlways() async throws {
        try transport.answer("pay", with: TransportResponse(status: 599))
        try transport.answer("pay", throwing: .timedOut, times: .once)
        try transport.answer("pay", with: TransportResponse(status: 502), times: .once)
        await #expect(throws: TransportError.timedOut) { _ = try await transport.send(request()) }
        #expect(try await transport.send(request()).status == 502)
        #expect(try await transport.send(request()).status == 599)
        #expect(try await transport.send(request()).status == 599)
        transport.reset()
        #expect(try await transport.send(request()).status == 201)
        #expect(transport.requests.count == 1)
    }

    @Test func recordsRequests() async throws {
        #expect(transport.lastRequest == nil)
        _ = try await transport.send(request(body: #"{"a":1}"#))
        try transport.answer("remove", with: TransportResponse(status: 204))
        _ = try await transport.send(request("remove", "DELETE", "/files/a.json", headers: [:], body: nil))
        #expect(transport.requests.map(\.operation) == ["pay", "remove"])
        #expect(transport.requests(of: "pay").first?.body == Data(#"{"a":1}"#.utf8))
        #expect(transport.lastRequest?.target == "/files/a.json")
    }

    @Test func recordsAThousandAtOnce() async throws {
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<1000 { group.addTask { _ = try? await transport.send(request()) } }
        }
        #expect(transport.requests.count == 1000)
    }

    @Test func aCancelledTaskHasNoAnswer() async throws {
        let call = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await transport.send(request()).status
        }
        await #expect(throws: TransportError.cancelled) { _ = try await call.value }
    }

    // MARK: - What is wrong

    @Test func namesUnknownOperations() async throws {
        #expect(
            await problem(request("refund"))
                == "refund: no such operation. The transport was made for pay, remove."
        )
        #expect(throws: ExampleTransportError.self) { try transport.answer("refund", status: 200) }
    }

    @Test func checksTheMethod() async throws {
        #expect(await problem(request("pay", "POST")) == "pay: the method is not PUT.")
        #expect(transport.requests.count == 1)
    }

    @Test(arguments: [
        "/api/version/100/order/1?x=/y", "/proxy/for/api/version/100/order/1",
        "/api/version/v1.2/order/%7Ba%7D",
    ])
    func takesPathsThatFit(_ target: String) async {
        #expect(await problem(request("pay", "PUT", target)) == nil)
    }

    @Test(arguments: [
        "/", "/api/version/100/order", "/api/version/100/order/", "/api/version//order/1",
        "/api/version/100/order/1/2",
        "/api/version/100/orders/1", "/version/100/order/1", "api/version/100/order/1",
    ])
    func refusesPathsThatDoNot(_ target: String) async {
        let expected = "pay: the path does not fit /api/version/{version}/order/{orderId}."
        #expect(await problem(request("pay", "PUT", target)) == expected)
    }

    @Test func parametersCanBePartsOfSegments() async throws {
        try transport.answer("remove", with: TransportResponse(status: 204))
        let delete = { request("remove", "DELETE", $0, headers: [:], body: nil) }
        #expect(await problem(delete("/files/a.json")) == nil)
        #expect(await problem(delete("/files/a.json.json")) == nil)
        for target in ["/files/.json", "/files/a", "/files/a.jsonx"] {
            #expect(await problem(delete(target)) == "remove: the path does not fit /files/{name}.json.")
        }
    }

    @Test(arguments: ["application/json", "Application/JSON; charset=utf-8", "application/merge-patch+json"])
    func takesJSON(_ type: String) async {
        #expect(await problem(request(headers: ["content-type": type])) == nil)
    }

    @Test(arguments: [nil, "text/plain", "application/jsonx", "text/json+x"] as [String?])
    func refusesOtherContentTypes(_ type: String?) async {
        var headers = HeaderFields()
        headers["Content-Type"] = type
        #expect(await problem(request(headers: headers)) == "pay: the Content-Type is not application/json.")
    }

    @Test func validatesBodiesAndQuotesNone() async {
        let found = await problem(request(body: #""4111111111111111""#))
        #expect(found == "pay: the body is not valid.\n/card: expected an object")
        #expect(transport.requests.count == 1)
    }

    @Test func refusesABodyWhereNoneIsDocumented() async {
        let found = await problem(request("remove", "DELETE", "/files/a.json", body: "{}"))
        #expect(found == "remove: there is a JSON body, and the document has none.")
    }

    @Test func saysWhichExamplesThereAre() async {
        let found = await problem(request("remove", "DELETE", "/files/a.json", headers: [:], body: nil))
        #expect(
            found
                == "remove: the document has no example of a success. It has none at all. Say what is answered: "
                + #"transport.answer("remove", with: TransportResponse(…))."#
        )
        let error = #expect(throws: ExampleTransportError.self) {
            try transport.answer("pay", status: 400, example: "approved")
        }
        #expect(
            error?.description.hasPrefix(
                "pay: the document has no example of the status 400 with the name approved. It has "
                    + "400 invalidField, 400 noAmount, 201 approved, 200 repeated, 4XX refused, default failed."
            ) == true
        )
    }
}
