// swift-tools-version: 6.1

import PackageDescription

/// The modules of the providers, which the server plays and the app calls.
let providers: [Target.Dependency] = ["Barion", "MastercardGateway", "PayerMax", "WorldlineConnect"].map {
    .product(name: $0, package: "payload-generator")
}
let signing: Target.Dependency = .product(name: "PayloadSigning", package: "payload-generator")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let runtime: Target.Dependency = .product(name: "PayloadRuntime", package: "payload-generator")

let package = Package(
    name: "PaymentApp",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "payload-generator", path: "../../..", traits: ["Signing"]),
        .package(url: "https://github.com/swhitty/FlyingFox.git", exact: "0.27.1"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
    ],
    targets: [
        // The server checks signatures with code of its own, so that a fault of the client is not repeated there.
        .target(
            name: "ProviderServer",
            dependencies: [
                runtime,
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
                crypto,
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ] + providers
        ),
        .executableTarget(name: "provider-server", dependencies: ["ProviderServer"]),
        .executableTarget(
            name: "payment-app",
            dependencies: ["ProviderServer", runtime, signing, crypto] + providers
        ),
    ],
    swiftLanguageModes: [.v6]
)
