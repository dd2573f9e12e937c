internal import ArgumentParser
internal import Evaluation
internal import Indonesian

struct EvaluateSentencesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentences",
    abstract: "Score where sentences are found to end.",
    discussion: """
      GOLD is JSON Lines, one text a line:
        {"id": "a1", "text": "Hujan. Banjir.", "ends": [6, 14]}
      with the ends counted in Unicode scalars, behind closing signs; a "kind"
      gives figures of each kind. The end of the text itself is not counted.

      --faults shows the wrong ends: ¦ is where an end was put (false) or should
      have been (missed). Documentation/evaluation.md tells what each figure means.

      Examples:
        padan evaluate sentences gold.jsonl --faults
        padan evaluate sentences gold.jsonl --half tune --faults 50 --json
      """)

  @OptionGroup var options: GoldOptions

  func run() throws {
    try PadanCommand.reporting {
      let (gold, leftOut) = try options.items(by: \.id) { GoldSentences.lines($0) }
      let analyser = Analyser()
      let report = SentenceReport(
        gold.map { SentenceScore($0, by: analyser) }, half: options.half, leftOut: leftOut)
      try options.deliver(report)
    }
  }
}
