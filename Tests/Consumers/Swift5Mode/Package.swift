// swift-tools-version: 5.9

import PackageDescription

let generator = "payload-generator"

let package = Package(
    name: "Swift5Mode",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: generator, path: "../../..")],
    targets: [
        .executableTarget(
            name: "swift5-app",
            dependencies: [
                .product(name: "PayerMax", package: generator),
                .product(name: "PayloadClient", package: generator),
            ],
            // What an app that moves towards Swift 6 has on first.
            swiftSettings: [.enableExperimentalFeature("StrictConcurrency")]
        )
    ],
    swiftLanguageVersions: [.v5]
)
