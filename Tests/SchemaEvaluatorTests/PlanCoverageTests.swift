import PayloadIR
import SchemaFrontEnd
import Testing

@Suite("Plans cover the dialect")
struct PlanCoverageTests {
    private static let declaredNow = #""x-context": {"now": {"type": "string", "format": "date-time"}}"#

    /// For every keyword that accepts or rejects, or applies a schema that does, a schema that only this keyword
    /// gives a check.
    private static let samples = [
        "$ref": ##"{"$ref": "#/$defs/a", "$defs": {"a": {}}}"##,
        "$dynamicRef": ##"{"$dynamicRef": "#a", "$defs": {"a": {"$dynamicAnchor": "a"}}}"##,
        "allOf": #"{"allOf": [true]}"#,
        "anyOf": #"{"anyOf": [true]}"#,
        "oneOf": #"{"oneOf": [true]}"#,
        "not": #"{"not": false}"#,
        "if": #"{"if": true}"#,
        "dependentSchemas": #"{"dependentSchemas": {"a": true}}"#,
        "prefixItems": #"{"prefixItems": [true]}"#,
        "items": #"{"items": true}"#,
        "contains": #"{"contains": true}"#,
        "properties": #"{"properties": {"a": true}}"#,
        "patternProperties": #"{"patternProperties": {"a": true}}"#,
        "additionalProperties": #"{"additionalProperties": true}"#,
        "propertyNames": #"{"propertyNames": true}"#,
        "unevaluatedItems": #"{"unevaluatedItems": true}"#,
        "unevaluatedProperties": #"{"unevaluatedProperties": true}"#,
        "enum": #"{"enum": [1]}"#,
        "const": #"{"const": 1}"#,
        "multipleOf": #"{"multipleOf": 1}"#,
        "maximum": #"{"maximum": 1}"#,
        "exclusiveMaximum": #"{"exclusiveMaximum": 1}"#,
        "minimum": #"{"minimum": 1}"#,
        "exclusiveMinimum": #"{"exclusiveMinimum": 1}"#,
        "maxLength": #"{"maxLength": 1}"#,
        "minLength": #"{"minLength": 1}"#,
        "pattern": #"{"pattern": "a"}"#,
        "maxItems": #"{"maxItems": 1}"#,
        "minItems": #"{"minItems": 1}"#,
        "uniqueItems": #"{"uniqueItems": true}"#,
        "maxProperties": #"{"maxProperties": 1}"#,
        "minProperties": #"{"minProperties": 1}"#,
        "required": #"{"required": ["a"]}"#,
        "dependentRequired": #"{"dependentRequired": {"a": ["b"]}}"#,
        "format": #"{"format": "date"}"#,
        "x-clock-window": #"{\#(declaredNow), "format": "date-time", "x-clock-window": {"within": "PT1M"}}"#,
        "x-minor-units": #"{"x-minor-units": {"currencyAt": "/currency", "otherwise": 2}}"#,
        "x-merge": #"{"x-merge": {"mode": "overwrite-only"}}"#,
        "x-duration": #"{"x-duration": {"encoding": "seconds"}}"#,
    ]

    /// Keywords that are no check of their own, each with the one that they belong to.
    private static let parts = [
        "type": "the type mask", "then": "if", "else": "if", "minContains": "contains",
        "maxContains": "contains",
    ]

    @Test func everyKeywordThatCanRejectIsPlanned() {
        let registered = Dialect.keywords.filter { keyword in
            switch (keyword.role, keyword.vocabulary) {
            case (.assertion, .payments): true
            case (_, .payments), (_, .openAPI), (_, .content): false
            case (.assertion, _), (.applicator, _): true
            default: false
            }
        }
        #expect(Set(registered.map(\.name)) == Set(Self.samples.keys).union(Self.parts.keys))
    }

    @Test(arguments: samples.keys.sorted())
    func givesACheck(_ keyword: String) throws {
        let schema = try #require(Self.samples[keyword])
        let (evaluator, plan) = try KeywordCase.evaluator(for: schema, assertsFormats: true)
        // A clock window has a format beside it.
        let checks = evaluator.plans[plan].checks.filter { check in
            if case .assertion(.format) = check { keyword == "format" } else { true }
        }
        #expect(checks.count == 1)
    }
}
