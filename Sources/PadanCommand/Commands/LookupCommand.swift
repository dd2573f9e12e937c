internal import ArgumentParser
internal import Padan
internal import Rendering

struct LookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract:
      "Show what the glossary has for a word or term in any of its forms, and how the form leads there.",
    discussion: """
      A star marks the forms that the glossary knows.

      Examples:
        padan glossary lookup dipasok
        padan glossary lookup "menteri luar negeri" KPK
        padan glossary lookup --format json --roots mine.tsv pertanggungjawaban
      """)

  @Argument(help: "Words, or terms in quotation marks.")
  var terms: [String]

  @OptionGroup var glossaries: GlossaryOptions
  @OptionGroup var roots: RootOptions

  @Option(help: "The form of the output: text or json.")
  var format: LookupFormat = .text

  enum LookupFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  func run() throws {
    try PadanCommand.reporting {
      var options = BriefOptions()
      try glossaries.fill(&options)
      try roots.fill(&options, skipsWrongLines: glossaries.lines.skipBadLines)
      let briefer = try Briefer(options)
      briefer.warnings.forEach { Output.tell($0) }
      var missing = false
      for term in terms {
        let lookup = briefer.lookUp(term)
        Output.write(
          format == .json
            ? lookup.json(producer: PadanVersion.producer, isPretty: terms.count == 1)
            : lookup.text(TextStyle(width: Output.width)))
        if lookup.shown.isEmpty {
          missing = true
          if format == .text { Output.tell("'\(term)' is not in the glossary") }
        }
      }
      if missing { throw ExitCode(1) }
    }
  }
}
