internal import ArgumentParser
internal import Padan

struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count the entries by file, class and status.",
    discussion: """
      Example:
        padan glossary stats --glossary terms.tsv
      """)

  @OptionGroup var glossaries: GlossaryOptions

  func run() throws {
    try PadanCommand.reporting {
      var options = BriefOptions()
      try glossaries.fill(&options)
      Output.write(GlossaryStats(try Briefer(options).glossary).text)
    }
  }
}
