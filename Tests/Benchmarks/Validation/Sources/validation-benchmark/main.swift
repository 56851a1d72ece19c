import Barion
import Foundation
import MastercardGateway
import PayloadRuntime
import WorldlineConnect

// One line of JSON for each payload: its name, its schema, where it lies, its size, and nanoseconds by what was done
// with it. The first argument is the repository's folder.

struct Row: Encodable {
    let payload: String
    let schema: String
    let path: String
    let bytes: Int
    let validate: Double
    let parse: Double
    let parseAndValidate: Double
    let parseValidateAndDecode: Double
    let jsonDecoder: Double
}

func row<Payload: ValidatedPayload, Plain: Decodable>(
    _ name: String,
    _ path: String,
    _ type: Payload.Type,
    plain: Plain.Type
) throws -> Row {
    // Without the white space that makes the file readable.
    let file = URL(fileURLWithPath: repository + "/Tests/" + path)
    let text = try JSONValue(decoding: try Data(contentsOf: file)).encodedBytes()
    let bytes = Data(text)
    let document = try JSONDocument(parsing: text)
    guard Payload.isValid(document.root) else { throw Failure.invalid(name) }
    let decoder = JSONDecoder()
    return Row(
        payload: name,
        schema: "\(Payload.schemaLocation)",
        path: "Tests/" + path,
        bytes: bytes.count,
        validate: Measurement.nanoseconds { keep(Payload.isValid(document.root)) },
        parse: try Measurement.nanoseconds { keep(try JSONDocument(parsing: bytes)) },
        parseAndValidate: try Measurement.nanoseconds {
            keep(Payload.isValid(try JSONDocument(parsing: bytes).root))
        },
        parseValidateAndDecode: try Measurement.nanoseconds { keep(try Payload(validating: bytes)) },
        jsonDecoder: try Measurement.nanoseconds { keep(try decoder.decode(Plain.self, from: bytes)) }
    )
}

enum Failure: Error {
    case invalid(String)
}

let repository = CommandLine.arguments.dropFirst().first ?? "."
let rows = [
    try row(
        "Apple Pay start",
        "Documents/Barion/StartPaymentWithAppleTokenRequest/accept/all-properties.json",
        StartPaymentWithAppleTokenRequest.self,
        plain: PlainStart.self
    ),
    try row(
        "Pay response",
        "Documents/MastercardGateway/PayResponse/accept/all-properties.json",
        PayResponse.self,
        plain: PlainPayResponse.self
    ),
    try row(
        "Error response",
        "Benchmarks/Validation/Payloads/error-response.json",
        WorldlineConnect.ErrorResponse.self,
        plain: PlainErrorResponse.self
    ),
]
for row in rows { print(String(decoding: try JSONEncoder().encode(row), as: UTF8.self)) }
