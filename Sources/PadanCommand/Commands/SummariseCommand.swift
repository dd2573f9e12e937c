internal import ArgumentParser
internal import Padan
internal import Rendering

struct SummariseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summarise",
    abstract: "Give the most important sentences, in the article's order.",
    discussion: """
      Examples:
        padan summarise --sentences 3 article.html
        padan summarise --explain article.txt
      """,
    aliases: ["summarize"])

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var length: LengthOptions
  @OptionGroup var roots: RootOptions
  @OptionGroup var lines: LineOptions

  @Flag(help: "Show every sentence by rank, with what made its score.")
  var explain = false

  func run() throws {
    try PadanCommand.reporting {
      var options = BriefOptions(input)
      options.usesBuiltInGlossary = true
      try roots.fill(&options, skipsWrongLines: lines.skipBadLines)
      let briefer = try Briefer(options)
      if !input.quiet { briefer.warnings.forEach { Output.tell($0) } }
      let batch = Batch(
        inputs: Inputs(options: input, reader: briefer.reader), output: output,
        joint: output.format == .json ? "" : "\n")
      let style = output.style()
      try batch.run { item in
        let article = try briefer.checked(item.value)
        if !input.quiet { Warnings.tell(of: article, item.name) }
        let analysis = briefer.analyse(article)
        let summary = Summary(
          input: item.name, article: article, sentences: analysis.body.sentences,
          ranked: briefer.rank(analysis, length: length.length))
        return switch output.format {
        case .text: item.heading + summary.text(style, explains: explain)
        case .markdown: summary.markdown()
        case .json: summary.json(producer: PadanVersion.producer, isPretty: item.isOnly)
        }
      }
    }
  }
}
