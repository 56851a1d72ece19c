import PayloadRuntime

/// Rules as sentences.
package struct RuleProse {
    package let spelling: ProseSpelling

    package init(spelling: ProseSpelling) {
        self.spelling = spelling
    }

    /// What the sentences are about.
    package enum Subject: Sendable {
        /// The value that the rules are for; each sentence names what it is about.
        case type
        /// The property whose documentation the sentences stand in, which they do not name.
        case property
    }

    /// The sentences, in the order of the rules; rules about one value that hold at the same times share one.
    package func sentences(_ rules: [Rule], about subject: Subject) -> [String] {
        var sentences: [String] = []
        var rest = rules[...]
        while let rule = rest.popFirst() {
            if let index = rest.firstIndex(where: { isOpposite($0, of: rule) }) {
                rest.remove(at: index)
                sentences.append(presence(rule, subject, otherwise: true))
            } else if phrases(rule) != nil {
                var phrases: [String] = []
                while let index = rest.firstIndex(where: { belongs($0, to: rule) }) {
                    phrases += self.phrases(rest.remove(at: index)) ?? []
                }
                sentences.append(limits((self.phrases(rule) ?? []) + phrases, rule, subject))
            } else {
                sentences.append(sentence(rule, subject))
            }
        }
        return sentences
    }

    /// "when `type` is `card` and unless ...". Empty for a rule that always holds.
    package func clauses(of rule: Rule) -> String {
        var clauses: [String] = []
        for condition in rule.conditions {
            let clause = condition.clause(condition.meaning.words(spelling))
            if !clauses.contains(clause) { clauses.append(clause) }
        }
        return clauses.joined(separator: " and ")
    }

    // MARK: - Presence

    /// Whether one of the rules requires what the other one prohibits, and that at all other times.
    private func isOpposite(_ one: Rule, of other: Rule) -> Bool {
        guard one.path == other.path, [one.demand, other.demand].allSatisfy(isPresence),
            one.demand != other.demand, let first = one.conditions.first, let second = other.conditions.first
        else { return false }
        return first.meaning.words == second.meaning.words && first.holds != second.holds
            && one.conditions.dropFirst().map(\.clause) == other.conditions.dropFirst().map(\.clause)
    }

    private func isPresence(_ demand: RuleDemand) -> Bool {
        demand == .required || demand == .prohibited
    }

    /// - Parameter otherwise: whether the opposite holds at all other times.
    private func presence(_ rule: Rule, _ subject: Subject, otherwise: Bool) -> String {
        let isRequired = rule.demand == .required
        let words = [isRequired ? "required" : "not allowed", clauses(of: rule)].filter { !$0.isEmpty }
            .joined(separator: " ")
        let end = otherwise ? (isRequired ? ", not allowed otherwise" : ", required otherwise") : ""
        return isNamed(rule, subject)
            ? "\(spelling.path(rule.path)) is \(words)\(end)." : sentence(words + end)
    }

    private func sentence(_ rule: Rule, _ subject: Subject) -> String {
        let clauses = clauses(of: rule)
        let end = clauses.isEmpty ? "" : " " + clauses
        switch rule.demand {
        case .required, .prohibited: return presence(rule, subject, otherwise: false)
        case .notTogether(let names): return "\(list(names, rule)) are not allowed together\(end)."
        case .exactlyOne(let names): return sentence("exactly one of \(list(names, rule)) is required\(end)")
        case .atLeastOne(let names): return sentence("at least one of \(list(names, rule)) is required\(end)")
        case .schema(let pointer):
            let words = "more is demanded\(end), at \(spelling.code(pointer)) of the schema"
            return named(words, rule, subject)
        case .values, .types, .limits: return limits(phrases(rule) ?? [], rule, subject)
        }
    }

    private func list(_ names: [String], _ rule: Rule) -> String {
        ViolationWords.joined(names.map { spelling.path(rule.path + [.property($0)]) }, "and")
    }

    // MARK: - Limits

    /// Whether two rules are limits of one value at the same times.
    private func belongs(_ one: Rule, to other: Rule) -> Bool {
        one.path == other.path && one.holdsWhen(other) && phrases(one) != nil
    }

    /// What a limit says, behind the name of its value. Nil for any other rule.
    private func phrases(_ rule: Rule) -> [String]? {
        switch rule.demand {
        case .values(let values):
            let words = values.map { spelling.value($0, rule.path) }
            return [(values.count == 1 ? "always " : "only ") + ViolationWords.joined(words, "or")]
        case .types(let types): return [types.withArticles]
        case .limits(let limits): return ConstraintPhrases(spelling: spelling).phrases(limits)
        case .required, .prohibited, .notTogether, .exactlyOne, .atLeastOne, .schema: return nil
        }
    }

    private func limits(_ phrases: [String], _ rule: Rule, _ subject: Subject) -> String {
        let comma = phrases.count > 1 ? "," : ""
        return named("\(phrases.joined(separator: ", "))\(comma) \(clauses(of: rule))", rule, subject)
    }

    /// A sentence, behind the name of what it is about.
    private func named(_ words: String, _ rule: Rule, _ subject: Subject) -> String {
        isNamed(rule, subject) ? "\(spelling.path(rule.path)): \(words)." : sentence(words)
    }

    private func isNamed(_ rule: Rule, _ subject: Subject) -> Bool {
        if case .type = subject { !rule.path.isEmpty } else { false }
    }

    /// - Parameter words: without a name at the start.
    private func sentence(_ words: String) -> String {
        words.prefix(1).uppercased() + words.dropFirst() + "."
    }
}

