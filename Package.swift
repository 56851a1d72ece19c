// swift-tools-version: 6.1

import PackageDescription

/// One generated module for each provider folder under Schemas.
let providers: [String] = []

let package = Package(
    name: "payload-generator",
    products: [
        .library(name: "PayloadRuntime", targets: ["PayloadRuntime"])
    ],
    targets: [
        .target(name: "JSONSource"),
        .target(name: "Diagnostics", dependencies: ["JSONSource"]),
        .target(name: "PayloadRuntime"),
        .target(
            name: "Templates",
            path: "Templates"
        ),
        .target(name: "Mustache"),
        .testTarget(name: "JSONSourceTests", dependencies: ["JSONSource"]),
        .testTarget(name: "MustacheTests", dependencies: ["Mustache"]),
        .testTarget(name: "PatternTests", dependencies: ["PayloadRuntime"]),
        .testTarget(name: "PayloadRuntimeTests", dependencies: ["PayloadRuntime"]),
    ],
    swiftLanguageModes: [.v6]
)
