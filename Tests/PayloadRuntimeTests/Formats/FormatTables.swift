import PayloadRuntime
import Testing

/// Checks that a format takes some texts and no others, as a string and as bytes.
func check(
    _ format: StringFormat,
    accepts: [String],
    rejects: [String],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
    for (texts, expected) in [(accepts, true), (rejects, false)] {
        for text in texts {
            #expect(format.accepts(text) == expected, "\(text)", sourceLocation: sourceLocation)
            let bytes = Array(text.utf8)
            let taken = bytes.withUnsafeBufferPointer { format.accepts($0) }
            #expect(taken == expected, "\(text), as bytes", sourceLocation: sourceLocation)
        }
    }
}
