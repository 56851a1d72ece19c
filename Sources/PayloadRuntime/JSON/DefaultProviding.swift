/// A value in which absent properties may stand for a default.
///
/// Decoding never sets a default: a payload that is sent on must be the one that came. What wants the defaults asks
/// for a copy with them.
public protocol DefaultProviding: Sendable {
    /// A copy in which properties that are absent have their defaults, also in the values inside it.
    func withDefaults() -> Self
}

extension Optional: DefaultProviding where Wrapped: DefaultProviding {
    /// The value with its defaults; nil stays nil.
    public func withDefaults() -> Wrapped? {
        map { $0.withDefaults() }
    }
}

extension Nullable: DefaultProviding where Wrapped: DefaultProviding {
    /// The value with its defaults; `null` stays `null`.
    public func withDefaults() -> Nullable {
        Nullable(value?.withDefaults())
    }
}

extension Sensitive: DefaultProviding where Value: DefaultProviding {
    /// The value with its defaults, as sensitive as before.
    public func withDefaults() -> Sensitive {
        Sensitive(value.withDefaults())
    }
}

extension Array: DefaultProviding where Element: DefaultProviding {
    /// The elements with their defaults.
    public func withDefaults() -> [Element] {
        map { $0.withDefaults() }
    }
}

extension PropertyMap: DefaultProviding where Value: DefaultProviding {
    /// The members with their defaults.
    public func withDefaults() -> PropertyMap {
        var copy = self
        for (name, value) in self { copy[name] = value.withDefaults() }
        return copy
    }
}
