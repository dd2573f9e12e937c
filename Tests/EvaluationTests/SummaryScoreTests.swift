import NewsModel
import Padan
import SentenceRanking
import TestSupport
import Testing

@testable import Evaluation

/// Expects ROUGE-1, -2 and -L of sentences against a reference.
private func check(
  _ summary: [String], _ reference: [String], _ one: Double, _ two: Double, _ longest: Double,
  _ location: SourceLocation = #_sourceLocation
) {
  let rouge = Rouge(summary, reference)
  for (found, wanted) in zip([rouge.one, rouge.two, rouge.longest], [one, two, longest]) {
    #expect(abs(found - wanted) < 1e-9, "\(rouge)", sourceLocation: location)
  }
}

@Test func rougeOfSummaries() {
  check(["Air naik."], ["air NAIK"], 1, 1, 1)
  check(["Air naik."], ["Naik air!"], 1, 0, 0.5)
  check([], ["Air"], 0, 0, 0)
  check(["Air"], [], 0, 0, 0)
  check(["..."], ["!!!"], 0, 0, 0)
  // 2 of 3 words and 1 of 2 pairs on each side.
  check(["Air sungai naik"], ["Air sungai surut"], 2.0 / 3, 0.5, 2.0 / 3)
  // A word counts as often as it stands on both sides.
  check(["air air air"], ["air air"], 0.8, 2.0 / 3, 0.8)
  // Pairs go over the end of a sentence; longest subsequences do not, but are united.
  check(["Air naik.", "Warga pindah."], ["Warga pindah.", "Air naik."], 1, 2.0 / 3, 1)
}

@Test func sharesOfSentences() {
  let reference = RougeReference(["Air naik di desa.", "Warga pindah."])
  #expect(reference.shares(of: "Air naik lagi") == (2.0 / 3, 0.5))
  #expect(reference.shares(of: "air air") == (0.5, 0))
  #expect(reference.shares(of: "") == (0, 0))
}

@Test func sentencesThatComeClosestTogether() {
  let reference = RougeReference(["Air naik di desa.", "Warga pindah."])
  #expect(
    reference.closest(of: ["Air naik.", "Air naik di desa.", "Warga pindah.", "Sekolah libur."]) == [1, 2])
  // What is said already adds nothing; headings are passed over.
  #expect(reference.closest(of: ["Warga pindah.", "Warga pindah.", nil, ""]) == [0])
  #expect(reference.closest(of: [nil, "Sekolah libur."]) == [])
  #expect(RougeReference([]).closest(of: ["Air naik."]) == [])
}

@Test func foldsAreScoredByTreesOfTheOthers() throws {
  var options = BriefOptions()
  options.force = true
  options.input = .html
  let briefer = try Briefer(options)
  let gold = (0..<6).map { number in
    GoldSummary(
      id: "\(number)",
      sentences: [
        "Air di desa kami naik sejak pagi tadi.", "Warga menunggu bantuan beras di balai.",
        "Sekolah libur dua hari lagi.",
      ],
      summary: ["Air di desa kami naik sejak pagi tadi."])
  }
  let file = RankingFolds.File(
    name: "own.jsonl", gold: gold,
    samples: gold.map { RankingSamples.samples($0, by: briefer, weight: 1) })
  let empty = RankingFolds.File(name: "none.jsonl", gold: [], samples: [])
  var learner = TreeLearner()
  learner.trees = 4
  let lines = try RankingFolds([file, empty], count: 3).lines(learner: learner, options: options)
  #expect(lines.count == 1)
  #expect(lines.first?.hasPrefix("own.jsonl, 3 folds: own length ROUGE-1 ") == true, "\(lines)")
  #expect(lines.first?.contains("2 sentences ROUGE-1 ") == true && lines.first?.contains("(LEAD-2 ") == true)
  // One article leaves nothing to learn from.
  let single = RankingFolds.File(name: "one.jsonl", gold: [gold[0]], samples: [file.samples[0]])
  #expect(try RankingFolds([single], count: 2).lines(learner: learner, options: options).isEmpty)
}

