internal import ArgumentParser
internal import Evaluation

struct EvaluateNumbersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "numbers",
    abstract: "Score the reading of numbers, money, dates and times, and their English.",
    discussion: """
      GOLD is a table parted by tabs, with a header:
        kind   indonesian     english
        money  Rp1,5 triliun  Rp 1.5 trillion
      kind may be left out; a column published (2024-07-14) tells the day from
      which relative dates are counted. In english, " / " parts renderings that
      are accepted, brackets at the end are a remark, and "flag: …" wants a flag.

      Documentation/evaluation.md tells what each figure means.

      Example:
        padan evaluate numbers gold.tsv --faults
      """)

  @OptionGroup var options: GoldOptions

  func run() throws {
    try PadanCommand.reporting {
      let (gold, leftOut) = try options.items(by: \.indonesian) { file throws(GoldTableFault) in
        try GoldNumber.table(file)
      }
      let report = NumberReport(gold.map { NumberScore($0) }, half: options.half, leftOut: leftOut)
      try options.deliver(report)
    }
  }
}
