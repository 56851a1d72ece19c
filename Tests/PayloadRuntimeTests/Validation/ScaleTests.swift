import PayloadRuntime
import Testing

@Suite("Scale of validation")
struct ScaleTests {
    /// ```
    /// {"properties": {"next": {… the same again …}, "p0": {"type": "integer"}, … "p999": {"type": "integer"}}}
    /// ```
    private enum WideSchema {
        static let texts = (0..<1_000).map { "p\($0)" }
        static let names = PropertyNames(["next"] + texts)

        static func validate(_ value: Validation.Value, _ check: inout Validation) {
            var object = check.object(value, names)
            if let next = object.optional("next", &check) { validate(next, &check) }
            // Asked for after what is inside, whose properties lie on the same stack.
            for name in texts {
                if let property = object.optional(name: name, &check) { check.type(.integer, property) }
            }
        }
    }

    /// 60 objects of 1,001 properties each inside each other take more than the stack begins with.
    @Test func propertiesAreFoundInDeepAndWideObjects() throws {
        let start = #"{"p7": 1, "p0": 1, "next": "#
        let end = #", "p998": 2, "p999": 3}"#
        let depth = 60
        let right = String(repeating: start, count: depth) + "{}" + String(repeating: end, count: depth)
        #expect(try findings(right) { WideSchema.validate($0, &$1) } == [])
        let wrong =
            String(repeating: start, count: depth) + #"{"p500": "x"}"#
            + String(repeating: end, count: depth - 1) + #", "p999": "x"}"#
        let report = Validation.report(on: try JSONDocument(parsing: wrong).root, schemaLocation: "") {
            WideSchema.validate($0, &$1)
        }
        #expect(
            report.violations().map(\.instanceLocation) == [
                String(repeating: "/next", count: depth) + "/p500", "/p999",
            ]
        )
    }

    /// ```
    /// {"oneOf": [{"properties": {"op": {"const": "sum"}, "of": {"items": {"$ref": "#"}}}, "required": ["op"]},
    ///            {"properties": {"op": {"const": "product"}, "of": {"items": {"$ref": "#"}}}, "required": ["op"]}]}
    /// ```
    private enum TermSchema: PayloadSchema {
        static let schemaLocation: StaticString = "https://a.example/term"

        static func validate(_ value: Validation.Value, _ check: inout Validation) {
            var oneOf = check.oneOf(value)
            for op in ["sum", "product"] as [StaticString] {
                oneOf.matches(&check) { value, check in
                    if let found = check.required("op", value) { check.constant(op, found) }
                    guard let of = check.optional("of", value) else { return }
                    var items = check.items(of)
                    while let item = items.next(&check) { check.reference(TermSchema.self, item) }
                }
            }
            oneOf.one(&check)
        }
    }

    /// A variant that is known not to match is not followed further: 200 levels would never end.
    @Test func variantsInsideEachOtherTakeLinearTime() throws {
        let start = #"{"op": "product", "of": ["#
        for (inner, isValid) in [(#"{"op": "sum"}"#, true), (#"{"op": "other"}"#, false)] {
            let text = String(repeating: start, count: 200) + inner + String(repeating: "]}", count: 200)
            #expect(try TermSchema.isValid(JSONDocument(parsing: text).root) == isValid)
            let places = try violations(text, TermSchema.self)
            #expect(places == (isValid ? [] : [" /oneOf"]))
        }
    }

    /// The time of a report on an array of elements that are all wrong, in seconds.
    private func seconds(_ count: Int, of element: String, _ schema: SchemaFunction) throws -> Double {
        let text = "[" + String(repeating: element + ",", count: count - 1) + element + "]"
        let root = try JSONDocument(parsing: text).root
        var violations = 0
        let time = ContinuousClock().measure {
            let report = Validation.report(on: root, schemaLocation: "https://a.example/list", schema)
            violations = report.error()?.violations.count ?? 0
        }
        #expect(violations == 2 * count)
        return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }

    /// Quadratic time would take 64 times as long for 8 times as many.
    @Test func aReportTakesLinearTime() throws {
        let schema: SchemaFunction = { value, check in
            var items = check.items(value)
            while let item = items.next(&check) {
                check.type(.string, item)
                check.maximum(0, item)
            }
        }
        // Without optimization everything takes many times as long.
        #if DEBUG
            let count = 80_000
        #else
            let count = 1_000_000
        #endif
        let few = try seconds(count / 8, of: "1", schema)
        let many = try seconds(count, of: "1", schema)
        #expect(many / few < 24)
    }
}
