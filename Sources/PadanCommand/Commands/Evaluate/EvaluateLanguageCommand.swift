internal import ArgumentParser
internal import Evaluation

struct EvaluateLanguageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language",
    abstract: "Score the telling of Indonesian, Malay and English.",
    discussion: """
      GOLD is a table parted by tabs, with a header:
        lang  kind  text
        id    para  Hujan turun di kota itu.
      lang is id, ms, en or other; kind may be left out, and is head for headlines,
      which have figures of their own.

      The program's weights were learnt from two thirds of the reference texts,
      which lie in both halves; gold of your own is unseen.
      Documentation/evaluation.md tells what each figure means.

      Example:
        padan evaluate language gold.tsv --half held --faults
      """)

  @OptionGroup var options: GoldOptions

  func run() throws {
    try PadanCommand.reporting {
      let (gold, leftOut) = try options.items(by: \.text) { file throws(GoldTableFault) in
        try GoldLanguage.table(file)
      }
      let report = LanguageReport(
        gold.map { LanguageScore($0) }, half: options.half, leftOut: leftOut)
      try options.deliver(report)
    }
  }
}
