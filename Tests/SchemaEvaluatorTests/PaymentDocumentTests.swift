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
            #expect(documents.violations(of: one) == [], "\(one.path)")
        }
    }

    @Test func rejected() {
        let rejected = cases.filter { $0.verdict == .reject }
        #expect(rejected.count >= 650)
        for one in rejected {
            let found = documents.violations(of: one).map { "#\($0.instanceLocation) \($0.keyword)" }
            #expect(!found.isEmpty, "\(one.path)")
            for violation in one.violations {
                #expect(found.contains(violation), "\(one.path): found \(found)")
            }
        }
    }

    @Test func rejectedByThePaymentsVocabulary() {
        let extended = cases.filter { $0.verdict == .rejectExtended }
        #expect(extended.count >= 19)
        for one in extended {
            let found = documents.violations(of: one).map { "#\($0.instanceLocation) \($0.keyword)" }
            #expect(Set(found) == Set(one.violations), "\(one.path)")
        }
    }
}
