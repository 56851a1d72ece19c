/// Keeps a property outside its struct, so that a struct can contain itself.
///
/// ```swift
/// struct Category {
///     @Boxed var parent: Category?
/// }
/// ```
///
/// It behaves as a value: setting the property makes a new box, and copies made before keep the old one.
@propertyWrapper
public struct Boxed<Value> {
    fileprivate final class Box {
        let value: Value

        init(_ value: Value) {
            self.value = value
        }
    }

    fileprivate var box: Box

    /// Boxes a value.
    public init(wrappedValue: Value) {
        box = Box(wrappedValue)
    }

    /// The value.
    public var wrappedValue: Value {
        get { box.value }
        set { box = Box(newValue) }
    }
}

extension Boxed.Box: Sendable where Value: Sendable {}
extension Boxed: Sendable where Value: Sendable {}

extension Boxed: Equatable where Value: Equatable {
    /// Whether the values are equal.
    public static func == (first: Boxed, second: Boxed) -> Bool {
        first.wrappedValue == second.wrappedValue
    }
}

extension Boxed: Hashable where Value: Hashable {
    /// Hashes the value.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(wrappedValue)
    }
}
