internal import ArgumentParser
internal import Padan

/// What the ranking goes by.
struct RankingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Raise sentences about these words, names or terms, parted by commas.", valueName: "words"))
  var focus: String?

  @Option(
    help: ArgumentHelp(
      "How many articles hold each term: a table of 'padan learn frequencies'.", valueName: "file"),
    completion: .file())
  var frequencies: String?

  @Option(
    help: ArgumentHelp(
      "What scores the sentences: a file of 'padan learn ranking'.", valueName: "file"),
    completion: .file())
  var ranking: String?

  /// The longest file, in bytes.
  private static let longest = 64 << 20

  /// The words of the focus, one by one.
  var focusWords: [String] {
    (focus ?? "").split(separator: ",").map { String($0) }.filter { !$0.allSatisfy(\.isWhitespace) }
  }

  mutating func validate() throws {
    if focus != nil, focusWords.isEmpty {
      throw ValidationError("--focus takes words parted by commas, such as \"harga beras, impor\".")
    }
  }

  /// Puts them into the options of a briefer.
  ///
  /// - Throws: a failure where a file can't be read, told to the user.
  func fill(_ options: inout BriefOptions) throws {
    options.focus = focusWords
    options.frequencies = try RankingOptions.source(frequencies)
    options.ranking = try RankingOptions.source(ranking)
  }

  /// The file at a path.
  ///
  /// - Throws: a failure where it can't be read, told to the user.
  static func source(_ path: String?) throws -> UserFile? {
    guard let path else { return nil }
    do {
      return UserFile(name: path, bytes: try Files.read(path, longest: RankingOptions.longest))
    } catch {
      throw Failure("\(path): \(error.description)")
    }
  }
}
