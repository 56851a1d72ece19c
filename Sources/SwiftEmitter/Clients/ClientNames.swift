import PayloadIR

/// The Swift names of one client. Names of values are without backticks.
struct ClientNames {
    /// The client's type, which is also the name of its file.
    var type = ""

    /// The nested types.
    var server = "Server"
    var credentials = "Credentials"

    /// In the order of ``ClientService/properties``, ``ClientService/servers`` and ``ClientService/schemes``.
    var properties: [String] = []
    var servers: [String] = []
    var schemes: [String] = []

    /// The case of the credentials for operations that need none. Nil where there is no such operation.
    var anonymous: String?

    /// In the order of ``ClientService/operations``.
    var operations: [OperationNames] = []
}

/// The Swift names of one operation.
struct OperationNames {
    /// Without ending.
    var file = ""
    var outcome = ""
    var lock = ""
    var method = ""

    /// The function of `x-optimistic-lock`.
    var function = ""

    /// In the order of ``ClientOperation/parameters``. A client's property has its name there.
    var parameters: [Argument] = []

    var cases: [OutcomeCase] = []

    /// The header fields of all answers, each once.
    var headers: [(name: String, header: ClientHeader)] = []

    /// A parameter of a function: how callers name it, and how the function does.
    struct Argument {
        let label: String
        let name: String
    }
}

/// A case of an outcome.
struct OutcomeCase {
    let name: String
    let response: ClientResponse
    let role: Role

    enum Role {
        /// What the status says.
        case status
        /// An answer with the status of a success that is none (`x-success`).
        case refused
        /// A request that repeats one which still runs (`x-idempotency`).
        case conflict
    }

    /// Whether it is what the caller asked for.
    var isSuccess: Bool { role == .status && StatusNames.isSuccess(response.status) }
}
