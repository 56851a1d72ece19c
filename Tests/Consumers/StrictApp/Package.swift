// swift-tools-version: 6.2

import PackageDescription

let generator = "payload-generator"
let client: Target.Dependency = .product(name: "PayloadClient", package: generator)
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "StrictApp",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: generator, path: "../../..")],
    targets: [
        // Generated source beside a person's own, whose public declarations use it.
        .target(name: "ShopAPI", dependencies: [client], swiftSettings: strict),
        .executableTarget(
            name: "strict-app",
            dependencies: ["ShopAPI", client, .product(name: "PayerMax", package: generator)],
            swiftSettings: strict
        ),
    ],
    swiftLanguageModes: [.v6]
)
