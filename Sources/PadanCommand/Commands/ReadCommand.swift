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
        padan read --join page1.html page2.html
        padan read https://example.com/article
        padan read --explain article.html
        padan read --analyse article.html | head -3
        padan read --analyse --roots mine.tsv article.html

      --analyse gives JSON Lines: a line for the article, one for its headline, one a sentence, \
      with every word and its readings; Documentation/schemas/analysis.schema.json describes them.
      """)

  @OptionGroup var input: InputOptions
  @Option(help: "The form of the output: text, markdown or json (JSON Lines for several inputs).")
  var format: Format = .text
  @OptionGroup var output: OutputOptions
  @OptionGroup var roots: RootOptions
  @OptionGroup var style: StyleOptions
  @OptionGroup var lines: LineOptions

  @Flag(
    help: "Show every line of the input with its score, the reasons that sum to it, and whether it was kept.")
  var explain = false

  @Flag(
    help:
      "Show what the analysis finds: sentences, words with their readings, figures, names, who says what; JSON Lines."
  )
  var analyse = false

  mutating func validate() throws {
    if analyse {
      if explain { throw ValidationError("Give only one of --analyse and --explain.") }
      if format == .markdown {
        throw ValidationError("--analyse gives JSON Lines; leave out --format markdown.")
      }
    }
    if !analyse, !roots.roots.isEmpty || lines.skipBadLines {
      throw ValidationError("--roots is for the analysis; add --analyse, or leave it out.")
    }
    if !analyse, style.isGiven {
      throw ValidationError("The style is for the analysis; add --analyse, or leave it out.")
    }
    guard explain else { return }
    if input.join { throw ValidationError("--explain tells of each input by itself; leave out --join.") }
    if format == .markdown {
      throw ValidationError("--explain gives text or JSON; leave out --format markdown.")
    }
  }

  func run() throws {
    try PadanCommand.reporting {
      if analyse { return try giveAnalysis() }
      let reader = try NewsReader(BriefOptions(input))
      let batch = Batch(
        inputs: Inputs(options: input, reader: reader), output: output,
        joint: format == .json ? "" : "\n\n")
      let look = output.style()
      if explain {
        let explain = { (document: SourceDocument, _: String) throws(Inputs.Failure) in
          try batch.inputs.explanation(of: document)
        }
        try batch.run(explain) { item in
          format == .json
            ? item.value.json(input: item.name, producer: PadanVersion.producer, isPretty: item.isOnly)
            : item.heading + item.value.text(look)
        }
        return
      }
      try batch.run { item in
        let article = reader.withLanguage(item.value)
        if !input.quiet { Warnings.tell(of: article, item.name) }
        return switch format {
        case .text:
          item.heading + article.text(look, wraps: output.output == nil && Output.isTerminal)
        case .markdown: article.markdown()
        case .json: article.json(input: item.name, producer: PadanVersion.producer, isPretty: item.isOnly)
        }
      }
    }
  }

  private func giveAnalysis() throws {
    var options = BriefOptions(input)
    try roots.fill(&options, skipsWrongLines: lines.skipBadLines)
    options.style = style.style(over: try style.file.configuration(for: input.paths))
    let briefer = try Briefer(options)
    if !input.quiet { briefer.warnings.forEach { Output.tell($0) } }
    let batch = Batch(inputs: Inputs(options: input, reader: briefer.reader), output: output, joint: "")
    try batch.run { item, delivery in
      let article = try briefer.checked(item.value)
      if !input.quiet { Warnings.tell(of: article, item.name) }
      let analysis = briefer.analyse(article)
      let lines = AnalysisLines(
        article: article, title: analysis.title, body: analysis.body, input: item.name)
      try lines.write(producer: PadanVersion.producer) { try delivery.give($0) }
    }
  }
}
