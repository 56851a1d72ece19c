// swift-tools-version: 6.1

import PackageDescription

let package = Package(
    name: "validation-benchmark",
    dependencies: [.package(name: "payload-generator", path: "../../..")],
    targets: [
        .executableTarget(
            name: "validation-benchmark",
            dependencies: [
                .product(name: "PayloadRuntime", package: "payload-generator"),
                .product(name: "Barion", package: "payload-generator"),
                .product(name: "MastercardGateway", package: "payload-generator"),
                .product(name: "WorldlineConnect", package: "payload-generator"),
            ]
        )
    ],
    swiftLanguageModes: [.v6]
)
