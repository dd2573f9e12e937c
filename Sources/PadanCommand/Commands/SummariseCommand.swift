internal import ArgumentParser
internal import Padan
internal import Rendering
internal import Termbases

struct SummariseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summarise",
    abstract: "Give the most important sentences, in the article's order.",
    discussion: """
      Examples:
        padan summarise --sentences 3 article.html
        padan summarise --explain article.txt
        padan summarise --together first.html second.html third.html
        padan summarise --focus "harga beras, impor" article.html
      """,
    aliases: ["summarize"])

  @OptionGroup var input: InputOptions
  @Option(help: "The form of the output: text, markdown or json (JSON Lines for several inputs).")
  var format: Format = .text
  @OptionGroup var output: OutputOptions
  @OptionGroup var length: LengthOptions
  @OptionGroup var ranking: RankingOptions
  @OptionGroup var roots: RootOptions
  @OptionGroup var style: StyleOptions
  @OptionGroup var lines: LineOptions

  @Flag(help: "Show every sentence by rank, with what made its score.")
  var explain = false

  @Option(
    help: ArgumentHelp("Raise sentences with terms of this field (law, sport, …).", valueName: "name"))
  var domain: String?

  @Flag(help: "Choose one summary from all inputs, which tell of one event, without saying anything twice.")
  var together = false

  mutating func validate() throws {
    if together, input.join {
      throw ValidationError("--join makes one article of the inputs; leave out it or --together.")
    }
    if let domain, !Domains.all.contains(domain) {
      throw ValidationError(
        "There is no domain '\(domain)'; the domains are \(Domains.all.joined(separator: ", ")).")
    }
  }

  func run() throws {
    try PadanCommand.reporting {
      var options = BriefOptions(input)
      options.usesBuiltInGlossary = true
      options.favouredDomain = domain
      options.domain = domain
      try ranking.fill(&options)
      try roots.fill(&options, skipsWrongLines: lines.skipBadLines)
      options.style = style.style(over: try style.file.configuration(for: input.paths))
      let briefer = try Briefer(options)
      if !input.quiet { briefer.warnings.forEach { Output.tell($0) } }
      let batch = Batch(
        inputs: Inputs(options: input, reader: briefer.reader), output: output,
        joint: format == .json ? "" : "\n")
      let look = output.style()
      if together { return try summariseTogether(briefer, batch) }
      try batch.run { item in
        let article = try briefer.checked(item.value)
        if !input.quiet { Warnings.tell(of: article, item.name) }
        let analysis = briefer.analyse(article)
        let summary = Summary(
          input: item.name, article: article, sentences: analysis.body.sentences,
          ranked: briefer.rank(analysis, length: length.length, explains: explain || format == .json))
        if !input.quiet, summary.ranked.isEmpty { tellOfNothing(item.name) }
        return switch format {
        case .text: item.heading + summary.text(look, explains: explain)
        case .markdown: summary.markdown()
        case .json: summary.json(producer: PadanVersion.producer, isPretty: item.isOnly)
        }
      }
    }
  }

  private func tellOfNothing(_ name: String?) {
    Output.tell("\(name ?? "standard input"): the article has no sentence, so there is nothing to summarise")
  }

  /// One summary of all inputs: each article's part of it, in the inputs' order.
  private func summariseTogether(_ briefer: Briefer, _ batch: Batch) throws {
    var articles: [(name: String?, article: Article, analysis: ArticleAnalysis)] = []
    var failure: ExitCode?
    do {
      try batch.run { item, _ in
        let article = try briefer.checked(item.value)
        if !input.quiet { Warnings.tell(of: article, item.name) }
        let analysis = briefer.analyse(article)
        if !input.quiet, analysis.body.sentences.isEmpty { tellOfNothing(item.name) }
        articles.append((item.name, article, analysis))
      }
    } catch let code as ExitCode {
      // What could be read is summarised; the status remembers the rest.
      failure = code
    }
    let ranked = briefer.rankTogether(
      articles.map(\.analysis), length: length.length, explains: explain || format == .json)
    var delivery = try Delivery(to: output.output, joint: format == .json ? "" : "\n")
    for ((name, article, analysis), ranked) in zip(articles, ranked) {
      let summary = Summary(
        input: name, article: article, sentences: analysis.body.sentences, ranked: ranked)
      if format == .json {
        try delivery.give(summary.json(producer: PadanVersion.producer, isPretty: articles.count == 1))
        continue
      }
      guard explain || ranked.contains(where: \.isChosen) else { continue }
      let heading = articles.count > 1 ? "== \(name ?? "standard input") ==\n\n" : ""
      try delivery.give(
        format == .markdown
          ? summary.markdown() : heading + summary.text(output.style(), explains: explain))
    }
    try delivery.finish()
    if let failure { throw failure }
  }
}
