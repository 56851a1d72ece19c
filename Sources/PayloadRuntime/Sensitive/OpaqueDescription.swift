/// A value whose content is not shown: what it prints, dumps and mirrors is one and the same `description`.
///
/// Without a mirror of its own, `dump` and every tool that reads mirrors would find the stored properties.
public protocol OpaqueDescription: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {}

extension OpaqueDescription {
    /// The description.
    public var debugDescription: String { description }

    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
