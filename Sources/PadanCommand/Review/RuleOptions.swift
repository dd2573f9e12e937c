public import ArgumentParser
internal import ConfigurationFiles
public import NewsModel
internal import Padan

/// Which rules are asked, and how grave what they find is: options of the command, over those of a configuration file.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only these rules, parted by commas, also where the configuration switches them off. Repeatable.",
      valueName: "rules"))
  var only: [String] = []

  @Option(help: ArgumentHelp("Not these rules, parted by commas. Repeatable.", valueName: "rules"))
  var skip: [String] = []

  @Option(
    help: ArgumentHelp(
      "How grave a rule is: error, warning, note or off, as missing-titles=warning. Repeatable.",
      valueName: "rule=level"))
  var severity: [String] = []

  @Option(help: "The least severity that makes exit status 1: error, warning (the usual) or note.")
  var failOn: Finding.Severity?

  @Flag(inversion: .prefixedNo, help: "Show notes as well: what is only probable.")
  var notes: Bool?

  mutating func validate() throws {
    let known = Reviewer.rules.map(\.name)
    for name in RuleOptions.names(only) + RuleOptions.names(skip)
      + severity.map({ RuleWord($0).rule })
    {
      guard known.contains(name) else {
        throw ValidationError("There is no rule '\(name)'; the rules are \(known.joined(separator: ", ")).")
      }
    }
    for word in severity where RuleLevel(rawValue: RuleWord(word).value) == nil {
      let levels = RuleLevel.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        "--severity takes a rule and one of \(levels), as names=error; '\(word)' is none.")
    }
  }

  private static func names(_ lists: [String]) -> [String] {
    lists.flatMap { $0.split(separator: ",").map(String.init) }
  }

  /// The reviewer with these rules.
  func reviewer(_ briefer: Briefer, over configuration: Configuration) -> Reviewer {
    var levels = configuration.review.severity
    for word in severity.map(RuleWord.init) { levels[word.rule] = RuleLevel(rawValue: word.value) }
    return Reviewer(
      briefer, only: Set(RuleOptions.names(only)), skipping: Set(RuleOptions.names(skip)), levels: levels)
  }

  /// The least severity that makes the command fail.
  func least(over configuration: Configuration) -> Finding.Severity {
    failOn ?? configuration.review.failOn ?? .warning
  }

  /// Whether notes are shown.
  func showsNotes(over configuration: Configuration) -> Bool {
    notes ?? configuration.review.notes ?? (least(over: configuration) == .note)
  }
}

extension Finding.Severity: ExpressibleByArgument {}
