/// Several sources of one payload's fields, combined so that the stronger source wins.
///
/// Objects are combined member by member. Arrays and other values are taken as a whole. A member that is null counts as
/// absent where a weaker source has it.
public struct PayloadLayers: Sendable {
    /// What is known so far. Nil before the first source.
    private var combination: JSONValue?

    /// No source.
    public init() {}

    /// Adds a source that is weaker than all before it.
    ///
    /// - Parameters:
    ///   - source: nil for one that there is none of.
    ///   - pointer: where its values apply, as a JSON Pointer (RFC 6901); empty for the root.
    ///   - exceptions: what of the source is left out, as JSON Pointers from its root.
    /// - Throws: ``PayloadEncodingError`` when the source holds something that JSON cannot say.
    public mutating func add(
        _ source: (some PayloadValue)?,
        at pointer: String = "",
        except exceptions: [String] = []
    ) throws(PayloadEncodingError) {
        guard let source else { return }
        var writer = JSONWriter(pretty: false)
        source.write(to: &writer)
        var value = try Self.value(try writer.finish())
        for exception in exceptions { value.remove(Self.tokens(exception)[...]) }
        for token in Self.tokens(pointer).reversed() { value = .object([token: value]) }
        combination = combination?.completed(by: value) ?? value
    }

    /// What was written, which is read as deep as it can be.
    private static func value(_ bytes: [UInt8]) throws(PayloadEncodingError) -> JSONValue {
        do {
            return try JSONDocument(parsing: bytes, options: .deepest).root.value
        } catch {
            throw PayloadEncodingError(location: "", message: error.message)
        }
    }

    /// The combination as a payload. It is not validated.
    ///
    /// - Throws: ``PayloadDecodingError`` when it is another value.
    public func combined<Payload: PayloadValue>() throws -> Payload {
        let bytes = try (combination ?? .null).encodedBytes()
        return try Payload(instance: JSONDocument(parsing: bytes, options: .deepest).root)
    }

    /// The names in a JSON Pointer; none in an empty one.
    private static func tokens(_ pointer: String) -> [String] {
        InstancePointer(pointer)?.tokens ?? []
    }
}

extension JSONValue {
    /// The value with what a weaker one adds.
    fileprivate func completed(by weaker: JSONValue) -> JSONValue {
        switch (self, weaker) {
        case (.null, _): return weaker
        case (.object(var members), .object(let others)):
            for (name, other) in others { members[name] = members[name]?.completed(by: other) ?? other }
            return .object(members)
        default: return self
        }
    }

    /// Takes out the member that a way of names leads to, if it is there.
    fileprivate mutating func remove(_ path: ArraySlice<String>) {
        guard let name = path.first, case .object(var members) = self, var member = members[name] else {
            return
        }
        member.remove(path.dropFirst())
        // Not a bare nil, which would be the JSON value null.
        members[name] = path.count == 1 ? JSONValue?.none : member
        self = .object(members)
    }
}

/// The pieces of an optimistic lock: a caller reads data with its version, decides, and sends the version along, so that
/// the service refuses the request when the data has changed in between.
public protocol OptimisticLock: Sendable {
    /// What is read.
    associatedtype Retrieved
    /// What is sent.
    associatedtype Request
    /// What the service answers when it refuses.
    associatedtype Failure
    /// What tells one state of the data from the next.
    associatedtype Version: Equatable

    /// The version of what was read. Nil when it does not say.
    static func version(in retrieved: Retrieved) -> Version?

    /// The request with the version of what was read, and with what else goes with it. Nil when it says no version, so
    /// that nothing is sent without the lock.
    static func locking(_ request: Request, to retrieved: Retrieved) -> Request?

    /// Whether an error may mean that the data has changed. Other mistakes may be reported in the same way.
    static func isLostRace(_ failure: Failure) -> Bool
}
