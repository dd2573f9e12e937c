internal import ArgumentParser
internal import Evaluation
internal import Indonesian

struct EvaluateLemmasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lemmas",
    abstract: "Score the roots that words are led back to.",
    discussion: """
      GOLD is a table parted by tabs, with a header:
        form     lemma  upos  clitics  count
        dipasok  pasok  VERB           3
      Nouns, verbs, adjectives and adverbs that are nothing but letters are scored.
      The answer is the likeliest root of the form by itself.

      --faults lists the most frequent disagreements.
      Documentation/evaluation.md tells what each figure means.

      Examples:
        padan evaluate lemmas gold.tsv --faults 50
        padan evaluate lemmas one.tsv other.tsv --json
      """)

  @OptionGroup var options: GoldOptions

  func run() throws {
    try PadanCommand.reporting {
      let (gold, leftOut) = try options.items(by: \.word.form) { file throws(GoldTableFault) in
        try GoldLemma.table(file)
      }
      let analyser = Analyser()
      let figures = LemmaFigures(gold) { analyser.root(of: $0) }
      guard figures.all.types.total > 0 else {
        let classes = GoldLemma.classes.joined(separator: ", ")
        throw Failure(
          "\(options.gold.joined(separator: ", ")): no word of it is scored; the column upos takes \(classes)"
        )
      }
      let report = LemmaReport(figures, half: options.half, leftOut: leftOut)
      try options.deliver(report)
    }
  }
}
