/// One run of validators over a parsed document: what generated validators call, a line for each constraint.
///
/// A run has two phases. The first only finds out whether the document is valid: nothing is built, and a document of
/// ordinary size costs no allocation. Only one that is not valid is run through again, with a report that collects
/// every violation and its place. The lines are the same for both.
///
/// What a valid document needs of the commonest checks is inlined into their callers; what a failure needs is not.
public struct Validation: ~Copyable {
    /// A value of the document as one schema sees it.
    public struct Value: Sendable {
        /// The value's index on the tape.
        @usableFromInline package let index: UInt32
        /// The number of the schema's place in the report. 0, the root's, without a report.
        @usableFromInline var place: UInt32 = 0

        @inlinable
        init(index: UInt32, place: UInt32 = 0) {
            self.index = index
            self.place = place
        }
    }

    let storage: JSONStorage
    @usableFromInline let tape: UnsafePointer<JSONTapeEntry>

    /// What the values of declared properties are found with; see ``Object``.
    @usableFromInline var slots: SlotStack

    /// Whether no constraint failed so far.
    @usableFromInline var isValid = true

    /// Why something could not be decided, which makes the whole document not valid. Nil where all was decided, and
    /// where the report says so.
    var limit: ValidationLimit?

    /// How many references are being followed inside each other.
    @usableFromInline var depth = 0

    /// How many times inside each other it is being explained why a branch does not match.
    var explanations = 0

    /// How many schemas are being interpreted inside each other.
    var nesting = 0

    /// Finds what values point to.
    var finder: InstanceFinder

    /// Nil in the first phase, and wherever only a verdict is wanted.
    @usableFromInline var report: ValidationReport?

    /// What is known that is not in the document.
    let facts: ValidationFacts

    /// How far references and schemas may go.
    let limits: ValidationLimits

    /// How many references may be followed inside each other.
    @usableFromInline let maximumDepth: Int

    /// How many references may still be followed.
    @usableFromInline var steps: Int

    init(
        root: JSONInstance,
        slots: UnsafeMutableBufferPointer<UInt32>,
        report: ValidationReport?,
        facts: ValidationFacts,
        limits: ValidationLimits
    ) {
        storage = root.storage
        finder = InstanceFinder(root: UInt32(root.index), entries: root.storage.tapeCount)
        self.facts = facts
        self.limits = limits
        maximumDepth = limits.depth
        steps = limits.references(ofEntries: storage.tapeCount)
        tape = storage.tapeBase
        self.slots = SlotStack(slots)
        self.report = report
    }

    func entry(_ value: Value) -> JSONTapeEntry {
        tape[Int(value.index)]
    }

    func instance(_ value: Value) -> JSONInstance {
        JSONInstance(storage: storage, index: Int(value.index))
    }
}

// MARK: - Phases

/// What a schema demands of a value, as a function.
public typealias SchemaFunction = (Validation.Value, inout Validation) -> Void

extension Validation {
    /// The first phase: whether an instance is valid.
    package static func isValid(
        _ instance: JSONInstance,
        facts: ValidationFacts = .none,
        limits: ValidationLimits = .standard,
        _ schema: SchemaFunction
    ) -> Bool {
        facts.refusals.isEmpty && run(instance, report: nil, facts: facts, limits: limits, schema)
    }

    /// The second phase: what is wrong with an instance.
    package static func report(
        on instance: JSONInstance,
        schemaLocation: String,
        facts: ValidationFacts = .none,
        limits: ValidationLimits = .standard,
        _ schema: SchemaFunction
    ) -> ValidationReport {
        let report = ValidationReport(
            instance: instance,
            schemaLocation: schemaLocation,
            limit: limits.violations
        )
        for refusal in facts.refusals {
            report.add(Value(index: UInt32(instance.index)), keyword: "x-context", message: refusal)
        }
        _ = run(instance, report: report, facts: facts, limits: limits, schema)
        return report
    }

    /// The words of the first violation of a value that is validated apart from this run. Nil when it is valid.
    func firstMessage(on instance: JSONInstance, _ schema: SchemaFunction) -> String? {
        // A schema that is tried is written without places.
        let report = ValidationReport(
            instance: instance,
            schemaLocation: "",
            limit: limits.violations,
            saysConditions: false
        )
        _ = Self.run(
            instance,
            report: report,
            facts: facts,
            limits: limits,
            depth: depth,
            nesting: nesting,
            schema
        )
        return report.violations().first?.message
    }

