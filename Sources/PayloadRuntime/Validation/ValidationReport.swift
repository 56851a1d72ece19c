/// Collects violations with their places.
///
/// A place is one use of a schema for one value; it knows the place that led to it. So a location is put together
/// only for a violation.
@usableFromInline
package final class ValidationReport {
    private struct Place {
        let parent: UInt32
        /// A JSON Pointer from the parent's schema.
        let path: String
        /// The tape index of the value.
        let index: UInt32
        /// Where the schema is. Nil where that is the path below the parent's.
        let schemaLocation: String?
        /// When the schema applies, such as "when type is card". Nil where it always does.
        let clause: String?
    }

    private struct Finding {
        let index: UInt32
        let place: UInt32
        let keyword: String
        /// Whether the keyword holds the schema that fails, so that the place ends with it.
        let isHolder: Bool
        let message: String
        /// When it is so, in words that the message ends with, besides those of the places.
        let clause: String?
    }

    private let instance: JSONInstance
    private var places: [Place]
    private var findings: [Finding] = []

    /// Whether messages end with the conditions of the places that led to them.
    private let saysConditions: Bool

    /// How many violations are kept.
    private let limit: Int

    /// Whether no further violation is kept, so that no further place is needed either.
    var isFull: Bool { findings.count >= limit }

    init(instance: JSONInstance, schemaLocation: String, limit: Int, saysConditions: Bool = true) {
        self.limit = limit
        self.instance = instance
        self.saysConditions = saysConditions
        places = [
            Place(
                parent: 0,
                path: "",
                index: UInt32(instance.index),
                schemaLocation: schemaLocation,
                clause: nil
            )
        ]
    }

    /// The number of a new place.
    ///
    /// - Parameter clause: when the schema applies, such as "when type is card".
    func place(
        _ path: String,
        in parent: UInt32,
        of index: UInt32,
        schemaLocation: String? = nil,
        clause: String? = nil
    ) -> UInt32 {
        if isFull { return parent }
        places.append(
            Place(
                parent: parent,
                path: path,
                index: index,
                schemaLocation: schemaLocation,
                clause: saysConditions ? clause : nil
            )
        )
        return UInt32(places.count - 1)
    }

    /// - Parameter clause: when it is so, besides the clauses of the places.
    func add(
        _ value: Validation.Value,
        keyword: String,
        isHolder: Bool = false,
        message: String,
        clause: String? = nil
    ) {
        if isFull { return }
        findings.append(
            Finding(
                index: value.index,
                place: value.place,
                keyword: keyword,
                isHolder: isHolder,
                message: message,
                clause: clause
            )
        )
    }

    // MARK: - Locations

    /// The way that validation took, and where it ended, as JSON Pointer and URI.
    private func locations(of place: UInt32) -> (keyword: String, absolute: String) {
        var way: [Int] = []
        var number = Int(place)
        while number != 0 {
            way.append(number)
            number = Int(places[number].parent)
        }
        var keyword = places[0].path
        var location = places[0].schemaLocation ?? ""
        // How much of the pointer leads to the place that has the location.
        var start = keyword.utf8.count
        for number in way.reversed() {
            keyword += places[number].path
            if let own = places[number].schemaLocation {
                location = own
                start = keyword.utf8.count
            }
        }
        let rest = String(decoding: keyword.utf8.dropFirst(start), as: UTF8.self)
        return (keyword, SchemaLocation.appending(rest, to: location))
    }

    // MARK: - Words

    /// The message with the conditions under which the schema applies, the innermost first.
    private func message(of finding: Finding) -> String {
        var clauses = [finding.clause].compactMap { $0 }
        var number = Int(finding.place)
        while number != 0 {
            // A recursive schema asks the same at each level.
            if let clause = places[number].clause, !clauses.contains(clause) { clauses.append(clause) }
            number = Int(places[number].parent)
        }
        if clauses.isEmpty { return finding.message }
        // A comma parts the condition from what was found.
        let hasFinding = finding.message.contains(", found ") || finding.message.contains(", but ")
        return finding.message + (hasFinding ? ", " : " ") + clauses.joined(separator: " and ")
    }

    // MARK: - Results

    /// All violations: in the order of the instance, those of one value by their keyword's location.
    package func violations() -> [Violation] {
        sorted().map(\.violation)
    }

    /// The error of all violations. Nil without one.
    package func error() -> ValidationError? {
        let sorted = sorted()
        guard !sorted.isEmpty else { return nil }
        return ValidationError(
            violations: sorted.map(\.violation),
            detail: detail(sorted)
        )
    }

    private func sorted() -> [(finding: Finding, violation: Violation)] {
        let located = findings.map { finding in
            var (keyword, absolute) = locations(of: finding.place)
            if !finding.isHolder {
                let token = "/" + JSONPointer.escaped(finding.keyword)
                keyword += token
                absolute = SchemaLocation.appending(token, to: absolute)
            }
            return (finding, keyword, absolute)
        }
        let ordered = located.sorted { first, second in
            if first.0.index != second.0.index { return first.0.index < second.0.index }
            return first.1 == second.1 ? first.0.message < second.0.message : first.1 < second.1
        }
        var locator = InstanceLocator(instance)
        return ordered.map { finding, keyword, absolute in
            let violation = Violation(
                instanceLocation: locator.location(of: Int(finding.index)),
                keywordLocation: keyword,
                absoluteKeywordLocation: absolute,
                keyword: finding.keyword,
                message: message(of: finding)
            )
            return (finding, violation)
        }
    }

    /// The tree of places that hold violations, those with a single one left out.
    private func detail(_ sorted: [(finding: Finding, violation: Violation)]) -> [ValidationDetail] {
        // By place, what is below it, each with the number of its first violation.
        var below: [UInt32: [(rank: Int, detail: ValidationDetail)]] = [:]
        for (rank, (finding, _)) in sorted.enumerated() {
            below[finding.place, default: []].append((rank, .violation(rank)))
        }
        let groups = groups(of: sorted)
        let locations = instanceLocations(of: groups.shown)
        // A place comes after the one that led to it, so from the last to the first all that is below is known.
        for number in groups.all.sorted(by: >) where number != 0 {
            guard let units = below.removeValue(forKey: number)?.sorted(by: { $0.rank < $1.rank }),
                let first = units.first
            else { continue }
            let parent = places[Int(number)].parent
            guard let location = locations[number] else {
                below[parent, default: []].append(first)
                continue
            }
            let (keyword, absolute) = self.locations(of: number)
            let group = ValidationDetail.group(
                instanceLocation: location,
                keywordLocation: keyword,
                absoluteKeywordLocation: absolute,
                units.map(\.detail)
            )
            below[parent, default: []].append((first.rank, group))
        }
        return (below[0] ?? []).sorted { $0.rank < $1.rank }.map(\.detail)
    }

    /// The places on the way to violations, and those of them below which there is more than one thing.
    private func groups(of sorted: [(finding: Finding, violation: Violation)]) -> (
        all: Set<UInt32>, shown: [UInt32]
    ) {
        var counts: [UInt32: Int] = [:]
        for (finding, _) in sorted {
            var number = finding.place
            while true {
                counts[number, default: 0] += 1
                // What is further up counts this place once, however much is below it.
                if counts[number] != 1 || number == 0 { break }
                number = places[Int(number)].parent
            }
        }
        return (Set(counts.keys), counts.filter { $0.key != 0 && $0.value > 1 }.map(\.key))
    }

    /// Where the values of places are, by the places' numbers.
    private func instanceLocations(of numbers: [UInt32]) -> [UInt32: String] {
        var locator = InstanceLocator(instance)
        var locations: [UInt32: String] = [:]
        for number in numbers.sorted(by: { places[Int($0)].index < places[Int($1)].index }) {
            locations[number] = locator.location(of: Int(places[Int(number)].index))
        }
        return locations
    }
}

/// Locations of schemas: a URI with a JSON Pointer in its fragment (RFC 6901 section 6).
package enum SchemaLocation {
    /// The location with a JSON Pointer added to its fragment, percent-encoded (RFC 3986 section 3.5).
    ///
    /// - Parameter pointer: where the empty one leaves the location as it is.
    package static func appending(_ pointer: String, to location: String) -> String {
        guard !pointer.isEmpty else { return location }
        var result = location.utf8.contains(UInt8(ascii: "#")) ? location : location + "#"
        if pointer.utf8.allSatisfy(mayStand) { return result + pointer }
        for byte in pointer.utf8 {
            if mayStand(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += byte < 16 ? "%0" : "%"
                result += String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }

    private static func mayStand(_ byte: UInt8) -> Bool {
        // From `&` to `;` are all of `&'()*+,-./0123456789:;`, and from `?` on `?@` and the capital letters.
        switch byte {
        case UInt8(ascii: "&")...UInt8(ascii: ";"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "="),
            UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
