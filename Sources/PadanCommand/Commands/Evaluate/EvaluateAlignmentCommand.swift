internal import ArgumentParser
internal import Evaluation
internal import Padan

struct EvaluateAlignmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alignment",
    abstract: "Score the pairing of an article's sentences with those of its translation.",
    discussion: """
      GOLD has a pair a line: an Indonesian sentence, a tab, its English translation. Forty
      neighbouring pairs make an article, in which sentences drawn with the seed are left out
      or joined on either side, so that the right pairing is known.

      Example:
        padan evaluate alignment pairs.tsv --seed 1
      """)

  @OptionGroup var options: GoldOptions
  @OptionGroup var glossary: GlossaryOptions

  @Option(help: ArgumentHelp("Decides what is left out and joined.", valueName: "number"))
  var seed: UInt64 = 1

  func run() throws {
    try PadanCommand.reporting {
      let (pairs, leftOut) = try options.items(by: \.source) { file throws(GoldTableFault) in
        PairGold.lines(file)
      }
      var briefing = BriefOptions()
      try glossary.fill(&briefing)
      let briefer = try Briefer(briefing)
      for warning in briefer.warnings { Output.tell(warning) }
      let figures = AlignmentFigures(pairs, by: TranslationAligner(briefer), seed: seed)
      try options.deliver(AlignmentReport(figures, half: options.half, leftOut: leftOut))
    }
  }
}
