internal import ArgumentParser
internal import Padan

@main
struct PadanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "padan",
    abstract: "Understand, summarise and gloss Indonesian news for an English-language desk.",
    discussion: """
      Give an article as a saved page, as plain text or by its address:
        padan brief article.html
        padan brief https://example.com/article
      Nothing is fetched but an address that you give, and further pages of its
      article.

      Exit status: 0 done, 1 findings (review, glossary check), 2 failure, 64 wrong usage.
      Diagnostics go to standard error and begin with 'padan:'.
      """,
    version: "padan \(PadanVersion.number) (glossary of \(PadanVersion.glossaryDate))",
    subcommands: [
      BriefCommand.self, SummariseCommand.self, ReadCommand.self, PackageCommand.self, ReviewCommand.self,
      GlossaryCommand.self, EvaluateCommand.self, LearnCommand.self,
    ])

  /// The main job without a look at the other commands, which costs a third of the parsing; nil for all else, and
  /// for whatever is wrong, so that help and messages come from the whole command.
  private static func mainJob() -> (any ParsableCommand)? {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.first == "brief" else { return nil }
    return try? BriefCommand.parse(Array(arguments.dropFirst()))
  }

  static func main() {
    Output.ignoreClosedPipes()
    do {
      var command = try mainJob() ?? parseAsRoot()
      try command.run()
    } catch {
      let status = exitCode(for: error)
      let message = fullMessage(for: error)
      // Help and version are no errors; what is wrong begins like all diagnostics.
      if status == .success || !message.hasPrefix("Error: ") { exit(withError: error) }
      Output.fail(message.dropFirst("Error: ".count), status: status.rawValue)
    }
  }
}
