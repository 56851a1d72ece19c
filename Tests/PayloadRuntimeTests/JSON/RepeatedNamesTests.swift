import PayloadRuntime
import Testing

@Suite struct RepeatedNamesTests {
    private func repeated(_ text: String) throws -> [String] {
        let options = JSONParsingOptions(duplicateNames: .allowed)
        return try JSONDocument(parsing: text, options: options).repeatedMembers.map { member in
            "\(member.location) \(member.position.line):\(member.position.column)"
        }
    }

    @Test func noneWhereNamesDiffer() throws {
        #expect(try repeated(#"{"a": {"b": 1}, "b": [{"a": 2}, {"a": 3}]}"#) == [])
    }

    @Test func everyFurtherMember() throws {
        #expect(try repeated("{\"a\": 1, \"a\": 2,\n \"b\": 0, \"a\": 3}") == ["/a 1:15", "/a 2:15"])
    }

    @Test func inNestedObjectsInTheDocumentsOrder() throws {
        let text = #"{"x": [{"k": 1, "k": 2}], "x": {"k": 3, "\u006b": 4}}"#
        #expect(try repeated(text) == ["/x/0/k 1:22", "/x 1:32", "/x/k 1:51"])
    }

    @Test func noneWhereTheyAreRejected() throws {
        #expect(try JSONDocument(parsing: #"{"a": 1}"#).repeatedMembers.isEmpty)
        #expect(throws: JSONSyntaxError.self) { try JSONDocument(parsing: #"{"a": 1, "a": 1}"#) }
    }
}
