import Exchange
import NewsModel
import Testing

/// What is written reads back as it was.
struct WritingTests {
  @Test(arguments: XLIFF2Writing.Version.allCases)
  func xliff2HoldsEverything(_ version: XLIFF2Writing.Version) throws {
    let document = sampleDocument()
    let file = try TranslationFile(reading: XLIFF2Writing.bytes(of: document, version: version))
    #expect(file.format == .xliff2)
    let read = file.document
    #expect(read.metadata == document.metadata && read.notes == document.notes)
    #expect(read.original == document.original && read.targetLanguage == document.targetLanguage)
    #expect(read.units.map(\.id) == document.units.map(\.id))
    for (before, after) in zip(document.units, read.units) {
      #expect(after.source == before.source && after.target == before.target && after.state == before.state)
      #expect(after.terms == before.terms)
      #expect(after.proposals == before.proposals)
      #expect(
        after.notes == before.notes.filter { $0.range != nil } + before.notes.filter { $0.range == nil })
      #expect(after.group == before.group)
    }
  }

  @Test func xliff1HoldsWhatItCan() throws {
    let document = sampleDocument()
    let read = try TranslationFile(reading: XLIFF1Writing.bytes(of: document)).document
    #expect(read.metadata == document.metadata && read.notes == document.notes)
    for (before, after) in zip(document.units, read.units) {
      #expect(after.id == before.id && after.source == before.source && after.state == before.state)
      // What has no target shows the source, for programs that show nothing else.
      #expect(after.target == before.target ?? before.source)
      #expect(after.notes.map(\.text) == before.notes.map(\.text))
      #expect(after.notes.map(\.category) == before.notes.map(\.category))
      #expect(after.terms.map(\.targets) == before.terms.map(\.targets))
      #expect(after.terms.map(\.range) == before.terms.map(\.range))
      #expect(after.proposals == before.proposals)
    }
    let without = try TranslationFile(reading: XLIFF1Writing.bytes(of: document, blank: .none)).document
    #expect(without.units[0].target == nil)
  }

  @Test func poHoldsWhatItCan() throws {
    let document = sampleDocument()
    let read = try TranslationFile(reading: POWriting.bytes(of: document)).document
    #expect(read.units.map(\.id) == document.units.map(\.id))
    #expect(read.units.map(\.source.plain) == document.units.map(\.source.plain))
    #expect(read.units.map(\.state) == [.initial, .translated, .translated])
    // A proposal is a draft, and never a translation.
    #expect(read.units[0].proposals.map(\.target.plain) == ["The minister supplies rice."])
    #expect(read.targetLanguage == "en-GB" && read.original == "berita.html")
  }

  @Test func tmxAndTSVHoldThePairs() throws {
    let document = sampleDocument()
    let tmx = try TranslationFile(reading: TMXWriting.bytes(of: document, producer: "padan 1")).document
    #expect(tmx.units.map(\.source.plain) == document.units[1...].map(\.source.plain))
    #expect(tmx.units.map { $0.target?.plain } == document.units[1...].map { $0.target?.plain })
    let tsv = try TranslationFile(reading: TSVWriting.bytes(of: document)).document
    #expect(tsv.units.map(\.source.plain) == document.units.map(\.source.plain))
    #expect(tsv.units.map { $0.target?.plain } == [nil, "Prices fell 5 percent.", "Done."])
  }

  @Test func strangeIDsBecomeTokens() throws {
    var document = sampleDocument()
    document.units[0].id = "satu dua/é"
    document.units[1].id = "satu dua/é"
    let read = try TranslationFile(reading: XLIFF2Writing.bytes(of: document)).document
    #expect(Set(read.units.map(\.id)).count == 3)
    #expect(
      read.units.allSatisfy { $0.id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") } })
  }
}
