// swift-tools-version: 6.1

import PackageDescription

let package = Package(
    name: "Shop",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(url: "https://github.com/OWNER/payload-generator", branch: "main")
    ],
    targets: [
        .target(
            name: "ShopPayloads",
            dependencies: [
                .product(name: "PayloadRuntime", package: "payload-generator")
            ],
            path: "Generated/ShopPayloads"
        ),
        .executableTarget(name: "Shop", dependencies: ["ShopPayloads"]),
    ]
)
