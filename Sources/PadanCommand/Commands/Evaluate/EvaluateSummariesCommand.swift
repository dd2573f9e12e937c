internal import ArgumentParser
internal import Evaluation
internal import Padan

struct EvaluateSummariesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summaries",
    abstract: "Score which sentences are chosen.",
    discussion: """
      GOLD is JSON Lines, one article a line:
        {"id": "a1", "title": "Banjir di Muara Biru", "paragraph": [0, 0, 1],
         "sentences": ["Air naik.", "Warga pindah.", "Sekolah libur."],
         "summary": "Warga pindah karena air naik."}
      "title" and "paragraph" may be left out. The figures are ROUGE F1, beside
      those of the article's first sentences (LEAD) as the gold has them.

      --faults lists the articles whose first sentences would have done better.
      Documentation/evaluation.md tells what each figure means.

      Examples:
        padan evaluate summaries gold.jsonl --sentences 3
        padan evaluate summaries gold.jsonl --half held --json
      """)

  @OptionGroup var options: GoldOptions
  @OptionGroup var length: LengthOptions
  @OptionGroup var ranking: RankingOptions

  func run() throws {
    try PadanCommand.reporting {
      let (gold, leftOut) = try options.items(by: \.id) { GoldSummary.lines($0) }
      var settings = BriefOptions()
      settings.force = true
      settings.input = .html
      try ranking.fill(&settings)
      let briefer = try Briefer(settings)
      let report = SummaryReport(
        gold.map { SummaryScore($0, by: briefer, length: length.length) },
        lead: length.sentences ?? SummaryScore.usualLead, half: options.half, leftOut: leftOut)
      try options.deliver(report)
    }
  }
}
