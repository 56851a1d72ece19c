import PayloadRuntime
import Testing

struct PropertyMapTests {
    @Test(arguments: [3, 8, 9, 10, 100])
    func `finds, replaces and removes at any size`(count: Int) {
        var map = PropertyMap<Int>()
        for value in 0..<count { map["n\(value)"] = value }
        #expect(map.count == count)
        #expect(map.names == (0..<count).map { "n\($0)" })
        map["n1"] = -1
        #expect(map["n1"] == -1)
        #expect(map.names.firstIndex(of: "n1") == 1)
        map["n0"] = nil
        #expect(map["n0"] == nil)
        #expect(map.first?.name == "n1")
        #expect(map["n\(count - 1)"] == count - 1)
        map["absent"] = nil
        #expect(map.count == count - 1)
        map["n0"] = 7
        #expect(map.last?.name == "n0")
        #expect(map["n0"] == 7)
    }

    @Test func `is equal in any order`() {
        let first: PropertyMap<Int> = ["a": 1, "b": 2]
        let second: PropertyMap<Int> = ["b": 2, "a": 1]
        #expect(first == second)
        #expect(first.hashValue == second.hashValue)
        #expect(first != ["a": 1])
        #expect(first != ["a": 1, "b": 3])
        #expect(first != ["a": 1, "c": 2])
        #expect(first.names == ["a", "b"])
        #expect(PropertyMap<Int>().isEmpty)
    }

    @Test func `tells names apart that only look alike`() {
        let map: PropertyMap<Int> = ["\u{E9}": 1, "e\u{301}": 2]
        #expect(map.count == 2)
        #expect(map["\u{E9}"] == 1)
        #expect(map["e\u{301}"] == 2)
        #expect(JSONValue.string("\u{E9}") != .string("e\u{301}"))
    }

    @Test func `takes the last of equal literal names`() {
        let map: PropertyMap<Int> = ["a": 1, "b": 2, "a": 3]
        #expect(map.map(\.value) == [3, 2])
    }
}
