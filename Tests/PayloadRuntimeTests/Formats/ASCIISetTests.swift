import Testing

@testable import PayloadRuntime

@Suite("Sets of ASCII characters")
struct ASCIISetTests {
    private static let digits = "0123456789"
    private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    private static let name = letters + digits + "-._~!$&'()*+,;="

    @Test(
        "each holds its characters and no other byte",
        arguments: [
            (ASCIISet.digits, digits),
            (.hexadecimalDigits, digits + "ABCDEFabcdef"),
            (.hostName, letters + digits + "-"),
            (.atom, letters + digits + "!#$%&'*+-/=?^_`{|}~"),
            (.uriScheme, letters + digits + "+-."),
            (.uriName, name),
            (.uriUserInformation, name + ":"),
            (.uriSegment, name + "@"),
            (.uriPath, name + ":@/"),
            (.uriQuery, name + ":@/?"),
            (.templateLiterals, letters + digits + "!#$&'()*+,-./:;=?@[]_~"),
            (.templateOperators, "+#./;?&=,!@|"),
            (.templateNames, letters + digits + "_"),
        ]
    )
    func holds(set: ASCIISet, characters: String) {
        let held = (UInt8.min...UInt8.max).filter(set.contains)
        #expect(held == characters.utf8.sorted())
    }
}
