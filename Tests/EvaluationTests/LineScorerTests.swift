import Foundation
import Indonesian
import TestSupport
import Testing

@testable import Evaluation

/// The scorers of sentences and lemmas and Padan's own must agree, for what Padan answers and for spoiled answers.
@Suite(
  .enabled(
    if: Reference.isThere, "needs python3 and the reference data in ../shared, one of which is absent"))
struct LineScorerTests {
  static let sentenceFiles = ["news_hard", "news_nat", "tricky", "ud_csui", "ud_gsd"]

  @Test(arguments: sentenceFiles, [0, 1]) func sentences(file: String, way: Int) throws {
    let shared = try #require(Places.shared)
    let path = shared + "/data/language/sents.\(file).jsonl"
    let gold = GoldSentences.lines(try Places.bytes(path))
    #expect(gold.items.count > 80 && gold.faults.isEmpty)
    let analyser = Analyser()
    var scores: [SentenceScore] = []
    var lines: [[String: Any]] = []
    for (number, text) in gold.items.enumerated() {
      var ends = SentenceScore.ends(in: text.text, by: analyser)
      if way == 1 {
        // Ends are lost, put behind the blank after them, doubled, and put where none is.
        ends = ends.enumerated().filter { ($0.offset + number) % 4 != 0 }.map(\.element)
        ends += ends.prefix(1).map { $0 + 1 } + [number % 60, 0, text.text.unicodeScalars.count]
      }
      scores.append(SentenceScore(text, ends: ends))
      lines.append(["id": text.id, "text": text.text, "ends": ends])
    }
    let prediction = try lines.map {
      String(decoding: try JSONSerialization.data(withJSONObject: $0), as: UTF8.self)
    }
    let expected = try Reference.scored(
      """
      s, e, k = m.score(m.load(sys.argv[2]), m.load(sys.argv[3]))
      print(json.dumps(s))
      """, scorer: "sent_eval", gold: path, prediction: prediction.joined(separator: "\n"))
    let figures = SentenceFigures(scores)
    #expect(expected["P"].isClose(figures.precision))
    #expect(expected["R"].isClose(figures.recall))
    #expect(expected["F1"].isClose(figures.f1))
    #expect(expected["tp"].isClose(Double(figures.put.count)))
    #expect(expected["fp"].isClose(Double(scores.flatMap(\.faults).count { $0.isFalse })))
    #expect(expected["fn"].isClose(Double(scores.flatMap(\.faults).count { !$0.isFalse })))
    #expect(expected["sent_exact"].isClose(figures.sentences.share))
    #expect(expected["text_exact"].isClose(figures.texts.share))
  }

