import Foundation
import PayloadRuntime
import Testing

struct WriterTests {
    private func write(pretty: Bool = false, _ body: (inout JSONWriter) -> Void) throws -> String {
        var writer = JSONWriter(pretty: pretty)
        body(&writer)
        return String(decoding: try writer.finish(), as: UTF8.self)
    }

    private func failure(_ body: (inout JSONWriter) -> Void) -> PayloadEncodingError? {
        var writer = JSONWriter()
        body(&writer)
        do {
            _ = try writer.finish()
            return nil
        } catch {
            return error
        }
    }

    @Test func `writes in the order of the calls`() throws {
        let text = try write { writer in
            writer.beginObject()
            writer.required("z", "s")
            writer.required("a", true)
            writer.required("n", -5)
            writer.required("d", Decimal(1999) / 100)
            writer.required("list", [1, 2])
            writer.optional("absent", String?.none)
            writer.optional("there", 1 as Int?)
            writer.nullable("null", String?.none)
            writer.nullable("not null", "x" as String?)
            writer.others(["x1": 1, "x0": 2] as PropertyMap<Int>)
            writer.name("empty")
            writer.beginArray()
            writer.endArray()
            writer.endObject()
        }
        #expect(
            text
                == #"{"z":"s","a":true,"n":-5,"d":19.99,"list":[1,2],"there":1,"null":null,"not null":"x","x1":1,"x0":2,"empty":[]}"#
        )
    }

    @Test func `writes on lines`() throws {
        let value: JSONValue = ["a": [1, []], "b": [:], "c": ["d": nil]]
        let expected = """
            {
              "a": [
                1,
                []
              ],
              "b": {},
              "c": {
                "d": null
              }
            }
            """
        #expect(String(decoding: try value.encoded(pretty: true), as: UTF8.self) == expected)
    }

    @Test func `escapes what must be and no more`() throws {
        let text = try write { $0.write("\"\\/\u{8}\u{9}\u{A}\u{C}\u{D}\u{0}\u{1F}\u{7F}é😀\u{2028}") }
        #expect(text == #""\"\\/\b\t\n\f\r\u0000\u001f"# + "\u{7F}é😀\u{2028}\"")
        let name = try write { writer in
            writer.beginObject()
            writer.name("a\"\n")
            writer.null()
            writer.endObject()
        }
        #expect(name == #"{"a\"\n":null}"#)
    }

    @Test func `writes numbers`() throws {
        #expect(try write { $0.write(0.1) } == "0.1")
        #expect(try write { $0.write(100.0) } == "100")
        #expect(try write { $0.write(Int.min) } == "-9223372036854775808")
        #expect(try write { $0.write(Decimal(5) / 10) } == "0.5")
        #expect(try write { $0.write(JSONNumber("1.50e400") ?? 0) } == "1.50e400")
        for value in [1e-7, 5e20, 1.7976931348623157e308, -0.0, Double.leastNonzeroMagnitude] {
            let text = try write { $0.write(value) }
            #expect(JSONNumber(text) != nil)
            #expect(Double(text) == value)
        }
    }

    @Test func `fails for what JSON cannot say`() {
        let failure = failure { writer in
            writer.beginObject()
            writer.name("a/b")
            writer.beginArray()
            writer.write(1)
            writer.write(Double.nan)
            writer.write(Double.infinity)
            writer.endArray()
            writer.endObject()
        }
        #expect(failure?.location == "/a~1b/1")
        #expect(failure?.message == "a Double that is infinite or not a number has no form in JSON")
        #expect(self.failure { $0.write(Decimal.nan) }?.location == "")
        #expect(throws: PayloadEncodingError.self) { try Double.infinity.encoded() }
    }

    @Test func `fails for a name that the object has`() throws {
        let failure = failure { writer in
            writer.beginObject()
            writer.required("a\n", 1)
            writer.others(["b": 1, "a\n": 2] as PropertyMap<Int>)
            writer.endObject()
        }
        #expect(failure?.message == "the object already has a member of this name")
        #expect(failure?.location == "/a\n")
        // The same name one level up or down is another object's.
        let text = try write { writer in
            writer.beginObject()
            writer.required("a", ["b": 1] as PropertyMap<Int>)
            writer.others(["b": 2] as PropertyMap<Int>)
            writer.endObject()
        }
        #expect(text == #"{"a":{"b":1},"b":2}"#)
    }

    @Test func `writes tuples`() throws {
        let text = try write { writer in
            writer.beginArray()
            writer.next("a")
            writer.nextNullable(String?.none)
            writer.nextIfPresent(Int?(1))
            writer.rest([true, false])
            writer.nextIfPresent(Int?.none)
            writer.endArray()
        }
        #expect(text == #"["a",null,1,true,false]"#)
    }

    @Test func `fails for an element behind one that is missing`() {
        let failure = failure { writer in
            writer.beginArray()
            writer.next(1)
            writer.nextIfPresent(Int?.none)
            writer.rest([3])
            writer.endArray()
        }
        #expect(failure?.message == "an element follows one that is missing")
        #expect(failure?.location == "/1")
    }

    @Test func `fails for calls that make no JSON`() {
        #expect(failure { _ in } != nil)
        #expect(failure { $0.beginObject() } != nil)
        #expect(failure { $0.endObject() } != nil)
        #expect(
            failure { writer in
                writer.beginArray(); writer.endObject()
            } != nil
        )
        #expect(
            failure { writer in
                writer.beginArray(); writer.name("a")
            } != nil
        )
        #expect(
            failure { writer in
                writer.beginObject(); writer.null(); writer.endObject()
            } != nil
        )
        #expect(
            failure { writer in
                writer.beginObject(); writer.name("a"); writer.endObject()
            } != nil
        )
        #expect(
            failure { writer in
                writer.beginObject(); writer.name("a"); writer.name("b")
            } != nil
        )
        #expect(
            failure { writer in
                writer.null(); writer.null()
            } != nil
        )
        #expect(failure { $0.null() } == nil)
    }
}
