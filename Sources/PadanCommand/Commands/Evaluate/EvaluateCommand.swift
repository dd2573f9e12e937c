internal import ArgumentParser

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Score what Padan does against reference data.",
    subcommands: [
      EvaluateReadingCommand.self, EvaluateSentencesCommand.self, EvaluateLemmasCommand.self,
      EvaluateLanguageCommand.self, EvaluateNumbersCommand.self, EvaluateNamesCommand.self,
      EvaluateSpeakersCommand.self, EvaluateGlossaryCommand.self, EvaluateSummariesCommand.self,
      EvaluateAlignmentCommand.self, EvaluateReviewCommand.self,
    ])
}
