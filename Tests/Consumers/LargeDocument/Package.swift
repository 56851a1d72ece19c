// swift-tools-version: 6.2

import PackageDescription

let client: Target.Dependency = .product(name: "PayloadClient", package: "payload-generator")
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

// Nothing under Generated exists before check.sh has run.
let package = Package(
    name: "LargeDocument",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "payload-generator", path: "../../..")],
    targets: [
        .target(
            name: "CheckoutV70",
            dependencies: [client],
            path: "Generated/CheckoutV70",
            swiftSettings: strict
        ),
        .target(
            name: "CheckoutV71",
            dependencies: [client],
            path: "Generated/CheckoutV71",
            swiftSettings: strict
        ),
        // The types of the documents' examples by their names.
        .target(
            name: "ExampleTypes",
            dependencies: ["CheckoutV70", "CheckoutV71", client],
            path: "Generated/ExampleTypes",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "large-document",
            dependencies: ["CheckoutV70", "CheckoutV71", "ExampleTypes", client],
            swiftSettings: strict
        ),
    ],
    swiftLanguageModes: [.v6]
)
