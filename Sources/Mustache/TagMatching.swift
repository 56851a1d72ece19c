extension [Token] {
    /// How deep tags may be nested in one template, which bounds the recursion of the parser.
    private static var nestingLimit: Int { 128 }

    /// The tokens with each opening and each closing tag knowing the other.
    /// - Throws: for a tag that is never closed, closes nothing, or closes another than the last opened;
    ///   for tags nested deeper than 128.
    func matchingTags(in source: TemplateSource) throws(MustacheError) -> [Token] {
        var tokens = self
        var open: [Int] = []
        for (index, token) in enumerated() {
            if token.isOpening {
                open.append(index)
                if open.count > Self.nestingLimit {
                    throw source.error(
                        at: token.range.lowerBound,
                        "Tags are nested deeper than \(Self.nestingLimit)"
                    )
                }
            } else if token.kind == .close {
                guard let partner = open.popLast() else {
                    throw source.error(at: token.range.lowerBound, "\(token.spelling) closes nothing")
                }
                if self[partner].name != token.name {
                    throw mismatch(token, closing: self[partner], in: source)
                }
                tokens[index].partner = partner
                tokens[partner].partner = index
            }
        }
        if let last = open.last {
            throw source.error(at: self[last].range.lowerBound, "\(self[last].spelling) is not closed")
        }
        return tokens
    }

    private func mismatch(_ token: Token, closing opened: Token, in source: TemplateSource) -> MustacheError {
        let place = source.position(of: opened.range.lowerBound)
        return source.error(
            at: token.range.lowerBound,
            "\(token.spelling) cannot close \(opened.spelling), opened at \(place.line):\(place.column)"
        )
    }
}
