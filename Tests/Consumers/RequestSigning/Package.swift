// swift-tools-version: 6.1

import PackageDescription

let package = Package(
    name: "request-signing",
    dependencies: [
        .package(name: "payload-generator", path: "../../..", traits: ["Signing"])
    ],
    targets: [
        .testTarget(
            name: "SigningTests",
            dependencies: [
                .product(name: "PayloadClient", package: "payload-generator"),
                .product(name: "PayloadSigning", package: "payload-generator"),
            ],
            resources: [.copy("Fixtures")]
        )
    ],
    swiftLanguageModes: [.v6]
)
