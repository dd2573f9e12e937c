internal import ArgumentParser
internal import Evaluation
internal import FoundationEssentials
internal import Indonesian
internal import Padan

struct EvaluateGlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Score the English of terms against human translations.",
    discussion: """
      GOLD has a pair a line: an Indonesian sentence, a tab, its English translation.
      An English is right where it stands in the translation, in any inflection.
      Each sentence is glossed by itself, as --gloss all does.

      --wordnet takes English words apart with WordNet 3.0's files (Debian's package
      wordnet-base puts them into /usr/share/wordnet); without it by rules alone.
      --stop names the words that are no content words; without it Padan's own function
      words are. Figures are comparable only with the same two.
      --predictions writes what was found, a JSON object a pair, for other scorers.
      Documentation/evaluation.md tells what each figure means.

      Examples:
        padan evaluate glossary pairs.tsv --faults 50
        padan evaluate glossary pairs.tsv --glossary mine.tsv --no-builtin --json
      """)

  @OptionGroup var options: GoldOptions
  @OptionGroup var glossary: GlossaryOptions

  @Option(help: "Write the matches to a file, one JSON object a pair.", completion: .file())
  var predictions: String?

  @Option(help: "A file with the words that are no content words, parted by blanks.", completion: .file())
  var stop: String?

  @Option(
    help: ArgumentHelp("The folder of WordNet's files (noun.exc, index.noun, …).", valueName: "folder"),
    completion: .directory)
  var wordnet: String?

  func run() throws {
    try PadanCommand.reporting {
      let (pairs, leftOut) = try options.items(by: \.source) { file throws(GoldTableFault) in
        PairGold.lines(file)
      }
      var briefing = BriefOptions()
      try glossary.fill(&briefing)
      let briefer = try Briefer(briefing)
      for warning in briefer.warnings { Output.tell(warning) }
      var figures = GlossaryFigures(lemmas: try lemmas(), isStop: try stopWords(briefer))
      let file = try predictions.map { try opened($0) }
      for (number, pair) in pairs.enumerated() {
        let prediction = GlossPrediction(briefer.gloss(pair.source))
        figures.add(pair, prediction)
        try file.map {
          try writing($0) { file throws(FileError) in
            try file.write(prediction.line(number: number) + "\n")
          }
        }
      }
      try file.map { try writing($0) { file throws(FileError) in try file.finish() } }
      let report = GlossaryReport(figures, half: options.half, leftOut: leftOut)
      try options.deliver(report)
    }
  }

  private func opened(_ path: String) throws -> FileWriting {
    do { return try FileWriting(path) } catch { throw Failure("\(path): \(error.description)") }
  }

  private func writing(_ file: FileWriting, _ body: (FileWriting) throws(FileError) -> Void) throws {
    do { try body(file) } catch { throw Failure("\(predictions ?? ""): \(error.description)") }
  }

  private func lemmas() throws -> EnglishLemmas {
    guard let wordnet else { return EnglishLemmas() }
    var files: [String: [UInt8]] = [:]
    for name in EnglishLemmas.files {
      let path = wordnet + "/" + name
      do throws(FileError) { files[name] = try Files.read(path) } catch {
        throw Failure("\(path): \(error.description); --wordnet takes the folder of WordNet 3.0's files")
      }
    }
    return EnglishLemmas(wordNet: files)
  }

  private func stopWords(_ briefer: Briefer) throws -> @Sendable (String) -> Bool {
    guard let stop else { return { briefer.isFunctionWord($0) } }
    do throws(FileError) {
      let words = Set(
        String(decoding: try Files.read(stop), as: UTF8.self).lowercased().split(
          whereSeparator: \.isWhitespace
        )
        .map(String.init))
      return { words.contains($0) }
    } catch {
      throw Failure("\(stop): \(error.description)")
    }
  }
}
