/// Answers the questions of `exactness.py`, a line each: what our own arithmetic makes of an amount or of a length
/// of time.
@main
enum Exactness {
    static func main() {
        while let line = readLine() {
            let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
            let question = parts.count == 2 ? String(parts[1]) : ""
            switch parts.first {
            case "amount": print(Amount.answer(question))
            case "timespan": print(DurationText.answer(timeSpan: question))
            case "iso8601": print(DurationText.answer(iso8601: question))
            default: print("unknown question")
            }
        }
    }
}
