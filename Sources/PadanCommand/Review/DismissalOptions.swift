internal import ArgumentParser
internal import ConfigurationFiles
internal import NewsModel
internal import Padan
internal import TranslationReview

/// Findings that somebody has looked at and dismissed, and how to dismiss more.
struct DismissalOptions: ParsableArguments {
  /// The file that is looked for beside the translation.
  static let usualName = "padan-dismissed.tsv"

  @Option(
    help: ArgumentHelp(
      "The file of dismissed findings; otherwise the configuration's, or \(usualName) in the folder of the first input.",
      valueName: "file"),
    completion: .file())
  var dismissals: String?

  @Option(
    help: ArgumentHelp(
      "Dismiss a finding for good, by the ten signs behind its rule. Repeatable.", valueName: "id"))
  var dismiss: [String] = []

  @Option(
    help: ArgumentHelp(
      "Dismiss a rule's findings about a source term. Repeatable.", valueName: "rule=term"))
  var dismissTerm: [String] = []

  @Option(help: ArgumentHelp("Dismiss all findings of a rule. Repeatable.", valueName: "rule"))
  var dismissRule: [String] = []

  @Option(help: ArgumentHelp("Why, kept beside what is dismissed.", valueName: "words"))
  var because = ""

  /// The whole words of `--dismiss-term`, taken apart.
  private var terms: [RuleWord] { dismissTerm.map(RuleWord.init) }

  /// Whether this run adds to the file.
  var adds: Bool { !dismiss.isEmpty || !dismissTerm.isEmpty || !dismissRule.isEmpty }

  func validate() throws {
    let known = Set(Reviewer.rules.map(\.name))
    for name in dismissRule + terms.map(\.rule) where !known.contains(name) {
      throw ValidationError("There is no rule '\(name)'; padan review --explain all tells them.")
    }
    for word in terms where word.value.isEmpty {
      throw ValidationError(
        "--dismiss-term takes a rule and a term, as terms=bupati; '\(word.rule)' has no term.")
    }
    for id in dismiss where id.count != 10 || !id.allSatisfy({ $0.isHexDigit && !$0.isUppercase }) {
      throw ValidationError("'\(id)' is no finding; --dismiss takes the ten signs behind its rule.")
    }
  }

  /// Where the file is, for a translation at `input`.
  private func place(beside input: String, _ configuration: Configuration) -> String {
    if let dismissals { return dismissals }
    if let file = configuration.review.dismissals { return file.path(in: configuration) }
    guard let slash = input.lastIndex(of: "/") else { return DismissalOptions.usualName }
    return String(input[...slash]) + DismissalOptions.usualName
  }

  /// The dismissals for a translation, and the file that they stand in.
  ///
  /// - Throws: a failure where the file can't be read.
  func load(
    for input: String, over configuration: Configuration
  ) throws -> (file: DismissalFile, place: String) {
    let place = place(beside: input, configuration)
    let bytes: [UInt8]
    do throws(FileError) {
      if dismissals == nil || adds, !Files.exists(place) { return (DismissalFile(), place) }
      bytes = try Files.read(place)
    } catch {
      throw Failure("\(place): \(error.description)")
    }
    do throws(DismissalFile.Fault) {
      return (
        try DismissalFile(String(decoding: bytes, as: UTF8.self), rules: Set(Reviewer.rules.map(\.name))),
        place
      )
    } catch {
      throw Failure("\(place):\(error.line): \(DismissalOptions.sentence(error.reason))")
    }
  }

  /// Adds what the options say, each id only if `findings` has it, and writes the file.
  ///
  /// - Parameter findings: all findings of this run, by their fingerprints.
  func add(to file: inout DismissalFile, at place: String, findings: [String: Finding]) throws {
    for id in dismiss {
      guard let finding = findings[id] else {
        throw Failure(
          "no finding has the id \(id); run the review again and take the ten signs behind its rule")
      }
      file.add(Dismissal(rule: finding.rule, scope: .finding(id), note: because))
    }
    for word in terms { file.add(Dismissal(rule: word.rule, scope: .term(word.value), note: because)) }
    for rule in dismissRule { file.add(Dismissal(rule: rule, scope: .rule, note: because)) }
    do throws(FileError) {
      let writing = try FileWriting(place)
      try writing.write(file.text)
      try writing.finish()
    } catch {
      throw Failure("\(place): \(error.description)")
    }
  }

  private static func sentence(_ reason: DismissalFile.Fault.Reason) -> String {
    switch reason {
    case .noHeader:
      "the first line is not the header; begin the file with rule, scope, key and note, parted by tabs"
    case .tooFewFields: "the line has no tab; write the rule, a tab, and finding, term or rule"
    case .unknownRule(let rule): "there is no rule '\(rule)'; padan review --explain all tells them"
    case .unknownScope(let scope): "'\(scope)' is none of finding, term and rule"
    case .noKey: "the line does not say which one; put the finding's id or the term behind a second tab"
    }
  }
}
