// swift-tools-version: 6.1

import PackageDescription

let runtime: Target.Dependency = .product(name: "PayloadRuntime", package: "payload-generator")
let client: Target.Dependency = .product(name: "PayloadClient", package: "payload-generator")
let generate: Target.PluginUsage = .plugin(name: "GenerateAtBuild", package: "payload-generator")

let package = Package(
    name: "BuildPlugin",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "payload-generator", path: "../../..")],
    targets: [
        .target(name: "Orders", dependencies: [runtime], plugins: [generate]),
        // Its schemas refer to some of Orders.
        .target(name: "Payouts", dependencies: [runtime, "Orders"], plugins: [generate]),
        .target(name: "Bank", dependencies: [client], plugins: [generate]),
        .executableTarget(
            name: "shop",
            dependencies: [client, "Orders", "Payouts", "Bank"],
            plugins: [generate]
        ),
    ],
    swiftLanguageModes: [.v6]
)
