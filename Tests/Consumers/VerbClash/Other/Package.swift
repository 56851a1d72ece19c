// swift-tools-version: 6.1

import PackageDescription

let package = Package(
    name: "Other",
    products: [
        .library(name: "Other", targets: ["Other"]),
        .plugin(name: "GenerateOther", targets: ["GenerateOther"]),
    ],
    targets: [
        .target(name: "Other"),
        .plugin(
            name: "GenerateOther",
            capability: .command(intent: .custom(verb: "generate", description: "Generates something else."))
        ),
    ],
    swiftLanguageModes: [.v6]
)