    /// Runs a schema.
    ///
    /// - Parameters:
    ///   - depth: how many references are being followed already.
    ///   - nesting: how many schemas are being interpreted already.
    private static func run(
        _ instance: JSONInstance,
        report: ValidationReport?,
        facts: ValidationFacts,
        limits: ValidationLimits,
        depth: Int = 0,
        nesting: Int = 0,
        _ schema: SchemaFunction
    ) -> Bool {
        // As many as are certain to be put on the stack.
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 256) { slots in
            var check = Validation(
                root: instance,
                slots: slots,
                report: report,
                facts: facts,
                limits: limits
            )
            check.depth = depth
            check.nesting = nesting
            schema(Value(index: UInt32(instance.index)), &check)
            check.slots.deallocate()
            return check.isValid && check.limit == nil
        }
    }
}

// MARK: - Failing

extension Validation {
    /// Notes that a constraint failed.
    ///
    /// - Parameter message: what was expected; made only for a report.
    @inline(never)
    mutating func fail(_ value: Value, _ keyword: StaticString, _ message: () -> String) {
        isValid = false
        if let report, !report.isFull {
            report.add(value, keyword: keyword.description, message: message())
        }
    }

    /// Notes that a constraint could not be decided.
    @inline(never)
    mutating func giveUp(_ value: Value, _ keyword: StaticString, because limit: ValidationLimit) {
        isValid = false
        if let report {
            report.add(value, keyword: keyword.description, message: limit.message)
        } else {
            self.limit = limit
        }
    }

    /// The schema `false`.
    ///
    /// - Parameters:
    ///   - value: the value that must not be there.
    ///   - holder: the keyword that holds the schema, empty for a document's root.
    public mutating func never(_ value: Value, _ holder: StaticString) {
        failNever(value, holder.description)
    }

    @inline(never)
    mutating func failNever(_ value: Value, _ holder: @autoclosure () -> String) {
        isValid = false
        report?.add(value, keyword: holder(), isHolder: true, message: "expected no value")
    }
}

/// `x-clock-window`, a phase of its own: nothing is asserted unless the context says what time it is, since the same
/// bytes are valid now and invalid later.
///
/// A text that is no RFC 3339 date-time is `format`'s to reject.
extension Validation {
    /// `x-clock-window` with `within`: the time lies at most so long before or after now.
    ///
    /// - Parameters:
    ///   - length: made only when the context has the time.
    ///   - value: a text; any other value is valid.
    public mutating func clockWindow(within length: @autoclosure () -> TimeSpan, _ value: Value) {
        guard facts.now != nil else { return }
        let ticks = length().ticks
        clockWindow(ClockWindow(notBefore: ticks, notAfter: ticks), value)
    }

    /// `x-clock-window` with `notBefore`: the time lies at most so long before now.
    public mutating func clockWindow(notBefore length: @autoclosure () -> TimeSpan, _ value: Value) {
        guard facts.now != nil else { return }
        clockWindow(ClockWindow(notBefore: length().ticks, notAfter: nil), value)
    }

    /// `x-clock-window` with `notAfter`: the time lies at most so long after now.
    public mutating func clockWindow(notAfter length: @autoclosure () -> TimeSpan, _ value: Value) {
        guard facts.now != nil else { return }
        clockWindow(ClockWindow(notBefore: nil, notAfter: length().ticks), value)
    }

    /// `x-clock-window` with both bounds.
    public mutating func clockWindow(
        notBefore before: @autoclosure () -> TimeSpan,
        notAfter after: @autoclosure () -> TimeSpan,
        _ value: Value
    ) {
        guard facts.now != nil else { return }
        clockWindow(ClockWindow(notBefore: before().ticks, notAfter: after().ticks), value)
    }

    /// `x-clock-window`
    package mutating func clockWindow(_ window: ClockWindow, _ value: Value) {
        guard let now = facts.now else { return }
        let entry = entry(value)
        guard entry.kind == .string, let moment = withText(entry, { Moment($0) }) else { return }
        if window.contains(moment, now: now) { return }
        fail(value, "x-clock-window") { "expected a time \(window.words())" }
    }
}

/// Bodies of update operations (`x-merge` of the payments vocabulary).
extension Validation {
    /// `x-merge` with the mode `overwrite-only`: no value is `null`, at any depth.
    ///
    /// Each `null` is a violation at its own place.
    public mutating func overwriteOnly(_ value: Value) {
        let start = Int(value.index)
        let entry = tape[start]
        let isContainer = entry.kind == .object || entry.kind == .array
        let end = isContainer ? Int(entry.next) : start + 1
        for index in start..<max(start + 1, end) where tape[index].kind == .null {
            fail(Value(index: UInt32(truncatingIfNeeded: index), place: value.place), "x-merge") {
                "null removes nothing here: a stored field can only be overwritten"
            }
            if report == nil { return }
        }
    }
}
