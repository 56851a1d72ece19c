import PayloadRuntime
import SchemaFrontEnd

/// Conditions as words that can follow "when": "type is card", "data.amount is at least 5 and currency is EUR or USD".
package struct ConditionProse {
    package let spelling: ProseSpelling

    /// More words than this would hide what the sentence is about. In code points.
    private static let limit = 300

    package init(spelling: ProseSpelling) {
        self.spelling = spelling
    }

    /// The words. Nil for what is too long or too deeply nested to be understood.
    package func words(_ statement: ConditionStatement) -> String? {
        guard let words = text(statement.flattened, level: 0), !words.isEmpty,
            words.unicodeScalars.count <= Self.limit
        else { return nil }
        return words
    }

    /// - Parameter level: how many groups are around the statement; with more than one it is not clear what belongs
    ///   together.
    private func text(_ statement: ConditionStatement, level: Int) -> String? {
        switch statement {
        case .value(let path, let predicate, let isNegated):
            return "\(subject(path)) \(self.predicate(predicate, of: path, isNegated: isNegated))"
        case .all(let parts): return group(parts, "and", level)
        case .any(let parts): return group(merged(parts), "or", level)
        }
    }

    private func group(_ parts: [ConditionStatement], _ conjunction: String, _ level: Int) -> String? {
        guard level < 2 else { return nil }
        if parts.count == 1 { return text(parts[0], level: level) }
        if let words = predicates(parts, conjunction) { return words }
        let texts = parts.compactMap { text($0, level: level + 1) }
        guard texts.count == parts.count else { return nil }
        return Self.joined(texts, conjunction, areGroups: parts.contains(where: isGroup))
    }

    /// Whether a statement has a conjunction of its own.
    private func isGroup(_ statement: ConditionStatement) -> Bool {
        switch statement {
        case .value(_, .values(let values), _): values.count > 1
        case .value(_, .types(let types), _): types.names.count > 1
        case .value: false
        case .all, .any: true
        }
    }

    /// - Parameter areGroups: whether a comma must show where each part ends.
    private static func joined(_ texts: [String], _ conjunction: String, areGroups: Bool) -> String {
        areGroups
            ? texts.joined(separator: ", \(conjunction) ") : ViolationWords.joined(texts, conjunction)
    }

    /// Several things about one value, which is named once.
    private func predicates(_ parts: [ConditionStatement], _ conjunction: String) -> String? {
        var paths: Set<[PathStep]> = []
        var texts: [String] = []
        for part in parts {
            guard case .value(let path, let predicate, let isNegated) = part else { return nil }
            paths.insert(path)
            texts.append(self.predicate(predicate, of: path, isNegated: isNegated))
        }
        guard let path = paths.first, paths.count == 1 else { return nil }
        let areGroups = parts.contains(where: isGroup)
        let verb = "is "
        if conjunction == "or", !areGroups,
            texts.allSatisfy({ $0.hasPrefix(verb) && !$0.hasPrefix("is not ") })
        {
            texts = texts.enumerated().map { $0 == 0 ? $1 : String($1.dropFirst(verb.count)) }
        }
        return "\(subject(path)) \(Self.joined(texts, conjunction, areGroups: areGroups))"
    }

    /// The parts of which one holds, with the values of one property in one list.
    private func merged(_ parts: [ConditionStatement]) -> [ConditionStatement] {
        var result: [ConditionStatement] = []
        for part in parts {
            guard case .value(let path, .values(let values), false) = part,
                let index = result.firstIndex(where: {
                    if case .value(path, .values, false) = $0 { true } else { false }
                }),
                case .value(_, .values(let known), _) = result[index]
            else {
                result.append(part)
                continue
            }
            result[index] = .value(path, .values(known + values), isNegated: false)
        }
        return result
    }

    private func subject(_ path: [PathStep]) -> String {
        path.isEmpty ? "the value" : spelling.path(path)
    }

    private func predicate(_ predicate: ValuePredicate, of path: [PathStep], isNegated: Bool) -> String {
        switch predicate {
        case .present: return isNegated ? "is absent" : "is present"
        case .values(let values):
            let words = values.map { spelling.value($0, path) }
            return (isNegated ? "is not " : "is ") + ViolationWords.joined(words, "or")
        case .types(let types): return (isNegated ? "is not " : "is ") + types.withArticles
        case .minimum(let bound): return (isNegated ? "is less than " : "is at least ") + bound
        case .exclusiveMinimum(let bound): return (isNegated ? "is at most " : "is more than ") + bound
        case .maximum(let bound): return (isNegated ? "is more than " : "is at most ") + bound
        case .exclusiveMaximum(let bound): return (isNegated ? "is at least " : "is less than ") + bound
        case .multipleOf(let divisor):
            return (isNegated ? "is not a multiple of " : "is a multiple of ") + divisor
        case .pattern(let pattern):
            return (isNegated ? "does not match " : "matches ") + spelling.code(pattern)
        case .format(let form): return (isNegated ? "is not " : "is ") + form
        case .atLeast(let count, let unit):
            return (isNegated ? "has fewer than " : "has at least ") + unit.counted(count)
        case .atMost(let count, let unit):
            return (isNegated ? "has more than " : "has at most ") + unit.counted(count)
        }
    }
}

extension ValuePredicate.Unit {
    /// A number of them.
    package func counted(_ count: Int) -> String {
        switch self {
        case .characters: ViolationWords.counted(count, "character")
        case .elements: ViolationWords.counted(count, "element")
        case .properties: ViolationWords.counted(count, "property", "properties")
        }
    }
}

extension TypeSet {
    /// "a string", "a number or null".
    var withArticles: String {
        let words = names.filter { $0 != "null" }.map { name in
            ["array", "integer", "object"].contains(name) ? "an \(name)" : "a \(name)"
        }
        return ViolationWords.joined(words + (contains(.null) ? ["null"] : []), "or")
    }
}
