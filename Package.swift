// swift-tools-version: 6.1

import PackageDescription

/// One generated module for each provider folder under Schemas.
let providers = ["Barion", "MastercardGateway", "PayerMax", "WorldlineConnect"]

/// On macOS a command plugin runs in a sandbox and must ask before it writes to the package. Elsewhere there is
/// no sandbox, and a declared permission would only make SwiftPM ask for one.
#if os(macOS)
    let generatePermissions: [PluginPermission] = [
        .writeToPackageDirectory(reason: "It writes the generated Swift to the folder Generated.")
    ]
#else
    let generatePermissions: [PluginPermission] = []
#endif

// A target names every module that it works with, also those that come with another one. SwiftPM compiles a
// target again when the interface of a module changes that it names: a type of an unnamed one could get another
// layout unseen, and an incremental build would crash.
let frontEnd: [Target.Dependency] = ["JSONSource", "Diagnostics", "PayloadRuntime", "SchemaFrontEnd"]
let emitter: [Target.Dependency] = frontEnd + ["PayloadIR", "Mustache", "Templates"]

/// What signs. Without the trait nothing of it is fetched or built.
let cryptography: [Target.Dependency] = ["Crypto", "CryptoExtras"].map {
    .product(name: $0, package: "swift-crypto", condition: .when(traits: ["Signing"]))
}

