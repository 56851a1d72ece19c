import Diagnostics
import SchemaFrontEnd
import Testing

/// The front end's check of listed values, which has no test target of its own.
@Suite("Values that type excludes")
struct ValuesCheckTests {
    private func reports(_ text: String) throws -> [String] {
        let path = SchemaPath(shown: "a.json", root: "", relative: "a.json")
        let file = SchemaFile.load(path, bytes: Array(text.utf8), module: "Test").file
        return SchemaResolver.resolve([try #require(file)]).diagnostics
            .filter { $0.id == .unsatisfiable }
            .map {
                "\($0.severity) \($0.location?.position?.column ?? 0) \($0.location?.pointer?.description ?? "")"
            }
    }

    @Test func valuesOfTheTypeGiveNothing() throws {
        #expect(try reports(#"{"type": ["string", "null"], "enum": ["a", null]}"#) == [])
        #expect(try reports(#"{"type": "integer", "enum": [1, 1.5e1, 3.0]}"#) == [])
        #expect(try reports(#"{"type": "number", "const": 1}"#) == [])
        #expect(try reports(#"{"enum": ["a", 1]}"#) == [])
    }

    @Test func otherValuesAreWarnings() throws {
        #expect(
            try reports(#"{"type": "string", "enum": ["a", 1, null]}"#) == [
                "warning 34 /enum/1", "warning 37 /enum/2",
            ]
        )
        #expect(try reports(#"{"type": "integer", "const": 1.5}"#) == ["warning 30 /const"])
    }

    @Test func anEnumWithoutValuesIsAnError() throws {
        #expect(try reports(#"{"enum": []}"#) == ["error 10 /enum"])
    }
}
