// swift-tools-version: 6.2

import PackageDescription

let runtime: Target.Dependency = .product(name: "PayloadRuntime", package: "payload-generator")
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

// Nothing under Generated exists before check.sh has run.
let package = Package(
    name: "LargeDocument",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "payload-generator", path: "../../..")],
    targets: [
        .target(
            name: "CheckoutV70",
            dependencies: [runtime],
            path: "Generated/CheckoutV70",
            swiftSettings: strict
        ),
        .target(
            name: "CheckoutV71",
            dependencies: [runtime],
            path: "Generated/CheckoutV71",
            swiftSettings: strict
        ),
        // The types of the documents' examples by their names.
        .target(
            name: "ExampleTypes",
            dependencies: ["CheckoutV70", "CheckoutV71", runtime],
            path: "Generated/ExampleTypes",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "large-document",
            dependencies: ["CheckoutV70", "CheckoutV71", "ExampleTypes", runtime],
            swiftSettings: strict
        ),
    ],
    swiftLanguageModes: [.v6]
)
