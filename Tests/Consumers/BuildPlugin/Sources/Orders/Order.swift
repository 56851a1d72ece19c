import Foundation

// The target's own file has the name of a schema.
extension Order {
    /// What the lines are of.
    public var articles: [String] { lines.map(\.article) }
}