/// Limits as parts of a sentence: "at most 2 decimals".
package struct ConstraintPhrases {
    package let spelling: ProseSpelling

    package init(spelling: ProseSpelling) {
        self.spelling = spelling
    }

    /// In the order of the limits.
    package func phrases(_ constraints: [Constraint]) -> [String] {
        constraints.compactMap(phrase)
    }

    private func phrase(_ constraint: Constraint) -> String? {
        switch constraint {
        case .minLength(let count): "at least \(ValuePredicate.Unit.characters.counted(count))"
        case .maxLength(let count): "at most \(ValuePredicate.Unit.characters.counted(count))"
        case .minItems(let count): "at least \(ValuePredicate.Unit.elements.counted(count))"
        case .maxItems(let count): "at most \(ValuePredicate.Unit.elements.counted(count))"
        case .minProperties(let count): "at least \(ValuePredicate.Unit.properties.counted(count))"
        case .maxProperties(let count): "at most \(ValuePredicate.Unit.properties.counted(count))"
        case .uniqueItems: "no element twice"
        case .pattern(let pattern): "matching \(spelling.code(pattern))"
        case .format(let name): "format \(name)"
        case .minimum(let number): "at least \(number)"
        case .exclusiveMinimum(let number): "more than \(number)"
        case .maximum(let number): "at most \(number)"
        case .exclusiveMaximum(let number): "less than \(number)"
        case .multipleOf(let number): Self.decimals(number) ?? "a multiple of \(number)"
        case .values, .duration, .minorUnits, .clockWindow, .each: nil
        }
    }

    /// 0.01 divides what has at most two decimals. Nil for a divisor that does not count decimals.
    package static func decimals(_ divisor: String) -> String? {
        guard divisor.hasPrefix("0."), divisor.hasSuffix("1"),
            divisor.dropFirst(2).dropLast().allSatisfy({ $0 == "0" })
        else { return nil }
        return "at most \(ViolationWords.counted(divisor.utf8.count - 2, "decimal"))"
    }
}

/// How sentences spell what they speak of: violations as JSON has it, documentation as Swift has it.
package struct ProseSpelling: Sendable {
    /// The value at a path, from the value that a sentence is about. Never asked for the empty path.
    package let path: @Sendable ([PathStep]) -> String

    /// What the value at a path may be equal to.
    package let value: @Sendable (JSONValue, [PathStep]) -> String

    /// A pattern, or anything else that is no word.
    package let code: @Sendable (String) -> String

    package init(
        path: @escaping @Sendable ([PathStep]) -> String,
        value: @escaping @Sendable (JSONValue, [PathStep]) -> String,
        code: @escaping @Sendable (String) -> String
    ) {
        self.path = path
        self.value = value
        self.code = code
    }

    /// As violations have it: `data.lines[].price`, and words without quotes where they cannot be misread.
    package static let json = ProseSpelling(
        path: { jsonPath($0, ViolationWords.name) },
        value: { value, _ in
            if case .string(let text) = value, isWord(text) { text } else { ViolationWords.spelled(value) }
        },
        code: { ViolationWords.excerpt(of: $0) }
    )

    /// A path with its properties' names: `data.lines[].price`.
    package static func jsonPath(_ path: [PathStep], _ name: (String) -> String) -> String {
        var text = ""
        for step in path {
            switch step {
            case .property(let property): text += (text.isEmpty ? "" : ".") + name(property)
            case .elements: text += "[]"
            }
        }
        return text
    }

    /// Whether a text can stand in a sentence without quotes.
    private static func isWord(_ text: String) -> Bool {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        // A number as text stays apart from a number, and a value from the words around it.
        let startsWithLetter = text.unicodeScalars.first?.properties.isAlphabetic == true
        return isPlain && startsWithLetter && text.utf8.count <= 60
            && !sentenceWords.contains(text.lowercased())
    }

    private static let sentenceWords: Set<String> = [
        "a", "an", "and", "absent", "empty", "false", "none", "not", "null", "or", "present", "true",
    ]
}
