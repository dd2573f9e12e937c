// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
]

/// One target a phase; `uses` is the whole list of modules that it may import.
func module(_ name: String, uses: [Target.Dependency] = [], excluding: [String] = []) -> Target {
  .target(name: name, dependencies: uses, exclude: excluding, swiftSettings: settings)
}

func tests(_ name: String, of uses: [Target.Dependency]) -> Target {
  .testTarget(
    name: name, dependencies: uses + ["TestSupport"], exclude: [], swiftSettings: settings)
}

let package = Package(
  name: "padan",
  products: [
    .library(name: "Padan", targets: ["Padan", "Rendering"]),
    .executable(name: "padan", targets: ["PadanCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    // Opened at run time; see Sources/CCurl/shim.h.
    .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    // Opened at run time, where there is a configuration file; see Sources/CYAML/shim.h.
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .target(name: "CData"),
    module("NewsModel"),
    module("MarkupTrees", uses: ["CLibXML2"]),
    module("WebArchives", uses: ["CZlib", "NewsModel"]),
    module("ArticleReading", uses: ["MarkupTrees", "NewsModel"]),
    module("Indonesian", uses: ["NewsModel", "CData"], excluding: ["Data"]),
    module("TermKeys"),
    // The index of Glossaries is made when the program is built: GlossaryIndexer writes a Swift file for BuiltInIndex.
    .executableTarget(
      name: "GlossaryIndexer", dependencies: ["TermKeys", "CData"], swiftSettings: settings),
    .plugin(
      name: "GlossaryIndexing", capability: .buildTool(), dependencies: ["GlossaryIndexer"]),
    .target(
      name: "BuiltInIndex", dependencies: ["TermKeys"], swiftSettings: settings,
      plugins: ["GlossaryIndexing"]),
    module("Termbases", uses: ["NewsModel", "CData", "MarkupTrees", "TermKeys", "BuiltInIndex"]),
    module("English", uses: ["NewsModel"]),
    module(
      "Terminology", uses: ["NewsModel", "CData", "English", "TermKeys", "BuiltInIndex"], excluding: ["Data"]),
    module("TranslationReview", uses: ["NewsModel", "English"]),
    module("SentenceRanking", uses: ["NewsModel", "CData"], excluding: ["Data"]),
    module(
      "Padan",
      uses: [
        "NewsModel", "MarkupTrees", "WebArchives", "ArticleReading", "Indonesian", "Termbases",
        "Terminology", "SentenceRanking", "English", "TranslationReview",
      ]),
    module("Rendering", uses: ["NewsModel"]),
    module("Documents", uses: ["MarkupTrees", "CZlib"]),
    module("Exchange", uses: ["NewsModel", "MarkupTrees", "Termbases"]),
    module("Evaluation", uses: ["NewsModel", "Padan", "Indonesian", "SentenceRanking"]),
    module("Fetching", uses: ["NewsModel", "CCurl"]),
    module("ConfigurationFiles", uses: ["NewsModel", "CYAML"]),
    .executableTarget(
      name: "PadanCommand",
      dependencies: [
        "Padan", "Rendering", "Fetching", "ConfigurationFiles", "Termbases", "Indonesian", "NewsModel",
        "SentenceRanking", "Evaluation", "Exchange", "Documents", "TranslationReview",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    tests("MarkupTreesTests", of: ["MarkupTrees"]),
    tests("WebArchivesTests", of: ["WebArchives", "CZlib", "NewsModel", "Padan"]),
    tests("ArticleReadingTests", of: ["ArticleReading", "NewsModel"]),
    tests("IndonesianTests", of: ["Indonesian", "NewsModel"]),
    tests("NewsModelTests", of: ["NewsModel"]),
    tests("TermKeysTests", of: ["TermKeys"]),
    tests("TermbasesTests", of: ["Termbases", "NewsModel"]),
    tests("EnglishTests", of: ["English", "NewsModel"]),
    tests("TerminologyTests", of: ["Terminology", "TermKeys", "Termbases", "NewsModel"]),
    tests("TranslationReviewTests", of: ["TranslationReview", "English", "NewsModel"]),
    tests("SentenceRankingTests", of: ["SentenceRanking", "Indonesian", "NewsModel"]),
    tests("PadanTests", of: ["Padan", "NewsModel"]),
    tests("RenderingTests", of: ["Rendering", "Padan", "NewsModel", "MarkupTrees"]),
    tests("DocumentsTests", of: ["Documents", "MarkupTrees", "CZlib"]),
    tests("ExchangeTests", of: ["Exchange", "MarkupTrees", "Padan", "NewsModel"]),
    tests("EvaluationTests", of: ["Evaluation", "Padan", "Indonesian", "NewsModel", "SentenceRanking"]),
    tests("ConfigurationFilesTests", of: ["ConfigurationFiles", "NewsModel"]),
    tests("FetchingTests", of: ["Fetching", "NewsModel"]),
    tests("EndToEndTests", of: []),
  ],
  cLanguageStandard: .c2x
)
