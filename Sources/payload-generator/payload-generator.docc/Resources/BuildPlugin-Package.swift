// swift-tools-version: 6.1

import PackageDescription

let package = Package(
    name: "Shop",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(url: "https://github.com/OWNER/payload-generator", branch: "main")
    ],
    targets: [
        .executableTarget(
            name: "Shop",
            dependencies: [
                .product(name: "PayloadRuntime", package: "payload-generator")
            ],
            plugins: [
                .plugin(name: "GenerateAtBuild", package: "payload-generator")
            ]
        )
    ]
)
