import Foundation
import PayloadRuntime
import Testing

@Suite("Limits of validation")
struct LimitTests {
    private static let slow = Pattern("^(?=(a+)+$)b")
    private static let text = "\"\(String(repeating: "a", count: 40))!\""
    private static let steps =
        "a pattern takes too many steps on this value, so it is not known whether the value matches"
    private static let depth =
        "too many schemas apply inside each other, so it is not known whether the value matches"

    @Test func patternSteps() throws {
        #expect(try findings(Self.text) { $1.pattern(Self.slow, $0) } == ["pattern: \(Self.steps)"])
    }

    /// A list of texts.
    private enum Texts: PayloadSchema {
        static var schemaLocation: StaticString { "" }

        static func validate(_ value: Validation.Value, _ check: inout Validation) {
            var items = check.items(value)
            while let item = items.next(&check) { check.type(.string, item) }
        }
    }

    @Test(arguments: [(0, 1), (1, 1), (10, 10), (20_000, 20_000), (Int.max, 20_000)])
    func asManyViolationsAsTheContextKeeps(_ limit: Int, _ count: Int) throws {
        let text = "[" + Array(repeating: "1", count: 20_000).joined(separator: ",") + "]"
        var context = ValidationContext()
        context.violationLimit = limit
        let error = #expect(throws: ValidationError.self) {
            try Texts.validate(Array(text.utf8), in: context)
        }
        #expect(error?.violations.count == count)
        #expect(error?.violations.last?.instanceLocation == "/\(count - 1)")
    }

    /// What is not known does not turn into its opposite.
    @Test func patternStepsInBranches() throws {
        #expect(
            try findings(Self.text) { $1.not($0) { $1.pattern(Self.slow, $0) } } == ["not: \(Self.steps)"]
        )
        let anyOf = try findings(Self.text) { value, check in
            var anyOf = check.anyOf(value)
            anyOf.matches(&check) { $1.pattern(Self.slow, $0) }
            anyOf.matches(&check) { $1.type(.string, $0) }
            anyOf.any(&check)
        }
        #expect(anyOf == ["anyOf: \(Self.steps)"])
        let contains = try findings("[\(Self.text)]") { value, check in
            check.contains(value, minContains: 0) { $1.pattern(Self.slow, $0) }
        }
        #expect(contains == ["contains: \(Self.steps)"])
    }

    private static func nested(_ levels: Int) -> String {
        String(repeating: #"{"next":"#, count: levels) + "{}" + String(repeating: "}", count: levels)
    }

    /// What a thread finds out whose stack is as small as those of an app's background threads on Apple's systems.
    private static func onSmallStack<Answer: Sendable>(_ body: @escaping @Sendable () -> Answer) async
        -> Answer
    {
        await withCheckedContinuation { continuation in
            let thread = Thread { continuation.resume(returning: body()) }
            thread.stackSize = 512 * 1_024
            thread.start()
        }
    }

    @Test func referencesInsideEachOther() async throws {
        let options = JSONParsingOptions(maximumDepth: 4_096)
        let right = try JSONDocument(parsing: Self.nested(256), options: options)
        let deep = try JSONDocument(parsing: Self.nested(2_000), options: options)
        let (isValid, error) = await Self.onSmallStack { () -> (Bool, ValidationError?) in
            do throws(ValidationError) {
                try NodeSchema.validate(deep.root)
                return (NodeSchema.isValid(right.root), nil)
            } catch {
                return (NodeSchema.isValid(right.root), error)
            }
        }
        #expect(isValid)
        let violation = try #require(error?.violations.first)
        #expect(error?.violations.count == 1)
        #expect(violation.message == Self.depth)
        #expect(violation.keyword == "$ref")
        #expect(violation.instanceLocation == String(repeating: "/next", count: 257))
        #expect(violation.keywordLocation == String(repeating: "/properties/next/$ref", count: 257))
        #expect(violation.absoluteKeywordLocation == "https://a.example/node#/properties/next/$ref")
    }

    @Test func referencesInsideEachOtherInABranch() async throws {
        let options = JSONParsingOptions(maximumDepth: 4_096)
        let deep = try JSONDocument(parsing: Self.nested(2_000), options: options)
        let messages = await Self.onSmallStack { () -> [String] in
            let schema: SchemaFunction = { $1.not($0, NodeSchema.self) }
            if Validation.isValid(deep.root, schema) { return [] }
            return Validation.report(on: deep.root, schemaLocation: "", schema).violations().map {
                "\($0.keywordLocation): \($0.message)"
            }
        }
        #expect(messages == ["/not: \(Self.depth)"])
    }

    /// Either branch follows the next level, so the work would double at every level.
    @Test func referencesThatDouble() throws {
        let document = try JSONDocument(parsing: Self.nested(200))
        let clock = ContinuousClock()
        var messages: Set<String> = []
        let time = clock.measure {
            #expect(!TwiceSchema.isValid(document.root))
            do throws(ValidationError) {
                try TwiceSchema.validate(document.root)
            } catch {
                messages = Set(error.violations.map { "\($0.keyword): \($0.message)" })
            }
        }
        #expect(
            messages.contains(
                "anyOf: too many references are followed for a document of this size, "
                    + "so it is not known whether the value matches"
            )
        )
        #expect(time < .seconds(20))
    }

    /// What ends early is no trouble.
    @Test func referencesThatDoubleAndEnd() throws {
        #expect(!TwiceSchema.isValid(try JSONDocument(parsing: Self.nested(8)).root))
        #expect(TwiceSchema.isValid(try JSONDocument(parsing: #"{"next":{"next":{"end":1}}}"#).root))
    }
}
