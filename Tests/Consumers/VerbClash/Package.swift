// swift-tools-version: 6.1

import PackageDescription

let package = Package(
    name: "VerbClash",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "payload-generator", path: "../../.."),
        .package(path: "Other"),
    ],
    targets: [
        .executableTarget(
            name: "clash",
            dependencies: [
                .product(name: "PayloadRuntime", package: "payload-generator"),
                .product(name: "Other", package: "Other"),
            ]
        )
    ],
    swiftLanguageModes: [.v6]
)
