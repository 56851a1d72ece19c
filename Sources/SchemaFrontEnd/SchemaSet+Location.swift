import JSONSource

extension SchemaSet {
    /// Where a schema is: its resource's URI, and in the fragment the JSON Pointer from there (RFC 6901 section 6).
    package func absoluteLocation(of id: SchemaID) -> String {
        let schema = self[id]
        var resource = schema
        while resource[.identifier] == nil, let parent = resource.parent { resource = self[parent] }
        let inside = resource[.identifier] == nil ? 0 : resource.pointer.tokens.count
        let pointer = JSONPointer(tokens: Array(schema.pointer.tokens.dropFirst(inside)))
        let base = schema.base.withoutFragment.description
        return pointer.tokens.isEmpty ? base : base + pointer.fragment
    }
}

extension JSONPointer {
    /// The pointer as a URI's fragment, with its `#`: what a fragment may not hold is percent-encoded.
    fileprivate var fragment: String {
        var text = "#"
        for byte in description.utf8 {
            let scalar = Unicode.Scalar(byte)
            if scalar.isASCII, scalar.properties.isAlphabetic || "0123456789-._~!$&'()*+,;=:@/?".utf8.contains(byte) {
                text.unicodeScalars.append(scalar)
            } else {
                text += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
        return text
    }
}
