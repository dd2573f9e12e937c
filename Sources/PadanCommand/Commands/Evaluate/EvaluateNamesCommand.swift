internal import ArgumentParser
internal import Evaluation
internal import Padan

struct EvaluateNamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Score the names that are found: persons, places, organisations.",
    discussion: """
      GOLD has a token and its tag a line, parted by a tab, with an empty line after
      each sentence:
        Sekar     B-PER
        Wulandari I-PER
        tiba      O
      The kinds are PER, LOC and ORG; outlets count as ORG, works and names of
      unknown kind are not counted. Each sentence is read by itself.

      --faults shows the wrong spans.
      Documentation/evaluation.md tells what each figure means.

      Examples:
        padan evaluate names gold.conll --faults
        padan evaluate names gold.conll --half tune --json
      """)

  @OptionGroup var options: GoldOptions

  func run() throws {
    try PadanCommand.reporting {
      let (gold, leftOut) = try options.items(by: \.key) { GoldNames.sentences($0) }
      let analyser = try Briefer().analyser
      var figures = NameFigures()
      for sentence in gold { figures.add(sentence, found: sentence.found(by: analyser)) }
      let report = NameReport(figures, half: options.half, leftOut: leftOut)
      try options.deliver(report)
    }
  }
}
