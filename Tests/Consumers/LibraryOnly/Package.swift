// swift-tools-version: 6.1

import PackageDescription

let package = Package(
    name: "LibraryOnly",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "payload-generator", path: "../../..")],
    targets: [
        .executableTarget(
            name: "library-only",
            dependencies: [.product(name: "Barion", package: "payload-generator")]
        )
    ],
    swiftLanguageModes: [.v6]
)
