import Testing

@Suite("Payment documents")
struct PaymentDocumentTests {
    let documents: PaymentDocuments
    let cases: [PaymentDocuments.Case]

    init() throws {
        documents = try PaymentDocuments()
        cases = try documents.cases()
    }

    @Test func schemasHaveNoErrors() {
        #expect(documents.diagnostics.filter { $0.severity == .error } == [])
    }

    @Test func accepted() {
        let accepted = cases.filter { $0.verdict == .accept }
        #expect(accepted.count >= 350)
        for one in accepted {
            let violations = documents.evaluator.violations(in: one.instance, against: one.plan)
            #expect(violations == [], "\(one.path)")
        }
    }

    @Test func rejected() {
        let rejected = cases.filter { $0.verdict == .reject }
        #expect(rejected.count >= 650)
        for one in rejected {
            let isValid = documents.evaluator.isValid(one.instance, against: one.plan)
            #expect(!isValid, "\(one.path)")
            let found = documents.evaluator.violations(in: one.instance, against: one.plan)
                .map { "#\($0.instanceLocation) \($0.keyword)" }
            for violation in one.violations {
                #expect(found.contains(violation), "\(one.path): found \(found)")
            }
        }
    }

    /// What only the payments vocabulary rejects.
    @Test func rejectedByThePaymentsVocabulary() {
        let extended = cases.filter { $0.verdict == .rejectExtended }
        #expect(extended.count >= 10)
        for one in extended {
            let found = documents.evaluator.violations(in: one.instance, against: one.plan)
                .map { "#\($0.instanceLocation) \($0.keyword)" }
            #expect(Set(found) == Set(one.violations), "\(one.path)")
        }
    }
}
