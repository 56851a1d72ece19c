// swift-tools-version: 6.1

import PackageDescription

/// The modules of the providers, which the server plays and the app calls.
let providers: [Target.Dependency] = ["Barion", "MastercardGateway", "PayerMax", "WorldlineConnect"].map {
    .product(name: $0, package: "payload-generator")
}
let signing: Target.Dependency = .product(name: "PayloadSigning", package: "payload-generator")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let http: [Target.Dependency] = ["FlyingFox", "FlyingSocks"].map { .product(name: $0, package: "FlyingFox") }
let client: Target.Dependency = .product(name: "PayloadClient", package: "payload-generator")

let package = Package(
    name: "PaymentApp",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "payload-generator", path: "../../..", traits: ["Signing"]),
        .package(url: "https://github.com/swhitty/FlyingFox.git", exact: "0.27.1"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
    ],
    targets: [
        .target(name: "LoopbackHTTP", dependencies: [client] + http),
        // The server checks signatures with code of its own, so that a fault of the client is not repeated there.
        .target(
            name: "ProviderServer",
            dependencies: [
                "LoopbackHTTP", client, crypto, .product(name: "CryptoExtras", package: "swift-crypto"),
            ] + http + providers
        ),
        .executableTarget(name: "provider-server", dependencies: ["ProviderServer"]),
        .executableTarget(
            name: "payment-app",
            dependencies: ["LoopbackHTTP", "ProviderServer", client, signing, crypto] + providers
        ),
        // It needs no cryptography, which would take long to compile.
        .executableTarget(name: "client-benchmark", dependencies: ["LoopbackHTTP", client] + providers),
    ],
    swiftLanguageModes: [.v6]
)
