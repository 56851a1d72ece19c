// swift-tools-version: 6.1

import PackageDescription

let package = Package(
    name: "Checkout",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(url: "https://github.com/OWNER/payload-generator", branch: "main")
    ],
    targets: [
        .executableTarget(
            name: "Checkout",
            dependencies: [
                .product(name: "MastercardGateway", package: "payload-generator"),
                .product(name: "PayloadClient", package: "payload-generator"),
            ]
        )
    ]
)