let package = Package(
    name: "payload-generator",
    // Where `Duration` and the clocks of the concurrency library are.
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .macCatalyst(.v16), .visionOS(.v1)],
    products: [
        .library(name: "PayloadRuntime", targets: ["PayloadRuntime"]),
        // With the runtime, so that a target with clients names one product. Models alone need not compile it.
        .library(name: "PayloadClient", targets: ["PayloadClient", "PayloadRuntime"]),
        .library(name: "PayloadSigning", targets: ["PayloadSigning"]),
        .executable(name: "payload-generator", targets: ["payload-generator"]),
        .plugin(name: "GenerateCommand", targets: ["GenerateCommand"]),
        .plugin(name: "GenerateAtBuild", targets: ["GenerateAtBuild"]),
    ] + providers.map { .library(name: $0, targets: [$0]) },
    traits: [
        .trait(
            name: "Signing",
            description: "Signs requests with apple/swift-crypto, which is fetched with this trait alone."
        )
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2")
    ],
    targets: [
        .target(name: "JSONSource"),
        .target(name: "Diagnostics", dependencies: ["JSONSource"]),
        .target(name: "SchemaFrontEnd", dependencies: ["JSONSource", "Diagnostics", "PayloadRuntime"]),
        .target(name: "PayloadIR", dependencies: frontEnd),
        .target(name: "SchemaEvaluator", dependencies: frontEnd + ["PayloadIR"]),
        .target(name: "SwiftEmitter", dependencies: emitter),
        .executableTarget(
            name: "payload-generator",
            dependencies: emitter + ["SwiftEmitter", "SchemaEvaluator"]
        ),
        .plugin(
            name: "GenerateCommand",
            capability: .command(
                intent: .custom(
                    verb: "generate",
                    description: "Writes the Swift of the schemas under Schemas."
                ),
                permissions: generatePermissions
            ),
            dependencies: ["payload-generator"],
            path: "Sources/Plugins/GenerateCommand"
        ),
        .plugin(
            name: "GenerateAtBuild",
            capability: .buildTool(),
            dependencies: ["payload-generator"],
            path: "Sources/Plugins/GenerateAtBuild"
        ),
        .target(name: "PayloadRuntime"),
        .target(name: "PayloadClient", dependencies: ["PayloadRuntime"]),
        .target(
            name: "PayloadSigning",
            dependencies: ["PayloadRuntime", "PayloadClient"] + cryptography
        ),
        .target(
            name: "Templates",
            path: "Templates",
            resources: [
                // One line for each template: a folder's files are embedded too, but not the target's own.
                .embedInCode("Alias.mustache"),
                .embedInCode("Client.mustache"),
                .embedInCode("Context.mustache"),
                .embedInCode("Defaults.mustache"),
                .embedInCode("EffectivePayload.mustache"),
                .embedInCode("Enumeration.mustache"),
                .embedInCode("EnumerationCoding.mustache"),
                .embedInCode("File.mustache"),
                .embedInCode("Header.mustache"),
                .embedInCode("NestedSchemaValidator.mustache"),
                .embedInCode("ObjectCoding.mustache"),
                .embedInCode("OpenEnumeration.mustache"),
                .embedInCode("Operation.mustache"),
                .embedInCode("OperationDescription.mustache"),
                .embedInCode("OperationMethod.mustache"),
                .embedInCode("OptimisticLock.mustache"),
                .embedInCode("Outcome.mustache"),
                .embedInCode("SchemaValidator.mustache"),
                .embedInCode("Struct.mustache"),
                .embedInCode("TupleCoding.mustache"),
                .embedInCode("Type.mustache"),
                .embedInCode("Union.mustache"),
                .embedInCode("UnionCoding.mustache"),
                .embedInCode("Validator.mustache"),
                .embedInCode("ValidatorBody.mustache"),
            ]
        ),
        .target(name: "Mustache"),
        .testTarget(
            name: "GeneratedTests",
            dependencies: [
                "PayloadRuntime", "PayloadClient", "TestSupport", "CombinedKeywords", "SensitiveValues",
            ]
                + providers.map { .byName(name: $0) }
        ),
        // The Swift of one case, whose validator is fuzzed beside those of payments.
        .target(
            name: "CombinedKeywords",
            dependencies: ["PayloadRuntime"],
            path: "Tests/Cases/validator-combined/expected",
            exclude: ["diagnostics.txt"]
        ),
        // The Swift of one case, which is searched for secrets beside the payloads.
        .target(
            name: "SensitiveValues",
            dependencies: ["PayloadRuntime"],
            path: "Tests/Cases/sensitive/expected"
        ),
        .testTarget(
            name: "CaseTests",
            dependencies: emitter + [
                "SwiftEmitter", "SchemaEvaluator", "payload-generator", "SwiftToolchain", "PayloadClient",
            ]
        ),
        // Its schemas become Swift while it is built, as those of an app do. No test target uses the plugin itself:
        // SwiftPM would link the plugin's tool into the tests, beside the same one that other tests test.
        .target(
            name: "BuiltShop",
            dependencies: ["PayloadRuntime", "PayloadClient"],
            path: "Tests/Support/BuiltShop",
            plugins: ["GenerateAtBuild"]
        ),
        .testTarget(
            name: "GenerateAtBuildTests",
            dependencies: ["PayloadRuntime", "PayloadClient", "BuiltShop"]
        ),
        .testTarget(name: "JSONSourceTests", dependencies: ["JSONSource"]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "CommandLineTests", dependencies: ["payload-generator"]),
        .testTarget(name: "MustacheTests", dependencies: ["Mustache"]),
        .testTarget(
            name: "SchemaEvaluatorTests",
            dependencies: frontEnd + ["PayloadIR", "SchemaEvaluator", "JSONSchemaSuite"]
        ),
        .target(
            name: "JSONSchemaSuite",
            dependencies: frontEnd + ["PayloadIR", "SchemaEvaluator"],
            path: "Tests/Conformance/Suite"
        ),
        .target(name: "TestSupport", path: "Tests/Support/TestSupport"),
        .target(name: "SwiftToolchain", path: "Tests/Support/SwiftToolchain"),
        .target(name: "RawServer", path: "Tests/Support/RawServer"),
        .executableTarget(
            name: "conformance",
            dependencies: emitter + ["SwiftEmitter", "SchemaEvaluator", "JSONSchemaSuite", "SwiftToolchain"],
            path: "Tests/Conformance/Runner"
        ),
        .executableTarget(
            name: "exactness",
            dependencies: ["PayloadRuntime"],
            path: "Tests/Exactness/Checker"
        ),
        .testTarget(name: "TemplatesTests", dependencies: ["Templates", "Mustache"]),
        // It compiles code against the modules that are built with it, and runs the tool.
        .testTarget(
            name: "DocumentationTests",
            dependencies: [
                "PayloadRuntime", "PayloadClient", "PayloadSigning", "Diagnostics", "JSONSource",
                "SwiftToolchain",
                "payload-generator",
            ] + providers.map { .byName(name: $0) }
        ),
        .testTarget(name: "RegistryTests", dependencies: emitter + ["SwiftEmitter"]),
        .testTarget(name: "PatternTests", dependencies: ["PayloadRuntime"]),
        .testTarget(name: "PayloadClientTests", dependencies: ["PayloadClient", "PayloadRuntime"]),
        // What needs cryptography is tested in Tests/Consumers/RequestSigning.
        .testTarget(
            name: "PayloadSigningTests",
            dependencies: ["PayloadRuntime", "PayloadClient", "PayloadSigning"]
        ),
        .testTarget(name: "PayloadRuntimeTests", dependencies: ["PayloadRuntime", "TestSupport"]),
        .testTarget(name: "TransportTests", dependencies: ["PayloadRuntime", "PayloadClient", "RawServer"]),
    ]
        + providers.map {
            .target(name: $0, dependencies: ["PayloadRuntime", "PayloadClient"], path: "Generated/\($0)")
        },
    swiftLanguageModes: [.v6]
)
