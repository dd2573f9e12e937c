internal import ArgumentParser
internal import Padan
internal import Termbases

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two termbases of any format: concepts and terms added, removed and changed.",
    discussion: """
      Concepts are the same where their ids are, or their terms as 'padan glossary merge' has
      it. Status 0 says that nothing differs, 1 that something does, 2 that a file can't be
      read. --format json is described by Documentation/schemas/glossary-diff.schema.json.

      Example:
        padan glossary diff last-year.tbx mine.tsv
      """)

  enum Form: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Argument(help: "The first termbase.", completion: .file())
  var first: String

  @Argument(help: "The second termbase.", completion: .file())
  var second: String

  @Option(help: "The form of the output: text or json.")
  var format: Form = .text

  @OptionGroup var reading: TermbaseReadingOptions

  func run() throws {
    try PadanCommand.reporting {
      let one = try TermbaseFiles.whole(first, as: reading.from, isLenient: reading.lenient)
      let two = try TermbaseFiles.whole(second, as: reading.from, isLenient: reading.lenient)
      let diff = TermbaseDiff(one.concepts, two.concepts)
      let report = DiffReport(diff, first: first, second: second)
      switch format {
      case .text: Output.write(report.text)
      case .json: Output.write(report.json(producer: "padan \(PadanVersion.number)"))
      }
      if !diff.isEmpty { throw ExitCode(1) }
    }
  }
}
