/// A source file of the runtime, taken apart.
package struct RuntimeSource: Sendable {
    /// The module that it belongs to: one of ``EmbeddedRuntime/modules``.
    package let module: String

    /// The path in the module's folder: `Validation/Validation.swift`.
    package let path: String

    let bytes: [UInt8]

    /// Without comments.
    let tokens: [SwiftToken]

    package init(module: String, path: String, bytes: [UInt8]) {
        self.module = module
        self.path = path
        self.bytes = bytes
        tokens = SwiftLexer.tokens(of: bytes).filter { $0.kind != .comment }
    }

    /// The file's name without its folders.
    var name: Substring {
        path.split(separator: "/").last ?? ""
    }

    /// A token's text. Empty for one before the first, behind the last, and for the literal of a string, which is
    /// never of interest.
    func text(_ index: Int) -> String {
        guard tokens.indices.contains(index), tokens[index].kind != .text else { return "" }
        return String(decoding: bytes[tokens[index].range], as: UTF8.self)
    }

    func isWord(_ index: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].kind == .word
    }
}
