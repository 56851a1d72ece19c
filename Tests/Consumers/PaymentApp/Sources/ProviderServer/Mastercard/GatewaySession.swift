import PayloadRuntime

/// A payment session.
struct GatewaySession {
    /// The identifier, which is a password too.
    let id: String

    /// The version of the API with which it was created or last updated.
    var apiVersion: Int

    /// What changes with each update.
    var version = RandomText.hexadecimal(10)

    /// Whether fields were stored.
    var isUpdated = false

    /// How many more operations may use the identifier as a password.
    var authentications: Int

    /// The stored fields, unmasked.
    var fields: PropertyMap<JSONValue> = [:]
}

/// The sessions of the gateway.
actor GatewaySessions {
    private var sessions: [String: GatewaySession] = [:]

    /// Creates an empty session.
    func create(apiVersion: Int, authentications: Int) -> GatewaySession {
        let id = "SESSION" + RandomText.capitals(24)
        let session = GatewaySession(id: id, apiVersion: apiVersion, authentications: authentications)
        sessions[id] = session
        return session
    }

    /// The session, for a caller that may see it. A session as a caller has an authentication less afterwards.
    func session(_ id: String, for caller: GatewayCaller, apiVersion: Int) throws -> GatewaySession {
        if case .session(let password) = caller {
            guard password == id, let remaining = sessions[id]?.authentications, remaining > 0 else {
                throw GatewayFault.unauthorized
            }
            sessions[id]?.authentications -= 1
        }
        guard let session = sessions[id] else {
            throw GatewayFault.invalid("The session does not exist.", field: "session.id")
        }
        guard session.apiVersion == apiVersion || !session.isUpdated else {
            throw GatewayFault.invalid(
                "The session was updated with another version of the API.",
                field: "version"
            )
        }
        return session
    }

    /// Stores fields: objects are combined, what is there otherwise is overwritten, and nothing is removed.
    func store(_ fields: PropertyMap<JSONValue>, in id: String, apiVersion: Int) throws -> GatewaySession {
        guard var session = sessions[id] else {
            throw GatewayFault.invalid("The session does not exist.", field: "session.id")
        }
        session.fields = Self.merge(fields, into: session.fields)
        session.version = RandomText.hexadecimal(10)
        session.isUpdated = true
        session.apiVersion = apiVersion
        sessions[id] = session
        return session
    }

    /// An operation begins that refers to a session, in the version that its caller has seen. From now on the
    /// session has no security code.
    func use(_ id: String, version: String?, apiVersion: Int) throws -> GatewaySession {
        let session = try session(id, for: .merchant, apiVersion: apiVersion)
        guard version == nil || version == session.version else {
            throw GatewayFault.invalid("The session has another version.", field: "session.version")
        }
        guard session.isUpdated else {
            throw GatewayFault.invalid("The update status of the session is NO_UPDATE.", field: "session.id")
        }
        sessions[id]?.fields = Self.withoutSecurityCode(session.fields)
        return session
    }

    private static func merge(
        _ new: PropertyMap<JSONValue>,
        into old: PropertyMap<JSONValue>
    ) -> PropertyMap<JSONValue> {
        var result = old
        for (name, value) in new {
            if case .object(let inner) = value, case .object(let before)? = old[name] {
                result[name] = .object(merge(inner, into: before))
            } else {
                result[name] = value
            }
        }
        return result
    }

    private static func withoutSecurityCode(_ fields: PropertyMap<JSONValue>) -> PropertyMap<JSONValue> {
        var copy = fields
        copy.change("sourceOfFunds") {
            $0.change("provided") { $0.change("card") { $0["securityCode"] = nil } }
        }
        return copy
    }
}

extension PropertyMap<JSONValue> {
    /// Changes a member that is an object. Does nothing when there is none.
    mutating func change(_ name: String, _ body: (inout PropertyMap<JSONValue>) -> Void) {
        guard case .object(var members)? = self[name] else { return }
        body(&members)
        self[name] = .object(members)
    }
}
