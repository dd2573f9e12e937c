import Exchange
import NewsModel
import Testing

private func segments(_ texts: [String], chosen: [Bool]? = nil) -> ArticleSegments {
  var document = TranslationDocument(original: "a", targetLanguage: "en-GB")
  document.units = zip(SegmentID.ids(of: texts), texts).map {
    TranslationUnit(id: $0, source: InlineText($1))
  }
  return ArticleSegments(document: document, isChosen: chosen ?? texts.map { _ in true })
}

/// A package of these texts, all translated.
private func translated(_ texts: [String]) -> TranslationDocument {
  var document = segments(texts).document
  for index in document.units.indices {
    document.units[index].target = InlineText("T\(index)")
    document.units[index].state = .translated
  }
  return document
}

private let article = [
  "Harga beras naik lima persen di pasar Tegal pada Senin.",
  "Pemerintah berjanji menambah pasokan beras segera.",
  "Warga menunggu.", "Petani berharap harga tetap baik sampai panen.", "Warga menunggu.",
  "Rapat berikutnya digelar pekan depan di balai kota.",
]

struct UpdateTests {
  private func update(_ texts: [String], from old: [String] = article) -> PackageUpdate {
    PackageUpdate(of: segments(texts), from: translated(old), takesAll: true)
  }

  private func targets(_ update: PackageUpdate) -> [String?] {
    update.document.units.map { $0.target?.plain }
  }

  @Test func nothingChanged() {
    let same = update(article)
    #expect(targets(same) == ["T0", "T1", "T2", "T3", "T4", "T5"])
    #expect(same.report.kept == 6 && same.report.translated == 6 && same.earlier.isEmpty)
    #expect(same.document.units.map(\.id) == translated(article).units.map(\.id))
  }

  @Test func aParagraphIsPutBefore() {
    let more = update(["Sebuah kabar baru datang pagi ini."] + article)
    #expect(targets(more) == [nil, "T0", "T1", "T2", "T3", "T4", "T5"])
    #expect(more.report.new == ["Sebuah kabar baru datang pagi ini."] && more.report.kept == 6)
  }

  @Test func aTypoIsMended() throws {
    var texts = article
    texts[0] = "Harga beras naik lima persen di pasar Brebes pada Senin."
    texts[2] = "Warga menunggu!"
    let mended = update(texts)
    #expect(mended.document.units.map(\.id) == translated(article).units.map(\.id))
    #expect(targets(mended) == [nil, "T1", nil, "T3", "T4", "T5"])
    #expect(mended.report.changed.map(\.score) == [90, 99])
    let proposal = try #require(mended.document.units[0].proposals.first)
    #expect(proposal.target.plain == "T0" && proposal.score == 90 && proposal.origin == PackageUpdate.origin)
    #expect(mended.document.units[0].state == .initial)
    #expect(mended.earlier.map { $0.target?.plain } == ["T0", "T2"])
  }

  @Test func sentencesChangePlaces() {
    var texts = article
    texts.swapAt(0, 3)
    texts.swapAt(2, 5)
    let swapped = update(texts)
    #expect(swapped.report.kept == 6 && swapped.report.new.isEmpty && swapped.report.gone.isEmpty)
    #expect(targets(swapped)[3] == "T0" && targets(swapped)[0] == "T3" && targets(swapped)[2] == "T5")
  }

  @Test func aSentenceIsRepeated() {
    let repeated = update(article + [article[0]])
    #expect(repeated.report.kept == 6 && repeated.report.new == [article[0]])
    #expect(Set(repeated.document.units.map(\.id)).count == 7)
    // Its neighbours tell which of two is which.
    let fewer = update(Array(article[3...]))
    #expect(targets(fewer) == ["T3", "T4", "T5"])
    #expect(fewer.report.gone == [article[0], article[1], article[2]])
  }

  @Test func aRewrittenSentenceIsKnownByItsNeighbours() {
    var texts = article
    texts[1] = "Menurut juru bicara, pemerintah akan menambah pasokan beras dari gudang."
    let rewritten = update(texts)
    #expect(rewritten.report.changed.count == 1 && rewritten.report.new.isEmpty)
    #expect(rewritten.document.units[1].proposals.map(\.target.plain) == ["T1"])
  }

  @Test func whatWasInThePackageStaysInIt() {
    let chosen = [true, false, false, false, false, false]
    let old = PackageUpdate(of: segments(article), from: TranslationDocument(), takesAll: true).document
    var some = old
    some.units = [old.units[0], old.units[3]]
    let update = PackageUpdate(of: segments(article, chosen: chosen), from: some, takesAll: false)
    #expect(update.document.units.map(\.source.plain) == [article[0], article[3]])
  }

  @Test func theLastFileHasTheLastWord() throws {
    var document = translated(Array(article[0..<2]))
    for index in document.units.indices {
      document.units[index].target = nil
      document.units[index].state = .initial
    }
    var package = try EarlierPackage(main: XLIFF2Writing.bytes(of: document))
    func with(_ target: String, of unit: Int) -> TranslationDocument {
      var worked = document
      worked.units[unit].target = InlineText(target)
      worked.units[unit].state = .translated
      return worked
    }
    try package.take(POWriting.bytes(of: with("po", of: 0)))
    try package.take(XLIFF1Writing.bytes(of: with("xliff", of: 1)))
    try package.take(TMXWriting.bytes(of: with("tmx", of: 0), producer: "x 1"))
    try package.take(XLIFF2Writing.bytes(of: document))
    #expect(package.document.units.map { $0.target?.plain } == ["tmx", "xliff"])
  }
}
