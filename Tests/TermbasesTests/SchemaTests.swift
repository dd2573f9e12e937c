import Foundation
import NewsModel
import Termbases
import TestSupport
import Testing

/// TBX that is written keeps to the schemas of the standard.
@Suite(
  .enabled(
    if: Validator.isThere, "xmllint, jing or the reference schemas are not at hand"))
struct SchemaTests {
  /// Termbases to write: the product's glossaries, and concepts with everything.
  private static let termbases: [(name: String, termbase: Termbase)] = {
    var samples = ConceptSamples(seed: 43)
    var pairs = ConceptSamples(seed: 47)
    var files = [
      ("samples", Termbase(concepts: (0..<200).map { _ in samples.concept() })),
      (
        "pairs",
        Termbase(concepts: (0..<200).map { _ in pairs.pairConcept(isGlossary: false, breaks: true) })
      ),
    ]
    for table in BuiltInGlossary.load() {
      files.append((table.name, (try? Termbase(Array(table.bytes), name: table.name)) ?? Termbase()))
    }
    return files
  }()

  private func inFiles(_ format: TermbaseFormat, _ body: ([String]) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "padan-tbx-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var paths: [String] = []
    #expect(SchemaTests.termbases.allSatisfy { !$0.termbase.concepts.isEmpty })
    for (name, termbase) in SchemaTests.termbases {
      let file = folder.appending(path: name + ".tbx")
      try Data(termbase.written(as: format).bytes).write(to: file)
      paths.append(file.path())
    }
    try body(paths)
  }

  @Test(.timeLimit(.minutes(10))) func dataCategoriesAsTagsAreValid() throws {
    try inFiles(.tbx) { paths in
      let faults = try Validator.faults(.tbxDCT, paths)
      #expect(faults == "")
    }
  }

  @Test(.timeLimit(.minutes(10))) func dataCategoriesAsAttributesAreValid() throws {
    try inFiles(.tbxDCA) { paths in
      let faults = try Validator.faults(.tbxCore, paths)
      #expect(faults == "")
    }
  }

  @Test(.timeLimit(.minutes(10))) func versionTwoIsValid() throws {
    try inFiles(.tbx2) { paths in
      let faults = try Validator.faults(.tbx2, paths)
      #expect(faults == "")
    }
  }

  /// The samples of others are read whole, and written validly.
  @Test(arguments: ["v3_dct.tbx", "v3_dca.tbx", "v2.tbx"]) func samplesOfOthersComeBack(name: String) throws {
    let bytes = try Places.bytes((Places.shared ?? "") + "/spec/samples/" + name)
    let termbase = try Termbase(bytes, name: name)
    #expect(termbase.faults.isEmpty && !termbase.concepts.isEmpty)
    for format in [TermbaseFormat.tbx, .tbxDCA, .tbx2, .json] {
      #expect(try Termbase(termbase.written(as: format).bytes, name: "f").concepts == termbase.concepts)
    }
  }
}
