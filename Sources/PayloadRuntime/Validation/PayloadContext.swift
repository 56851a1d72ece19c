/// What the validation of one payload needs to know beside the value and its schema: a ``ValidationContext`` with a
/// property for each fact that the payload's rules depend on.
///
/// Code that works with any payload makes one from a plain context: `Payload.Context(context)`.
public protocol PayloadContext: Sendable {
    /// The facts that the payload's schemas declare.
    static var facts: [ContextFact] { get }

    /// The same with facts by their names.
    var validation: ValidationContext { get set }

    /// A plain context as this payload's.
    init(_ validation: ValidationContext)
}

extension ValidationContext: PayloadContext {
    /// None: this is the context of payloads whose rules depend on nothing else.
    public static var facts: [ContextFact] { [] }

    /// The context itself.
    public var validation: ValidationContext {
        get { self }
        set { self = newValue }
    }

    /// The same context.
    public init(_ validation: ValidationContext) {
        self = validation
    }
}

extension PayloadContext {
    /// The facts as a run of validators asks for them.
    var known: ValidationFacts {
        let validation = validation
        // Without any fact there is nothing to check, and the declarations stay untouched.
        if validation.facts.isEmpty, validation.now == nil { return .none }
        return ValidationFacts(validation, declared: Self.facts)
    }
}
