extension JSONDocument {
    /// The values of members whose name an earlier member of the same object has, in the document's order.
    ///
    /// There are none unless the document was parsed with ``JSONParsingOptions/DuplicateNames/allowed``. A look-up
    /// by name finds the first member; each of these tells by ``JSONInstance/position`` where a further one is.
    public var repeatedMembers: [JSONInstance] {
        guard storage.mayRepeatNames else { return [] }
        var repeated: [Int] = []
        for index in 0..<storage.tapeCount where storage.tapeBase[index].kind == .object {
            var seen: Set<PropertyName> = []
            var members = TapeMembers(JSONInstance(storage: storage, index: index))
            while !members.isAtEnd {
                let name = PropertyName(text: storage.text(of: storage.tapeBase[members.name]))
                if !seen.insert(name).inserted { repeated.append(members.name + 1) }
                members.advance(on: storage.tapeBase)
            }
        }
        return repeated.sorted().map { JSONInstance(storage: storage, index: $0) }
    }
}
