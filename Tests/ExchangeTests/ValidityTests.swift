import Exchange
import Foundation
import NewsModel
import TestSupport
import Testing

/// What is written keeps to the formats' own schemas.
@Suite(.enabled(if: Validator.isThere, "xmllint, jing or the reference schemas are not at hand"))
struct ValidityTests {
  fileprivate func check(_ checks: [Validator.Check], _ bytes: [UInt8]) throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "padan-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: place) }
    try Data(bytes).write(to: place)
    for check in checks {
      let faults = try Validator.faults(check, [place.path()])
      #expect(faults == "", "\(check)")
    }
  }

  @Test func writtenFiles() throws {
    let document = sampleDocument()
    try check([.xliff21, .xliff21Rules], XLIFF2Writing.bytes(of: document, version: .v20))
    try check([.xliff21, .xliff21Rules], XLIFF2Writing.bytes(of: document))
    try check([.xliff22], XLIFF2Writing.bytes(of: document, version: .v22))
    try check([.xliff12], XLIFF1Writing.bytes(of: document))
    try check([.tmx], TMXWriting.bytes(of: document, producer: "padan 1.0"))
  }

  @Test func textsWithTagsOfOtherTools() throws {
    for sample in [Samples.xliff2, Samples.xliff1, Samples.tmx] {
      var document = try reading(sample).document
      for index in document.units.indices {
        document.units[index].notes += [UnitNote(.flag, "x", at: TextRange(2, 9))]
      }
      try check([.xliff21, .xliff21Rules], XLIFF2Writing.bytes(of: document))
      try check([.xliff12], XLIFF1Writing.bytes(of: document))
      try check([.tmx], TMXWriting.bytes(of: document, producer: "padan 1.0"))
    }
  }

  /// Signs that XML can't hold, empty texts, and marks that cross are written all the same.
  @Test func hardTexts() throws {
    var document = sampleDocument()
    document.units[0].source = InlineText("\u{1}a\u{FFFF}b\u{0} ]]> \u{1F600}\r\n\tc")
    document.units[0].terms = []
    document.units[0].notes = (0..<6).map { UnitNote(.flag, "\u{2} n\($0)", at: TextRange($0, $0 * 2 + 3)) }
    document.units[1].source = InlineText("")
    document.units[2].id = ""
    document.metadata.append(.init("", ""))
    try check([.xliff21, .xliff21Rules], XLIFF2Writing.bytes(of: document))
    try check([.xliff12], XLIFF1Writing.bytes(of: document))
  }
}

extension ValidityTests {
  @Test func termbases() throws {
    let entries = [
      TermEntry(
        id: "a-1", source: "Irian Jaya", pos: .name, targets: ["Papua"], domain: "place", status: .forbidden,
        definition: "A < B", note: "Old & \"new\"."),
      TermEntry(
        id: "a-1", source: "Papua", pos: .name, targets: ["Papua", "Papua province"], domain: "place"),
      TermEntry(id: "7", source: "kilometer", pos: .noun, targets: ["kilometre"], variety: "en-GB"),
      TermEntry(id: "7", source: "kilometer", pos: .noun, targets: ["kilometer"], variety: "en-US"),
      TermEntry(id: "", source: "gulung tikar", pos: .phrase, targets: ["go out of business"], domain: ""),
    ]
    let package = TranslationPackage(document: sampleDocument(), entries: entries, producer: "padan 1.0")
    let files = Dictionary(uniqueKeysWithValues: package.files(asOmegaT: true).map { ($0.path, $0.bytes) })
    try check([.tbxDCT], try #require(files["terms.tbx"]))
    try check([.tbx2], try #require(files["terms.v2.tbx"]))
    // Of the one concept, the forbidden name and the one to print each have the English that answers it.
    let termbase = String(decoding: try #require(files["terms.tbx"]), as: UTF8.self)
    #expect(termbase.contains("<min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus>"))
    #expect(termbase.contains(">Irian Jaya</basic:crossReference>") && !termbase.contains("superseded"))
    let glossary = String(decoding: try #require(files["glossary/terms.utf8"]), as: UTF8.self)
    #expect(glossary.contains("gulung tikar\tgo out of business\t") && !glossary.contains("Irian Jaya"))
    try check([.xliff12], try #require(files["source/article.xlf"]))
    try check([.tmx], try #require(files["omegat/project_save.tmx"]))
    try check([.tmx], try #require(files["tm/proposals.tmx"]))
  }
}
