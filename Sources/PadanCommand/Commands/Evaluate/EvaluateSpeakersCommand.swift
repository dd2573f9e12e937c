internal import ArgumentParser
internal import Evaluation
internal import Padan

struct EvaluateSpeakersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speakers",
    abstract: "Score who is found to say what.",
    discussion: """
      GOLD is JSON Lines, one article a line, its paragraphs parted by line breaks:
        {"id": "a1", "text": "“Air naik,” kata Budi.\\n“Aman,” katanya.",
         "quotations": [{"begins": "Air", "speaker": "Budi Santoso"},
                        {"begins": "Aman", "speaker": ["Budi Santoso", "Budi"]}]}
      "begins" are the first words between the marks, in order; "speaker" is the
      fullest name in the article, a list of equally right ones, or null where the
      article does not tell. "speech": false marks a term or title in quotation
      marks. Quotations that are not listed do not count.

      --faults shows the wrong ones. Documentation/evaluation.md tells what each
      figure means.

      Examples:
        padan evaluate speakers gold.jsonl --faults
        padan evaluate speakers gold.jsonl --half held --json
      """)

  @OptionGroup var options: GoldOptions

  func run() throws {
    try PadanCommand.reporting {
      let (gold, leftOut) = try options.items(by: \.id) { GoldSpeakers.lines($0) }
      let briefer = try Briefer()
      let report = SpeakerReport(
        gold.map { SpeakerScore($0, by: briefer) }, half: options.half, leftOut: leftOut)
      try options.deliver(report)
    }
  }
}
