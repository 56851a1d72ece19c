/// Answers the questions of `exactness.py`, a line each: what our own arithmetic makes of an amount or of a length
/// of time.
@main
enum Exactness {
    static func main() {
        while let line = readLine() {
            let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
            let question = parts.count == 2 ? String(parts[1]) : ""
            print(answer(String(parts.first ?? ""), question) ?? "unknown question")
        }
    }

    private static func answer(_ kind: String, _ question: String) -> String? {
        guard #available(macOS 13, iOS 16, tvOS 16, watchOS 9, *) else { return nil }
        return switch kind {
        case "amount": Amount.answer(question)
        case "length": LengthQuestion.answer(question)
        case "period": Period.answer(question)
        case "calendar": CalendarQuestion.answer(question)
        case "sum": LengthSources.answer(sum: question)
        case "duration": LengthSources.answer(duration: question)
        default: nil
        }
    }
}
