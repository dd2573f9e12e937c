import NewsModel
import Testing

@testable import Evaluation

private func check(
  _ truth: String, _ prediction: String, common: Int, extra: Int, missing: Int, isSame: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let overlap = ShingleOverlap(truth: truth, prediction: prediction)
  #expect(
    [overlap.common, overlap.extra, overlap.missing] == [common, extra, missing],
    sourceLocation: sourceLocation)
  #expect(overlap.isSame == isSame, sourceLocation: sourceLocation)
}

@Test func shinglesAreCounted() {
  check("a b c d e", "a b c d e", common: 2, extra: 0, missing: 0, isSame: true)
  check("a b c d e", "a, b! c (d) e", common: 2, extra: 0, missing: 0, isSame: true)
  check("a b c d e", "a b c d f", common: 1, extra: 1, missing: 1)
  check("a b c d e", "", common: 0, extra: 0, missing: 2)
  check("", "a b c d e", common: 0, extra: 2, missing: 0)
  check("", "--", common: 0, extra: 0, missing: 0, isSame: true)
  // Fewer than four words are one shingle.
  check("a b", "a b", common: 1, extra: 0, missing: 0, isSame: true)
  check("a b", "a b c", common: 0, extra: 1, missing: 1)
  // Each counts as often as it stands.
  check("a a a a a a", "a a a a a", common: 2, extra: 0, missing: 1)
  check("a a a a", "a a a a a", common: 1, extra: 1, missing: 0)
  check("A b c d", "a b c d", common: 0, extra: 1, missing: 1)
}

private let gold = GoldArticle(
  title: "Jembatan Muara Biru Dibuka", author: "Sekar Wulandari", date: "2026-03-12",
  paragraphs: ["Wali Kota membuka jembatan itu.", "Warga senang sekali hari ini."],
  reject: ["Baca juga: Pasar Ikan Pindah", "Foto: Dok. Kota", "…"])

private func score(_ prediction: ReadingPrediction) -> ReadingScore {
  ReadingScore(.init(name: "a", file: nil, wanted: .article(gold)), prediction)
}

@Test func perfectPage() {
  let score = score(
    .init(text: gold.text, title: gold.title, author: gold.author, date: gold.date))
  #expect(score.precision == 1 && score.recall == 1 && score.answers.count == 1)
  #expect(score.noise == Tally(0, of: 3) && score.paragraphs == Tally(2, of: 2))
  #expect(score.failed == [] && score.missing == [] && score.unwanted == [])
}

@Test func noiseAndGluedParagraphs() {
  let score = score(
    .init(
      text: "Wali Kota membuka jembatan itu.\n\nWARGA senang sekali hari ini. Baca juga — pasar ikan pindah",
      title: "JEMBATAN Muara Biru, Dibuka!", author: "Wulandari, sekar", date: "2026-03-13"))
  #expect(score.noise == Tally(1, of: 3) && score.unwanted == ["Baca juga: Pasar Ikan Pindah"])
  #expect(score.paragraphs == Tally(1, of: 2) && score.missing == ["Warga senang sekali hari ini."])
  #expect(score.failed == ["date"])
  // The ten words of truth make 7 shingles. The 15 words read make 12, of which two stand before WARGA and one between
  // it and the noise.
  #expect(score.precision == 3.0 / 12 && score.recall == 3.0 / 7)
}

@Test func nothingRead() {
  let score = score(.init(nil))
  #expect(score.isEmpty && score.precision == 0 && score.recall == 0 && !score.hasPrediction)
  #expect(score.failed == ["title", "author", "date"])
  #expect(score.paragraphs == Tally(0, of: 2))
}

@Test func whatIsNotAskedForDoesNotCount() {
  let page = ReadingGold.Page(
    name: "a", file: nil, wanted: .article(.init(author: "", paragraphs: ["Satu dua tiga empat."])))
  let score = ReadingScore(page, .init(text: "Satu dua tiga empat."))
  #expect(score.title == nil && score.author == nil && score.date == nil)
  let figures = ReadingFigures([score], kind: .paragraphs)
  #expect(figures.title?.share == nil && figures.noise?.share == nil && figures.f1 == 1)
}

@Test func authorsAreAllNamesButEditors() throws {
  var article = Article()
  article.append("Satu.")
  article.append("Dua.")
  article.byline = [
    .init(name: "Ani", role: .writer), .init(name: "Budi", role: .editor),
    .init(name: "Citra", role: .reporter),
  ]
  article.published = Timestamp(year: 2026, month: 3, day: 2, minutes: 30, offset: 420)
  let prediction = ReadingPrediction(article)
  #expect(prediction == .init(text: "Satu.\n\nDua.", author: "Ani, Citra", date: "2026-03-02"))
}

@Test func stringsAreCountedOverAllPages() {
  let pages: [(with: [String], without: [String], text: String)] = [
    (["satu dua", "tiga"], ["lima"], "Isi satu\n dua dan tiga"),
    (["enam", "Tujuh", ""], ["delapan", "sembilan"], "enam tujuh delapan"),
    (["sepuluh"], [], ""),
  ]
  let scores = pages.map {
    ReadingScore(
      .init(name: "a", file: nil, wanted: .strings(with: $0.with, without: $0.without)), .init(text: $0.text))
  }
  // There: satu dua, tiga, enam, "" rightly, delapan wrongly; not there: Tujuh, sepuluh wrongly.
  let figures = ReadingFigures(scores, kind: .strings)
  #expect(figures.precision == 4.0 / 5 && figures.recall == 4.0 / 6)
  #expect(figures.accuracy == Tally(6, of: 9) && figures.empty == 1)
  #expect(abs(figures.f1 - 8.0 / 11) < 1e-12)
  #expect(scores[1].missing == ["Tujuh"] && scores[1].unwanted == ["delapan"])
}

@Test func meansAreOverThePagesThatHaveSomething() {
  let texts = [("a b c d e", "a b c d f"), ("a b c d", ""), ("", "a b c d"), ("", "")]
  let scores = texts.map {
    ReadingScore(.init(name: "a", file: nil, wanted: .text($0.0)), .init(text: $0.1))
  }
  let figures = ReadingFigures(scores, kind: .text)
  // Precision: 1/2 and 0; recall: 1/2 and 0. The third has no recall, the second no precision, the fourth neither.
  #expect(figures.precision == 0.25 && figures.recall == 0.25 && figures.f1 == 0.25)
  #expect(figures.accuracy == Tally(1, of: 4) && figures.noise == nil)
}

@Test func pagesComeWorstFirst() {
  let texts = [("baik", "a b c d"), ("buruk", ""), ("sedang", "a b c x")]
  let scores = texts.map {
    ReadingScore(.init(name: $0.0, file: nil, wanted: .text("a b c d")), .init(text: $0.1))
  }
  let report = ReadingReport(scores, kind: .text)
  #expect(report.scores.map(\.name) == ["buruk", "sedang", "baik"])
  #expect(report.lines(listsPages: true).last == "  1.000      1.000   baik")
}
