// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "padan-benchmarks",
  dependencies: [.package(name: "padan", path: "..")],
  targets: [
    .systemLibrary(name: "PlainLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .executableTarget(
      name: "padan-benchmarks",
      dependencies: ["PlainLibXML2", .product(name: "Padan", package: "padan")],
      swiftSettings: [
        .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"), .strictMemorySafety(),
      ]),
  ]
)
