// swift-tools-version: 6.1

import PackageDescription

/// One generated module for each provider folder under Schemas.
let providers = ["Barion", "MastercardGateway", "PayerMax", "WorldlineConnect"]

let package = Package(
    name: "payload-generator",
    products: [
        .library(name: "PayloadRuntime", targets: ["PayloadRuntime"]),
        .executable(name: "payload-generator", targets: ["payload-generator"]),
    ] + providers.map { .library(name: $0, targets: [$0]) },
    targets: [
        .target(name: "JSONSource"),
        .target(name: "Diagnostics", dependencies: ["JSONSource"]),
        .target(name: "SchemaFrontEnd", dependencies: ["Diagnostics", "PayloadRuntime"]),
        .target(name: "PayloadIR", dependencies: ["SchemaFrontEnd"]),
        .target(name: "SwiftEmitter", dependencies: ["PayloadIR", "Mustache", "Templates"]),
        .executableTarget(name: "payload-generator", dependencies: ["SwiftEmitter"]),
        .target(name: "PayloadRuntime"),
        .target(
            name: "Templates",
            path: "Templates",
            resources: [
                // One line for each template: a folder's files are embedded too, but not the target's own.
                .embedInCode("Alias.mustache"),
                .embedInCode("Enumeration.mustache"),
                .embedInCode("EnumerationCoding.mustache"),
                .embedInCode("File.mustache"),
                .embedInCode("Header.mustache"),
                .embedInCode("ObjectCoding.mustache"),
                .embedInCode("OpenEnumeration.mustache"),
                .embedInCode("Struct.mustache"),
                .embedInCode("TupleCoding.mustache"),
                .embedInCode("Union.mustache"),
                .embedInCode("UnionCoding.mustache"),
            ]
        ),
        .target(name: "Mustache"),
        .testTarget(
            name: "CaseTests",
            dependencies: ["payload-generator", "SwiftEmitter", "Diagnostics", "PayloadRuntime"]
        ),
        .testTarget(name: "JSONSourceTests", dependencies: ["JSONSource"]),
        .testTarget(name: "MustacheTests", dependencies: ["Mustache"]),
        .testTarget(name: "TemplatesTests", dependencies: ["Templates", "Mustache"]),
        .testTarget(name: "PatternTests", dependencies: ["PayloadRuntime"]),
        .testTarget(name: "PayloadRuntimeTests", dependencies: ["PayloadRuntime"]),
    ] + providers.map { .target(name: $0, dependencies: ["PayloadRuntime"], path: "Generated/\($0)") },
    swiftLanguageModes: [.v6]
)
