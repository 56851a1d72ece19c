// swift-tools-version: 6.1

import PackageDescription

let package = Package(
    name: "CommandPlugin",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "payload-generator", path: "../../..")],
    targets: [
        .target(
            name: "ShopModels",
            dependencies: [.product(name: "PayloadRuntime", package: "payload-generator")],
            path: "Generated/ShopModels"
        ),
        .executableTarget(name: "shop", dependencies: ["ShopModels"]),
    ],
    swiftLanguageModes: [.v6]
)
