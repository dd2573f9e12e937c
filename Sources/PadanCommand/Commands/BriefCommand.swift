internal import ArgumentParser
internal import Padan
internal import Rendering

struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Give the annotated brief: title, chosen sentences, terms, names, figures, notes.",
    discussion: """
      Examples:
        padan brief article.html
        padan brief --format markdown --sentences 3 article.txt -o brief.md
        padan brief --format html article.html -o brief.html
        padan brief --gloss all < article.txt
        padan brief --explain article.html
      """)

  @OptionGroup var input: InputOptions
  @Option(
    help: """
      The form of the output: text, markdown, html (one self-contained page, also for several inputs) \
      or json (JSON Lines for several inputs).
      """)
  var format: BriefFormat = .text
  @OptionGroup var output: OutputOptions
  @OptionGroup var length: LengthOptions
  @OptionGroup var ranking: RankingOptions
  @OptionGroup var glossaries: GlossaryOptions
  @OptionGroup var roots: RootOptions
  @OptionGroup var style: StyleOptions

  @Option(help: "English for: none, first (each term once), terms (in every sentence) or all (every word).")
  var gloss: GlossMode = .terms

  @Flag(help: "Show for each term with several senses what speaks for each of them (text, html and json).")
  var explain = false

  func run() throws {
    try PadanCommand.reporting {
      var options = BriefOptions(input)
      options.explainsSenses = explain
      options.length = length.length
      try ranking.fill(&options)
      let configuration = try style.file.configuration(for: input.paths)
      try glossaries.fill(&options, over: configuration)
      try roots.fill(&options, skipsWrongLines: glossaries.lines.skipBadLines)
      options.style = style.style(over: configuration)
      let briefer = try Briefer(options)
      if !input.quiet { briefer.warnings.forEach { Output.tell($0) } }
      let batch = Batch(
        inputs: Inputs(options: input, reader: briefer.reader), output: output,
        joint: format == .json ? "" : "\n\n")
      let look = output.style(gloss: gloss)
      var page: BriefPage?
      try batch.run { item, delivery in
        var brief = try briefer.brief(of: item.value)
        brief.input = item.name
        if !input.quiet { Warnings.tell(of: brief.article, item.name) }
        switch format {
        case .text: try delivery.give(item.heading + brief.text(look))
        case .markdown: try delivery.give(brief.markdown(gloss: gloss))
        case .json:
          try delivery.give(brief.json(producer: PadanVersion.producer, isPretty: item.isOnly))
        case .html:
          var whole =
            page.take() ?? BriefPage(gloss: gloss, producer: PadanVersion.producer, isOnly: item.isOnly)
          whole.add(brief)
          page = whole
        }
      } atEnd: { delivery in
        if let page { try delivery.give(page.html()) }
      }
    }
  }
}

/// What the user should hear at once, besides reading it in the notes.
enum Warnings {
  static func tell(of article: Article, _ name: String?) {
    for note in article.notes where note.kind == .language || note.kind == .reading {
      Output.tell("\(name ?? "standard input"): \(note.text)")
    }
  }
}

extension BriefOptions {
  init(_ input: InputOptions) {
    self.init()
    self.input = input.input
    encoding = input.encoding
    force = input.force
  }
}
