internal import ArgumentParser

struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Look terms up; check, convert, compare and join termbases; find and add terms.",
    subcommands: [
      LookupCommand.self, CheckCommand.self, StatsCommand.self, FormatCommand.self, CandidatesCommand.self,
      AddCommand.self, ConvertCommand.self, MergeCommand.self, DiffCommand.self,
    ])
}
