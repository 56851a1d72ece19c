import SchemaFrontEnd
import Testing

@testable import SwiftEmitter

/// What becomes of the runtime's own text in a module that embeds it.
@Suite struct RuntimeRewriterTests {
    private func rewrite(_ text: String, _ access: ModuleOptions.Access = .public) -> String {
        let source = RuntimeSource(module: "PayloadRuntime", path: "A.swift", bytes: Array(text.utf8))
        return RuntimeRewriter.rewrite(source, access: access)
    }

    @Test(arguments: [
        (
            ModuleOptions.Access.public,
            "public nonisolated struct A {\n    public static let b = 1\n    let c = 2\n}\n"
        ),
        (.package, "package nonisolated struct A {\n    package static let b = 1\n    let c = 2\n}\n"),
        (.internal, "nonisolated struct A {\n    static let b = 1\n    let c = 2\n}\n"),
    ])
    func publicBecomesTheModulesLevel(access: ModuleOptions.Access, expected: String) {
        let text = "public struct A {\n    public static let b = 1\n    package let c = 2\n}\n"
        #expect(rewrite(text, access) == expected)
    }

    @Test(arguments: [
        (ModuleOptions.Access.public, "public internal(set) var a = 1"),
        (.package, "package internal(set) var a = 1"),
        (.internal, "var a = 1"),
    ])
    func settersOfTheSameLevelGo(access: ModuleOptions.Access, expected: String) {
        #expect(rewrite("public internal(set) var a = 1", access) == expected)
        #expect(rewrite("public package(set) var a = 1", access) == expected)
    }

    @Test(arguments: [
        (ModuleOptions.Access.public, "public private(set) var a = 1\nprivate(set) var b = 1"),
        (.package, "package private(set) var a = 1\nprivate(set) var b = 1"),
        (.internal, "private(set) var a = 1\nprivate(set) var b = 1"),
    ])
    func privateSettersStay(access: ModuleOptions.Access, expected: String) {
        #expect(rewrite("public private(set) var a = 1\npackage private(set) var b = 1", access) == expected)
    }

    @Test func attributesForOtherModulesNeedPublicNames() {
        let text = "@inlinable\n    public func a() {}\n    @usableFromInline package let b = 1\n"
        #expect(
            rewrite(text)
                == "@inlinable\n    public nonisolated func a() {}\n    @usableFromInline let b = 1\n"
        )
        #expect(rewrite(text, .package) == "package nonisolated func a() {}\n    let b = 1\n")
        #expect(rewrite(text, .internal) == "nonisolated func a() {}\n    let b = 1\n")
        let others = "@inline(never) @frozen public enum A { @Sendable func inlinable() {} }"
        #expect(
            rewrite(others, .internal)
                == "@inline(never) nonisolated enum A { @Sendable func inlinable() {} }"
        )
    }

    /// A module may isolate what does not say otherwise.
    @Test func typesBelongToNoActor() {
        let text =
            "import struct B.C\nprivate final class A: C { class func a() { struct D {} } }\n"
            + "indirect enum E {}\n#if os(Linux)\n    extension E { enum F {} }\n#endif\npublic protocol G: A {}\n"
        let expected =
            "import struct B.C\nprivate final nonisolated class A: C { class func a() { struct D {} } }\n"
            + "indirect nonisolated enum E {}\n#if os(Linux)\n    nonisolated extension E { enum F {} }\n#endif\n"
            + "public nonisolated protocol G: A {}\n"
        #expect(rewrite(text) == expected)
    }

    @Test(arguments: [
        "// public let a = 1\n",
        "/* public let a /* package let b */ public let c */\n",
        "let a = \"public let b\"\n",
        "let a = \"\\\"public let b\"\n",
        "let a = \"\\(b(\"public let c\"))public let d\"\n",
        "let a = \"\"\"\n    public let \"b\n    \"\"\"\n",
        "let a = #\"\\\" public let b\"#\n",
        "let a = #\"\\#(b)\" public let c\"#\n",
        "let a = \"\\\\\"\nlet b = \"// public let c\"\n",
        "let package = 1\nlet b = package + a.public\nf(package: package)\n",
        "case .package: package.name\n",
        "let `public` = 1\n",
    ])
    func nothingElseIsTouched(text: String) {
        #expect(rewrite(text, .internal) == text)
    }

    @Test func codeBehindTextIsRewritten() {
        let text =
            "let a = #\"\"#\nlet b = \"\\(c)\" /* \" */ // \"\npublic let d = \"\"\"\n    \" \"\" \\\"\"\" \n    \"\"\"\npublic let e = 1\n"
        #expect(rewrite(text, .internal) == text.replacing("public ", with: ""))
        #expect(text.contains("public "))
    }

    @Test func theRuntimesModulesAreNotNamed() {
        let text = """
            import Foundation
            import PayloadRuntime

            let a: PayloadRuntime.Violation = b.PayloadRuntime

            """
        #expect(rewrite(text) == "import Foundation\n\nlet a: Violation = b.PayloadRuntime\n")
        #expect(rewrite("import PayloadRuntime\n\n/// A.\nlet a = 1\n") == "/// A.\nlet a = 1\n")
        #expect(rewrite("package import PayloadClient", .internal) == "")
        #expect(
            rewrite("let a = 1\npublic import PayloadClient\nlet b = 1\n", .package)
                == "let a = 1\nlet b = 1\n"
        )
        #expect(rewrite("public import Foundation\n", .internal) == "import Foundation\n")
    }

    @Test(arguments: ["", "\"", "\"\"\"", "#\"\\#(", "/*", "`", "public", "package(", "import", "@", "\"\\"])
    func textThatEndsEarly(text: String) {
        #expect(rewrite(text, .internal) == text)
    }

    // MARK: - Names

    private func names(_ texts: String...) -> RuntimeNames {
        RuntimeNames(
            texts.map { RuntimeSource(module: "PayloadRuntime", path: "A.swift", bytes: Array($0.utf8)) }
        )
    }

    @Test func typesOfTheModuleAreReserved() {
        let names = names(
            "public struct A { enum B {} }\nprivate class C { class func d() {} }\n",
            "protocol E { associatedtype F }\nextension A { struct G {} }\nfunc h<I, J: K<L>>() {}\n"
        )
        #expect(names.outer == ["A", "C", "E"])
        #expect(names.inner == ["B", "F", "G", "I", "J"])
        #expect(names.reserved == ["A", "C", "E", "K", "L"])
    }

    @Test func whatTheSourcesFindElsewhereIsReserved() {
        let names = names(
            "// A comment.\nlet a: Range<Int> = \"Text\"; let b = Unicode.Scalar(1)\nstruct C<Key> { var d: Key }\n"
        )
        #expect(names.reserved == ["C", "Int", "Range", "Unicode"])
    }
}
