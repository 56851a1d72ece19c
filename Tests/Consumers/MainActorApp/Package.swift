// swift-tools-version: 6.2

import PackageDescription

let generator = "payload-generator"

let package = Package(
    name: "MainActorApp",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: generator, path: "../../..")],
    targets: [
        .executableTarget(
            name: "main-actor-app",
            dependencies: [
                .product(name: "PayerMax", package: generator),
                .product(name: "PayloadClient", package: generator),
            ],
            // What Xcode sets for a new app, and warnings as errors.
            swiftSettings: [
                .defaultIsolation(MainActor.self),
                .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
                .enableUpcomingFeature("InferIsolatedConformances"),
                .treatAllWarnings(as: .error),
            ]
        )
    ],
    swiftLanguageModes: [.v6]
)
