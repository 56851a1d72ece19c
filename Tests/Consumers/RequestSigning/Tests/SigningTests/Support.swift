import Foundation
import PayloadClient
import Testing

/// A file of the folder Fixtures.
func fixture(_ name: String) throws -> Data {
    let folder = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil))
    return try Data(contentsOf: folder.appendingPathComponent(name))
}

/// The text of a file of the folder Fixtures.
func fixtureText(_ name: String) throws -> String {
    try #require(String(data: fixture(name), encoding: .utf8))
}

/// The Base64 of a PEM file, on one line.
func base64(ofPEM name: String) throws -> String {
    try fixtureText(name).split(separator: "\n").filter { !$0.hasPrefix("-----") }.joined()
}

/// All texts that a value shows by itself.
func shown(_ value: Any) -> String {
    var dumped = ""
    dump(value, to: &dumped)
    return "\(value) \(String(reflecting: value)) \(dumped)"
}
