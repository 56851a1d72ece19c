// Generated from schemas/Booking.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Booking: Codable, Hashable, PayloadValue {
    public var stays: [Stay]?

    public var guest: Guest?

    public init(
        stays: [Stay]? = nil,
        guest: Guest? = nil,
    ) {
        self.stays = stays
        self.guest = guest
    }

    public struct Stay: Codable, Hashable, PayloadValue {
        /// At most 30 days before the current time and at most 365 days after the current time.
        public var from: DateTime?

        public var room: Room?

        /// Each: at most 1 minute, or 1 minute 30 seconds where `season` is `summer`.
        public var house: [SecondsTimeSpan]?

        public init(
            from: DateTime? = nil,
            room: Room? = nil,
            house: [SecondsTimeSpan]? = nil,
        ) {
            self.from = from
            self.room = room
            self.house = house
        }

        public struct Room: Codable, Hashable, PayloadValue {
            /// At most 30 days before the current time and at most 365 days after the current time.
            public var cleaned: DateTime?

            public init(
                cleaned: DateTime? = nil,
            ) {
                self.cleaned = cleaned
            }
        }
    }

    public struct Guest: Codable, Hashable, PayloadValue {
        public var name: String?

        public init(
            name: String? = nil,
        ) {
            self.name = name
        }
    }
}

// MARK: - Codable

extension Booking {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        stays = try object.optional("stays")
        guest = try object.optional("guest")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("stays", stays)
        writer.optional("guest", guest)
        writer.endObject()
    }
}

extension Booking.Stay {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        from = try object.optional("from")
        room = try object.optional("room")
        house = try object.optional("house")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("from", from)
        writer.optional("room", room)
        writer.optional("house", house)
        writer.endObject()
    }
}

extension Booking.Stay.Room {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        cleaned = try object.optional("cleaned")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("cleaned", cleaned)
        writer.endObject()
    }
}

extension Booking.Guest {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        name = try object.optional("name")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("name", name)
        writer.endObject()
    }
}

// MARK: - Validation

extension Booking: ValidatedPayload {
    /// What validation needs to know that is not in the payload.
    public struct Context: PayloadContext {
        public static let facts: [ContextFact] = [
            .time("now"),
            .text("season", values: ["summer", "winter"]),
        ]

        /// The same with facts by their names.
        public var validation: ValidationContext

        /// Without it, no time is checked against the clock.
        public var now: Date? {
            get { validation.now }
            set { validation.now = newValue }
        }

        /// One of `"summer"`, `"winter"`.
        public var season: String? {
            get { validation[fact: "season"] }
            set { validation[fact: "season"] = newValue }
        }

        public init(
            now: Date? = nil,
            season: String? = nil,
            parsing: JSONParsingOptions = .init(),
        ) {
            validation = ValidationContext(parsing: parsing)
            self.now = now
            self.season = season
        }

        public init(_ validation: ValidationContext) {
            self.validation = validation
        }
    }

    public static var schemaLocation: StaticString {
        "file:///Booking.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let stays = check.optional("stays", value) {
            check.type(.array, stays)
            var items = check.items(stays)
            while let stay = items.next(&check) {
                Booking.Stay.validate(stay, &check)
            }
        }
        if let guest = check.optional("guest", value) {
            Booking.Guest.validate(guest, &check)
        }
    }
}

extension Booking {
    /// Checks values that have no type of their own.
    public enum MomentSchema: PayloadSchema {
        public typealias Context = Booking.Context

        public static var schemaLocation: StaticString {
            "file:///Booking.schema.json#/$defs/moment"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.type(.string, value)
            check.format(.dateTime, value)
            check.clockWindow(notBefore: .days(30), notAfter: .days(365), value)
        }
    }
}

extension Booking.Stay: ValidatedPayload {
    public typealias Context = Booking.Context

    public static var schemaLocation: StaticString {
        "file:///Booking.schema.json#/properties/stays/items"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let from = object.optional("from", &check) {
            check.reference(Booking.MomentSchema.self, from)
        }
        if let room = object.optional("room", &check) {
            Booking.Stay.Room.validate(room, &check)
        }
        if let house = object.optional("house", &check) {
            check.reference(HouseSchema.self, house)
        }
    }

    private static let propertyNames: PropertyNames = ["from", "room", "house"]
}

extension Booking.Stay.Room: ValidatedPayload {
    public typealias Context = Booking.Context

    public static var schemaLocation: StaticString {
        "file:///Booking.schema.json#/properties/stays/items/properties/room"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let cleaned = check.optional("cleaned", value) {
            check.reference(Booking.MomentSchema.self, cleaned)
        }
    }
}

extension Booking.Guest: ValidatedPayload {
    public typealias Context = Booking.Context

    public static var schemaLocation: StaticString {
        "file:///Booking.schema.json#/properties/guest"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let name = check.optional("name", value) {
            check.type(.string, name)
        }
    }
}
