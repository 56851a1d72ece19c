import Barion
import Foundation
import PayloadRuntime

/// A request that its schema accepts, with parts replaced by what nobody would send in good faith.
enum HostilePayload {
    /// A valid request of 1.4 kB that ends with its last brace.
    static func bytes() throws -> [UInt8] {
        let path = "Barion/StartPaymentWithAppleTokenRequest/accept/all-properties.json"
        let bytes = Array(try Data(contentsOf: Documents.root.appending(path: path)))
        return Array(bytes.prefix(through: bytes.lastIndex(of: UInt8(ascii: "}")) ?? 0))
    }

    /// The request with a part replaced.
    ///
    /// - Parameters:
    ///   - part: its text, which stands in the request once.
    ///   - replacement: what comes in its place.
    /// - Returns: the request and the offset at which the replacement starts. Nil when the part is not there.
    static func replacing(_ part: String, with replacement: [UInt8]) throws -> (bytes: [UInt8], offset: Int)?
    {
        let bytes = try bytes()
        guard let range = bytes.firstRange(of: Array(part.utf8)) else { return nil }
        return (bytes[..<range.lowerBound] + replacement + bytes[range.upperBound...], range.lowerBound)
    }

    /// The request with a part replaced by text.
    static func replacing(_ part: String, with replacement: String) throws -> [UInt8] {
        try replacing(part, with: Array(replacement.utf8))?.bytes ?? []
    }

    /// What is wrong with a text as a request. Nil when nothing is.
    static func error(
        of bytes: [UInt8],
        options: JSONParsingOptions = .init()
    ) -> ValidationError? {
        do throws(ValidationError) {
            _ = try StartPaymentWithAppleTokenRequest(validating: bytes, in: .init(parsing: options))
            return nil
        } catch {
            return error
        }
    }

    /// The violations of a text as a request, each as its place, the keyword and the message.
    static func violations(of bytes: [UInt8]) -> [String] {
        error(of: bytes)?.violations.map { "\($0.instanceLocation) \($0.keyword): \($0.message)" } ?? []
    }
}
