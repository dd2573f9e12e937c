internal import ArgumentParser
internal import Padan
internal import Rendering

struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Give the clean article: headline, byline, dates, paragraphs.",
    discussion: """
      Examples:
        padan read article.html
        padan read --format json pages/*.html > articles.jsonl
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try PadanCommand.reporting {
      let reader = try NewsReader(BriefOptions(input))
      let batch = Batch(
        inputs: Inputs(options: input, reader: reader), output: output,
        joint: output.format == .json ? "" : "\n\n")
      let style = output.style()
      try batch.run { item in
        let article = reader.withLanguage(item.value)
        if !input.quiet { Warnings.tell(of: article, item.name) }
        return switch output.format {
        case .text:
          item.heading + article.text(style, wraps: output.output == nil && Output.isTerminal)
        case .markdown: article.markdown()
        case .json: article.json(input: item.name, producer: PadanVersion.producer, isPretty: item.isOnly)
        }
      }
    }
  }
}
