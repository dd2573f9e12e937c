import Exchange
import MarkupTrees
import NewsModel
import Testing

struct RoundTripTests {
  @Test(arguments: [Samples.xliff2, Samples.xliff1, Samples.tmx])
  func markupSaysWhatItSaid(_ sample: String) throws {
    #expect(try sameXML(written(reading(sample)), sample))
  }

  @Test(arguments: [Samples.po, Samples.po.split(separator: "\n").joined(separator: "\r\n"), Samples.tsv])
  func linesStayAsTheyAre(_ sample: String) throws {
    #expect(written(try reading(sample)) == sample)
  }

  @Test func xliff2IsUnderstood() throws {
    let file = try reading(Samples.xliff2)
    #expect(file.format == .xliff2)
    #expect(ids(file) == ["f1/u1/s1", "f1/u1/s2", "f1/u2", "f2/u1"])
    let units = file.document.units
    #expect(units[0].source.plain == "Harga beras  naik 5 %.")
    #expect(units[0].source.tags.map(\.kind) == [.open, .alone, .close])
    #expect(units[0].source.tags.map(\.id) == ["1", "2", "1"])
    #expect(units[0].target?.plain == "The rice  price rose.")
    #expect(units[0].state == .translated && units[1].state == .initial && units[1].target == nil)
    #expect(units[0].group == "g1" && units[2].group == nil)
    #expect(units[0].notes == [UnitNote(.general, "Periksa angka.", at: TextRange(18, 21))])
    #expect(units[1].terms.map(\.dictionaryForm) == ["petani desa"])
    #expect(units[1].terms.map(\.targets) == [["farmer"]])
    #expect(!units[2].isTranslatable && units[3].isTranslatable)
    #expect(units[3].source.plain == "  Dua  spasi  ")
    #expect(file.document.original == "a.docx" && file.document.targetLanguage == "en")
    #expect(file.document.notes == [UnitNote(.general, "Ejaan Inggris.", author: "gaya")])
  }

  @Test func xliff1IsUnderstood() throws {
    let file = try reading(Samples.xliff1)
    #expect(file.format == .xliff1)
    #expect(ids(file) == ["1", "2/0", "2/1", "3", "4"])
    let units = file.document.units
    #expect(units[0].source.plain == "Rapat dimulai  pukul sembilan.")
    #expect(units[0].source.tags.map(\.kind) == [.open, .alone, .close, .open, .close])
    #expect(units[0].state == .final && units[0].group == "bab-1")
    #expect(units[0].notes == [UnitNote(.general, "Waktu setempat.", author: "penyunting")])
    #expect(units[1].target?.plain == "One." && units[1].state == .translated)
    #expect(units[1].proposals.map(\.score) == [83])
    #expect(units[2].target == nil && units[2].source.plain == "Dua .")
    #expect(units[3].state == .initial && !units[3].isTranslatable)
    #expect(units[4].terms.map(\.targets) == [["supply", "provide"]])
    #expect(units[4].terms.map(\.range) == [TextRange(0, 7)] && units[4].state == .initial)
  }

  @Test func tmxIsUnderstood() throws {
    let file = try reading(Samples.tmx)
    #expect(ids(file) == ["a", "2"])
    #expect(file.document.units[0].source.plain == "Harga beras naik.")
    #expect(file.document.units[0].target?.plain == "The rice price rose.")
    #expect(file.document.targetLanguage == "en-US" && file.document.units[1].target == nil)
    #expect(file.document.units[0].notes == [UnitNote(.general, "Sudah diperiksa.")])
  }

  @Test func poIsUnderstood() throws {
    let file = try reading(Samples.po)
    let units = file.document.units
    #expect(
      units.map(\.source.plain) == [
        "Harga beras naik.", "Baris satu\nbaris \"dua\"\t.", "%d orang", "%d orang-orang",
      ])
    #expect(units.map(\.state) == [.initial, .translated, .translated, .initial])
    #expect(units[0].id == "s1" && units[0].proposals.map(\.score) == [66])
    #expect(units[0].notes == [UnitNote(.number, "5 persen: 5 percent")])
    #expect(units[1].target?.plain == "Line one\nline \"two\"\t.")
    #expect(file.document.targetLanguage == "en-GB")
  }

  @Test func tsvIsUnderstood() throws {
    let units = try reading(Samples.tsv).document.units
    #expect(units.map(\.source.plain) == ["Harga naik.", "#tagar populer", "Dua kolom"])
    #expect(units.map { $0.target?.plain } == ["Prices rose.", nil, "Two"])
  }

  /// A new target is in its place, and nothing else is another.
  @Test(arguments: [Samples.xliff2, Samples.xliff1, Samples.tmx, Samples.po, Samples.tsv])
  func newTargetsComeToTheirPlaces(_ sample: String) throws {
    let before = try reading(sample).document
    for unit in before.units.indices {
      var file = try reading(sample)
      let target = InlineText("Ganti & <uji> \"\(unit)\".")
      try file.setTarget(target, state: .translated, of: unit)
      let after = try reading(written(file)).document
      #expect(after.units[unit].target?.plain == target.plain)
      #expect(after.units[unit].state == .translated)
      var same = after
      same.units[unit].target = before.units[unit].target
      same.units[unit].state = before.units[unit].state
      same.units[unit].proposals = before.units[unit].proposals
      #expect(same.units == before.units)
    }
  }

  @Test(arguments: [(Samples.xliff2, 0), (Samples.xliff1, 0), (Samples.tmx, 0)])
  func tagsOfTheSourceComeIntoTheTarget(_ sample: String, unit: Int) throws {
    var file = try reading(sample)
    let source = file.document.units[unit].source
    try file.setTarget(source, state: .reviewed, of: unit)
    let after = try reading(written(file)).document.units[unit]
    #expect(after.target == source)
    var broken = InlineText("Tanpa akhir ")
    broken.append(InlineTag(.open, id: "1", markup: "<g id=\"1\">"))
    #expect(throws: ExchangeFault(.tags)) { try file.setTarget(broken, state: .translated, of: unit) }
    #expect(try reading(written(file)).document.units[unit].target == source)
  }

  @Test func aDraftOfPOIsOneNoMore() throws {
    var file = try reading(Samples.po)
    try file.setTarget(InlineText("Rice prices rose."), state: .translated, of: 0)
    let text = written(file)
    #expect(text.contains("#, c-format\nmsgctxt \"s1\"") && !text.contains("fuzzy") && !text.contains("#|"))
  }

  @Test func otherEncodingsOfXMLAreRead() throws {
    let wide = Samples.xliff1.split(separator: "?>", maxSplits: 1)[1]
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + wide).utf16 {
      bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    #expect(try TranslationFile(reading: bytes).document == reading(Samples.xliff1).document)
  }
}
