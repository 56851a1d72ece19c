// Generated from schemas/Building.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// A building, whose storeys are large enough that it holds each by reference.
public struct Building: Codable, Hashable, PayloadValue {
    /// 108 values in all.
    @Boxed public var ground: Storey

    /// 108 values in all.
    @Boxed public var first: Storey?

    public init(
        ground: Storey,
        first: Storey? = nil,
    ) {
        self.ground = ground
        self.first = first
    }

    /// 108 values in all.
    public struct Storey: Codable, Hashable, PayloadValue {
        /// 26 values in all.
        public var north: Wing?

        /// 26 values in all.
        public var east: Wing?

        /// 26 values in all.
        public var south: Wing?

        /// 26 values in all.
        public var west: Wing?

        public init(
            north: Wing? = nil,
            east: Wing? = nil,
            south: Wing? = nil,
            west: Wing? = nil,
        ) {
            self.north = north
            self.east = east
            self.south = south
            self.west = west
        }
    }

    /// 26 values in all.
    public struct Wing: Codable, Hashable, PayloadValue {
        /// Seven values.
        public var left: Room?

        /// Seven values.
        public var middle: Room?

        /// Seven values.
        public var right: Room?

        public var name: String?

        public var width: Int?

        public init(
            left: Room? = nil,
            middle: Room? = nil,
            right: Room? = nil,
            name: String? = nil,
            width: Int? = nil,
        ) {
            self.left = left
            self.middle = middle
            self.right = right
            self.name = name
            self.width = width
        }
    }

    /// Seven values.
    public struct Room: Codable, Hashable, PayloadValue {
        public var name: String?

        public var width: Int?

        public var height: Int?

        public var depth: Int?

        public var doors: Int?

        public var windows: Int?

        public var lit: Bool?

        public init(
            name: String? = nil,
            width: Int? = nil,
            height: Int? = nil,
            depth: Int? = nil,
            doors: Int? = nil,
            windows: Int? = nil,
            lit: Bool? = nil,
        ) {
            self.name = name
            self.width = width
            self.height = height
            self.depth = depth
            self.doors = doors
            self.windows = windows
            self.lit = lit
        }
    }
}

// MARK: - Codable

extension Building {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        ground = try object.required("ground")
        first = try object.optional("first")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("ground", ground)
        writer.optional("first", first)
        writer.endObject()
    }
}

extension Building.Storey {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        north = try object.optional("north")
        east = try object.optional("east")
        south = try object.optional("south")
        west = try object.optional("west")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("north", north)
        writer.optional("east", east)
        writer.optional("south", south)
        writer.optional("west", west)
        writer.endObject()
    }
}

extension Building.Wing {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        left = try object.optional("left")
        middle = try object.optional("middle")
        right = try object.optional("right")
        name = try object.optional("name")
        width = try object.optional("width")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("left", left)
        writer.optional("middle", middle)
        writer.optional("right", right)
        writer.optional("name", name)
        writer.optional("width", width)
        writer.endObject()
    }
}

extension Building.Room {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        name = try object.optional("name")
        width = try object.optional("width")
        height = try object.optional("height")
        depth = try object.optional("depth")
        doors = try object.optional("doors")
        windows = try object.optional("windows")
        lit = try object.optional("lit")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("name", name)
        writer.optional("width", width)
        writer.optional("height", height)
        writer.optional("depth", depth)
        writer.optional("doors", doors)
        writer.optional("windows", windows)
        writer.optional("lit", lit)
        writer.endObject()
    }
}

// MARK: - Validation

extension Building: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Building.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let ground = check.required("ground", value) {
            check.reference(Building.Storey.self, ground)
        }
        if let first = check.optional("first", value) {
            check.reference(Building.Storey.self, first)
        }
    }
}

extension Building.Storey: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Building.schema.json#/$defs/Storey"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let north = object.optional("north", &check) {
            check.reference(Building.Wing.self, north)
        }
        if let east = object.optional("east", &check) {
            check.reference(Building.Wing.self, east)
        }
        if let south = object.optional("south", &check) {
            check.reference(Building.Wing.self, south)
        }
        if let west = object.optional("west", &check) {
            check.reference(Building.Wing.self, west)
        }
    }

    private static let propertyNames: PropertyNames = ["north", "east", "south", "west"]
}

extension Building.Wing: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Building.schema.json#/$defs/Wing"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let left = object.optional("left", &check) {
            check.reference(Building.Room.self, left)
        }
        if let middle = object.optional("middle", &check) {
            check.reference(Building.Room.self, middle)
        }
        if let right = object.optional("right", &check) {
            check.reference(Building.Room.self, right)
        }
        if let name = object.optional("name", &check) {
            check.type(.string, name)
        }
        if let width = object.optional("width", &check) {
            check.type(.integer, width)
        }
    }

    private static let propertyNames: PropertyNames = ["left", "middle", "right", "name", "width"]
}

extension Building.Room: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Building.schema.json#/$defs/Room"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let name = object.optional("name", &check) {
            check.type(.string, name)
        }
        if let width = object.optional("width", &check) {
            check.type(.integer, width)
        }
        if let height = object.optional("height", &check) {
            check.type(.integer, height)
        }
        if let depth = object.optional("depth", &check) {
            check.type(.integer, depth)
        }
        if let doors = object.optional("doors", &check) {
            check.type(.integer, doors)
        }
        if let windows = object.optional("windows", &check) {
            check.type(.integer, windows)
        }
        if let lit = object.optional("lit", &check) {
            check.type(.boolean, lit)
        }
    }

    private static let propertyNames: PropertyNames = [
        "name",
        "width",
        "height",
        "depth",
        "doors",
        "windows",
        "lit",
    ]
}
