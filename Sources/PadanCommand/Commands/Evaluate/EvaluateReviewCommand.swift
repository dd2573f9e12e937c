internal import ArgumentParser
internal import Evaluation
internal import Padan

struct EvaluateReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Score the review: false alarms on good translations, and planted faults found.",
    discussion: """
      GOLD has a pair a line: an Indonesian sentence, a tab, its English translation.
      Twelve neighbouring pairs count as one article. An error or a warning on a pair is a
      false alarm.

      --plant puts faults into the translations, one at a time, at places drawn with the
      seed. A fault is found where an error or a warning of its kind, which the good
      translation has not got, covers its place. Documentation/evaluation.md tells more.

      Examples:
        padan evaluate review pairs.tsv --plant 1
        padan evaluate review pairs.tsv --plant 1 --faults 20 --json
      """)

  @OptionGroup var options: GoldOptions
  @OptionGroup var glossary: GlossaryOptions

  @Option(help: ArgumentHelp("Plant faults, drawn with this number.", valueName: "seed"))
  var plant: UInt64?

  @Option(help: ArgumentHelp("So many faults of each kind at most.", valueName: "number"))
  var each = 300

  @Option(help: ArgumentHelp("Only the pairs from this one on, which counts from 1.", valueName: "number"))
  var from = 1

  @Option(help: ArgumentHelp("Only the pairs up to this one.", valueName: "number"))
  var upTo: Int?

  func validate() throws {
    if each < 1 { throw ValidationError("--each takes a number from 1 on") }
    if from < 1 { throw ValidationError("--from takes a number from 1 on") }
  }

  func run() throws {
    try PadanCommand.reporting {
      let (all, leftOut) = try options.items(by: \.source) { file throws(GoldTableFault) in
        PairGold.lines(file)
      }
      let pairs = Array(all.prefix(upTo ?? all.count).dropFirst(from - 1))
      var briefing = BriefOptions()
      try glossary.fill(&briefing)
      let briefer = try Briefer(briefing)
      for warning in briefer.warnings { Output.tell(warning) }
      var figures = ReviewFigures(pairs, by: Reviewer(briefer))
      if let plant {
        var planter = FaultPlanter(pairs, glossary: briefer.glossary, seed: plant)
        figures.plant(&planter, most: each)
      }
      try options.deliver(ReviewReport(figures, half: options.half, leftOut: leftOut))
    }
  }
}
