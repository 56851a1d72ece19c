import Foundation
import PayloadRuntime
import Testing

@testable import PayloadClient

@Suite struct ResponseTests {
    private func outcome(_ status: Int, _ type: String?, _ body: Data) async throws(ClientError)
        -> NoteOutcome
    {
        var headers = HeaderFields()
        headers["Content-Type"] = type
        return try await Notes(.answer(TransportResponse(status: status, headers: headers, body: body)))
            .save()
    }

    @Test(arguments: [
        "application/json", "application/json; charset=utf-8", "Application/JSON;charset=UTF-8",
        "application/problem+json", "application/vnd.example+json ; v=1", nil,
    ]) func jsonIsReadByWhateverName(type: String?) async throws {
        let outcome = try await outcome(200, type, Data(#"{"text":"hi"}"#.utf8))
        #expect(try outcome.get().text == "hi")
    }

    @Test(arguments: [
        "text/html", "text/plain; charset=utf-8", "application/jsonp", "+json", "", "application/xml",
    ])
    func otherTypesAreNotDocumented(type: String) async throws {
        let outcome = try await outcome(200, type, Data(#"{"text":"hi"}"#.utf8))
        guard case .undocumented(let response) = outcome else {
            Issue.record("\(type) was read")
            return
        }
        #expect(response.body.count == 13)
        #expect(outcome.success == nil)
    }

    @Test func noBodyWhereOneIsDocumentedIsNotDocumented() async throws {
        guard case .undocumented = try await outcome(200, "application/json", Data()) else {
            Issue.record("nothing was read as something")
            return
        }
    }

    @Test func bodiesOfOtherForms() async throws {
        guard case .accepted(let csv) = try await outcome(202, "text/csv; header=absent", Data("a,b".utf8))
        else {
            Issue.record("the documented media type was not accepted")
            return
        }
        #expect(csv.body == Data("a,b".utf8))
        guard case .undocumented = try await outcome(202, "text/html", Data("<p>".utf8)) else {
            Issue.record("another media type was accepted")
            return
        }
        guard case .noContent(let none) = try await outcome(204, nil, Data()) else {
            Issue.record("204 was not read")
            return
        }
        #expect(none.status == 204)
        guard case .created(let list) = try await outcome(201, nil, Data(#"[{"text":"a"}]"#.utf8)) else {
            Issue.record("201 was not read")
            return
        }
        #expect(list.body == [Note(text: "a")])
    }

    @Test func mediaRanges() {
        #expect(MediaType.matches("image/png", "image/*"))
        #expect(MediaType.matches("image/png", "*/*"))
        #expect(!MediaType.matches("imagery/png", "image/*"))
        #expect(MediaType.matches("TEXT/plain ;a=b", "text/plain"))
    }

    // What a hostile or broken service can send: a typed error each, and never a word of it in the error.
    @Test(arguments: [
        Data(#"{"text":"hunter2"#.utf8), Data("hunter2".utf8), Data("{\"text\":\"hunter2\u{0}\"}".utf8),
        Data([0x7B, 0x22, 0xFF, 0xFE, 0x22, 0x7D]), Data([0xEF, 0xBB, 0xBF, 0x7B, 0x7D]), Data([0]),
        Data(#"{"text":"a","text":"hunter2"}"#.utf8),
        Data("[".utf8) + Data(repeating: 0x5B, count: 1_000_000),
        Data(repeating: 0x20, count: 100_000), Data(#"{"text":"a"} hunter2"#.utf8),
    ]) func bytesThatAreNoJSON(body: Data) async {
        do throws(ClientError) {
            _ = try await outcome(200, "application/json", body)
            Issue.record("\(body.count) bytes were read")
        } catch {
            #expect(error.phase == .decoding)
            #expect(error.reason?.hasPrefix("the body is not JSON: ") == true)
            #expect(error.response?.body == body)
            #expect(!"\(error)".contains("hunter2"))
        }
    }

    @Test(arguments: ["7", "null", "[]", "{}", #"{"text":null}"#, #"{"text":["hunter2"]}"#])
    func jsonOfAnotherForm(text: String) async {
        do throws(ClientError) {
            _ = try await outcome(200, "application/json", Data(text.utf8))
            Issue.record("\(text) was read")
        } catch {
            #expect(error.phase == .validatingResponse)
            #expect(!"\(error)".contains("hunter2"))
        }
    }

    @Test func aHugeErrorPageIsKept() async throws {
        let page = Data(repeating: UInt8(ascii: "x"), count: 3_000_000)
        let outcome = try await outcome(502, "text/html", page)
        #expect(outcome.response.body.count == 3_000_000)
        #expect(outcome.response.description == "status 502 with 3000000 bytes of text/html")
    }

    @Test func aResponseIsDescribedOnOneLine() {
        let response = TransportResponse(
            status: 500,
            headers: ["Content-Type": "a\nb"],
            body: Data([1])
        )
        #expect(response.description == "status 500 with 1 bytes")
    }

    @Test func headerFieldsAreFoundByWhateverCase() {
        var headers: HeaderFields = ["A": "1", "B": "2", "a": "3"]
        #expect(headers["a"] == "1, 3")
        #expect(headers.values(of: "A") == ["1", "3"])
        headers["a"] = "4"
        #expect(headers.map(\.name) == ["a", "B"])
        headers["C"] = "5"
        headers["b"] = nil
        #expect(headers.map(\.value) == ["4", "5"])
        #expect(headers["D"] == nil)
    }

    // MARK: - Header fields

    @Test func headersAreValues() {
        let response = TransportResponse(
            status: 200,
            headers: [
                "X-N": "12", "X-F": "true", "X-T": "12", "X-L": "a, b ,c", "X-NL": "1,2", "X-D": "0.10",
            ]
        )
        #expect(response.value("x-n") == 12)
        #expect(response.value("X-F") == true)
        #expect(response.value("X-T") == "12")
        #expect(response.value("X-L") == ["a", "b", "c"])
        #expect(response.value("X-NL") == [1, 2])
        #expect(response.value("X-D") == Decimal(string: "0.1"))
        #expect(response.value("X-T") == Sensitive<String>("12"))
        #expect(response.value("X-Missing") == String?.none)
        #expect(response.value("X-L") == Int?.none)
        #expect(response.value("X-L") == [Int]?.none)
    }

    @Test func documentedHeadersAreChecked() async throws {
        let body = #"{"text":"hi"}"#
        let count = await Notes(.json(200, body, ["X-Count": "hunter2"])).failure()
        #expect(count?.phase == .validatingResponse)
        #expect(count?.parts == ["header X-Count: expected another form of value"])
        let token = await Notes(.json(200, body, ["X-Token": "t"])).failure()
        #expect(token?.parts == ["header X-Token: expected at least 2 characters"])
        let outcome = try await Notes(.json(200, body, ["X-Count": "3", "X-Token": "token"])).save()
        #expect(outcome.response.value("X-Count") == 3)
    }

    @Test func requiredHeadersMustBeThere() throws {
        let reader = ResponseReader(
            operation: "saveNote",
            response: TransportResponse(status: 200),
            sentHeaders: ["X-Key": "k"],
            attempts: 1,
            validates: true
        )
        #expect(reader.hasSent("x-key") && !reader.hasSent("X-Ke"))
        try reader.check("X-Count", Int.self, isRequired: false)
        #expect(throws: ClientError.self) { try reader.check("X-Count", Int.self, isRequired: true) }
    }
}