  @Test(arguments: [["ud_csui"], ["ud_gsd"], ["ud_csui", "ud_gsd"]], [0, 1])
  func lemmas(files: [String], way: Int) throws {
    let shared = try #require(Places.shared)
    let paths = files.map { shared + "/data/language/lemma.\($0).tsv" }
    var gold: [(word: GoldLemma, count: Int)] = []
    for path in paths {
      let lines = try GoldLemma.table(try Places.bytes(path))
      #expect(lines.items.count > 5000 && lines.faults.isEmpty)
      gold += lines.items
    }
    let analyser = Analyser()
    var answers: [String: String] = [:]
    for (word, _) in gold where answers[word.form] == nil {
      // Spoiled: nothing, or the last or first two letters besides, are taken off some forms.
      let answer = analyser.root(of: word.form)
      answers[word.form] =
        switch way * word.form.unicodeScalars.count % 5 {
        case 2: word.form
        case 3: String(answer.dropLast(2)) + (answer.count < 3 ? "x" : "")
        case 4: "x" + answer.dropFirst(2)
        default: answer
        }
    }
    let figures = LemmaFigures(gold) { answers[$0] ?? $0 }
    let expected = try Reference.scored(
      """
      C = m.load_gold(sys.argv[2], {'NOUN', 'VERB', 'ADJ', 'ADV'})
      R, kind, err, miss = m.score(C, m.load_pred(sys.argv[3]))
      print(json.dumps({**{k + '/right': v[0] for k, v in R.items()}, **{k: v[1] for k, v in R.items()}, 'miss': miss,
        **{'error=' + k: v for k, v in kind.items()}, 'faults': len(err)}))
      """, scorer: "lemma_eval", gold: paths.joined(separator: ","),
      prediction: answers.map { "\($0.key)\t\($0.value)" }.joined(separator: "\n"))
    let tallies =
      [("all", figures.all)]
      + [LemmaFigures.Part.derived, .bare, .clitic].compactMap { part in
        figures.parts[part].map { (part.rawValue, $0) }
      } + figures.classes.map { ("UPOS=" + $0.key, $0.value) }
      + (figures.parts[.reduplication].map { [("redup", $0)] } ?? [])
    #expect(tallies.count == 9 && expected["miss"].isClose(0))
    for (name, tally) in tallies {
      #expect(expected[name + "/typ"].isClose(Double(tally.types.total)), "\(name)")
      #expect(expected[name + "/typ/right"].isClose(Double(tally.types.count)), "\(name)")
      #expect(expected[name + "/tok"].isClose(Double(tally.tokens.total)), "\(name)")
      #expect(expected[name + "/tok/right"].isClose(Double(tally.tokens.count)), "\(name)")
    }
    for kind in LemmaFault.Kind.allCases {
      let name = "error=" + kind.rawValue
      #expect(
        expected[name + "/typ", default: 0] == Double(figures.errors[kind]?.types.count ?? -1), "\(name)")
      #expect(expected[name, default: 0] == Double(figures.errors[kind]?.tokens.count ?? -1), "\(name)")
    }
    #expect(expected["faults"].isClose(Double(figures.faults.count)))
  }

  @Test(arguments: ["indosum.dev", "detik.dev"], [0, 1]) func summaries(file: String, way: Int) throws {
    let shared = try #require(Places.shared)
    let path = shared + "/data/summaries/\(file).jsonl"
    let gold = Array(GoldSummary.lines(try Places.bytes(path)).items.prefix(150))
    #expect(gold.count == 150)
    var lines: [String] = []
    var scores: [Rouge] = []
    for (number, article) in gold.enumerated() {
      // The first sentences, or some from anywhere, out of order, in capitals, one twice.
      let count = article.sentences.count
      let chosen =
        way == 0
        ? Array(article.sentences.prefix(3))
        : [number % count, 2 * number % count, 0, 0].map { article.sentences[$0].uppercased() }
      scores.append(Rouge(chosen, article.summary))
      let line = ["summary_sentences": chosen, "reference": article.summary]
      lines.append(String(decoding: try JSONSerialization.data(withJSONObject: line), as: UTF8.self))
    }
    let expected = try Reference.scored(
      """
      r = [m.score_doc(o['summary_sentences'], o['reference']) for o in map(json.loads, open(sys.argv[3]))]
      print(json.dumps({'R' + str(k): sum(x[k] for x in r) for k in range(3)}))
      """, scorer: "rouge_eval", gold: path, prediction: lines.joined(separator: "\n"))
    #expect(expected["R0"].isClose(scores.reduce(0) { $0 + $1.one }))
    #expect(expected["R1"].isClose(scores.reduce(0) { $0 + $1.two }))
    #expect(expected["R2"].isClose(scores.reduce(0) { $0 + $1.longest }))
  }

  /// One half of the reference texts, of which the weights were in part learnt: figures far below would show a fault of
  /// the scoring, not of the weights (`LanguageTests` score what was not learnt from).
  @Test func languagesOfReferenceTexts() throws {
    let shared = try #require(Places.shared)
    let lines = try GoldLanguage.table(try Places.bytes(shared + "/data/language/lid.tsv"))
    #expect(lines.faults.isEmpty)
    let held = lines.items.filter { GoldHalf(of: $0.text) == .held }
    let figures = LanguageFigures(held.map { LanguageScore($0) })
    for (language, least) in [("id", 0.97), ("ms", 0.93), ("en", 0.98)] {
      #expect(figures.right(language)?.share ?? 0 >= least, "\(language)")
    }
  }
}