private let line =
  #"{"id": "a", "title": "Banjir & <air>", "paragraph": [0, 0, 1], "sentences": ["Banjir merendam desa.", "Warga pindah ke bukit.", "Sekolah libur."], "summary": "Warga pindah.\n\nBanjir datang."}"#

@Test func summariesOfGold() throws {
  let gold = GoldSummary.lines(Array(line.utf8))
  let item = try #require(gold.items.first)
  #expect(gold.faults.isEmpty && item.summary == ["Warga pindah.", "Banjir datang."])
  #expect(item.paragraphs == [0, 0, 1])
  let forms = [
    #"{"id": 7, "sentences": [], "summary": ["a", "b"]}"#,
    #"{"id": "7", "sentences": ["a"], "summary_sentences": [["a", "b"], ["c"]], "summary": "x"}"#,
  ]
  let items = GoldSummary.lines(Array(forms.joined(separator: "\n").utf8)).items
  #expect(items.map(\.id) == ["7", "7"] && items.map(\.summary) == [["a", "b"], ["a b", "c"]])
}

@Test(arguments: [
  ("{}", GoldLineFault.wrongValue(key: "id", expected: .text)),
  (#"{"id": "a", "summary": "b"}"#, .wrongValue(key: "sentences", expected: .texts)),
  (#"{"id": "a", "sentences": ["b"]}"#, .wrongValue(key: "summary", expected: .text)),
  (
    #"{"id": "a", "sentences": ["b"], "summary": "b", "paragraph": []}"#,
    .wrongValue(key: "paragraph", expected: .offsets)
  ),
  ("[", .notJSON),
])
func brokenGold(line: String, fault: GoldLineFault) {
  #expect(GoldSummary.lines(Array(line.utf8)).faults.map(\.fault) == [fault])
}

@Test func articlesAreSummarised() throws {
  var options = BriefOptions()
  options.force = true
  options.input = .html
  let briefer = try Briefer(options)
  let gold = try #require(GoldSummary.lines(Array(line.utf8)).items.first)
  #expect(gold.article(from: briefer)?.title == "Banjir & <air>")
  let score = SummaryScore(gold, by: briefer, length: .sentences(2))
  #expect(score.lead == Rouge(Array(gold.sentences.prefix(2)), gold.summary) && score.words > 3)
  let empty = SummaryScore(
    GoldSummary(id: "b", sentences: [], summary: ["a"]), by: briefer, length: .automatic)
  #expect(empty.chosen.one == 0 && empty.words == 0)
}

@Test func reportsOnSummaries() throws {
  let gold = GoldSummary(id: "a", sentences: ["Air naik.", "Warga pindah."], summary: ["Warga pindah."])
  let scores = [
    SummaryScore(gold, summary: ["Warga pindah."], lead: 1),
    SummaryScore(gold, summary: ["Air naik."], lead: 1),
  ]
  let report = SummaryReport(scores, lead: 1, half: .tune, leftOut: 1)
  let figure = report.figure { $0.one }
  #expect(figure.chosen == 0.5 && figure.lead == 0)
  #expect(try #require(figure.interval).contains(0.5))
  let text = report.lines(listing: 1).joined(separator: "\n")
  for part in ["Summaries · 2 articles · the half 'tune'", "LEAD-1", "ROUGE-L", "50.0", "left out", "1 more"]
  {
    #expect(text.contains(part), "\(text)")
  }
  let schema = try JSONSchema(file: Places.checkout + "/Documentation/schemas/evaluation.schema.json")
  for report in [report, SummaryReport([])] {
    for listing in [nil, 3] {
      #expect(try schema.faults(in: report.json(producer: "padan test", listing: listing)) == [])
    }
  }
}
