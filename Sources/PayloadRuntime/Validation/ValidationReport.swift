/// Collects violations with their places.
///
/// A place is one use of a schema for one value; it knows the place that led to it. So a location is put together
/// only for a violation.
package final class ValidationReport {
    private struct Place {
        let parent: UInt32
        /// A JSON Pointer from the parent's schema.
        let path: String
        /// The tape index of the value.
        let index: UInt32
        /// Where the schema is. Nil where that is the path below the parent's.
        let schemaLocation: String?
    }

    private struct Finding {
        let index: UInt32
        let place: UInt32
        let keyword: String
        /// Whether the keyword holds the schema that fails, so that the place ends with it.
        let isHolder: Bool
        let message: String
    }

    private let instance: JSONInstance
    private var places: [Place]
    private var findings: [Finding] = []

    init(instance: JSONInstance, schemaLocation: String) {
        self.instance = instance
        places = [
            Place(parent: 0, path: "", index: UInt32(instance.index), schemaLocation: schemaLocation)
        ]
    }

    /// The number of a new place.
    func place(_ path: String, in parent: UInt32, of index: UInt32, schemaLocation: String? = nil) -> UInt32 {
        places.append(Place(parent: parent, path: path, index: index, schemaLocation: schemaLocation))
        return UInt32(places.count - 1)
    }

    func add(_ value: Validation.Value, keyword: String, isHolder: Bool = false, message: String) {
        findings.append(
            Finding(
                index: value.index,
                place: value.place,
                keyword: keyword,
                isHolder: isHolder,
                message: message
            )
        )
    }

    // MARK: - Locations

    /// The way that validation took, and where it ended, as JSON Pointer and URI.
    private func locations(of place: UInt32) -> (keyword: String, absolute: String) {
        var keyword = ""
        var absolute: String?
        var number = Int(place)
        while true {
            let place = places[number]
            if absolute == nil, let location = place.schemaLocation {
                absolute = Self.location(location, appending: keyword)
            }
            keyword = place.path + keyword
            if number == 0 { break }
            number = Int(place.parent)
        }
        return (keyword, absolute ?? keyword)
    }

    /// A schema's location with a JSON Pointer added to its fragment (RFC 6901 section 6).
    private static func location(_ location: String, appending pointer: String) -> String {
        guard !pointer.isEmpty else { return location }
        var result = location.contains("#") ? location : location + "#"
        for byte in pointer.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            case _ where "-._~!$&'()*+,;=:@/?".utf8.contains(byte):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                result += byte < 16 ? "%0" : "%"
                result += String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }

    // MARK: - Results

    /// All violations: in the order of the instance, those of one value by their keyword's location.
    package func violations() -> [Violation] {
        sorted().map(\.violation)
    }

    /// The error of all violations. Nil without one.
    func error() -> ValidationError? {
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
                absolute = Self.location(absolute, appending: token)
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
                message: finding.message
            )
            return (finding, violation)
        }
    }

    /// The tree of places that hold violations, those with a single one left out.
    private func detail(_ sorted: [(finding: Finding, violation: Violation)]) -> [ValidationDetail] {
        // By place, what is below it, each with the number of its first violation.
        var below: [UInt32: [(rank: Int, detail: ValidationDetail)]] = [:]
        var numbers = Set<UInt32>()
        for (rank, (finding, _)) in sorted.enumerated() {
            below[finding.place, default: []].append((rank, .violation(rank)))
            var number = finding.place
            while numbers.insert(number).inserted, number != 0 { number = places[Int(number)].parent }
        }
        // A place comes after the one that led to it, so from the last to the first all that is below is known.
        for number in numbers.sorted(by: >) where number != 0 {
            guard let units = below[number]?.sorted(by: { $0.rank < $1.rank }), let first = units.first else {
                continue
            }
            let parent = places[Int(number)].parent
            guard units.count > 1 else {
                below[parent, default: []].append(first)
                continue
            }
            let (keyword, absolute) = locations(of: number)
            let group = ValidationDetail.group(
                instanceLocation: JSONInstance(
                    storage: instance.storage,
                    index: Int(places[Int(number)].index)
                ).location(from: instance),
                keywordLocation: keyword,
                absoluteKeywordLocation: absolute,
                units.map(\.detail)
            )
            below[parent, default: []].append((first.rank, group))
        }
        return (below[0] ?? []).sorted { $0.rank < $1.rank }.map(\.detail)
    }
}
