internal import ArgumentParser
internal import Glibc
internal import NewsModel
internal import Padan
internal import Termbases

struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a term to a glossary file of your own.",
    discussion: """
      The file is made where there is none; otherwise it is put into its settled form, sorted by source, whole or not
      at all. The line is checked and gets an id. A source that stands already is told with its place.

      Examples:
        padan glossary add mine.tsv "kereta cepat" "high-speed rail; bullet train" --domain transport
        padan glossary add mine.tsv suara vote --sense --cue "pemilu partai" --domain politics
      """)

  @Argument(help: "The glossary file.", completion: .file())
  var file: String

  @Argument(help: "The Indonesian term in its dictionary form.")
  var source: String

  @Argument(help: "The English, preferred first, '; ' between.")
  var target: String

  @Option(help: "The word class: noun, verb, adj, adv, name, abbr, phrase …")
  var pos = "noun"

  @Option(help: "The field (law, sport, …).")
  var domain = "general"

  @Option(help: "preferred, admitted, deprecated or forbidden.")
  var status = "preferred"

  @Option(help: "Indonesian words that favour this sense, blanks between.")
  var cue = ""

  @Option(help: "What the concept is.")
  var definition = ""

  @Option(help: "What a foreigner would get wrong.")
  var note = ""

  @Option(help: "en-GB or en-US where the English is of one variety only.")
  var variety = ""

  @Flag(help: "Another sense of a source that stands already.")
  var sense = false

  func run() throws {
    try PadanCommand.reporting {
      guard let pos = TermEntry.PartOfSpeech(rawValue: pos) else {
        throw Failure(
          "'\(pos)' is no word class; it is one of \(TermEntry.PartOfSpeech.allCases.map(\.rawValue).joined(separator: ", "))"
        )
      }
      guard let status = TermEntry.Status(rawValue: status) else {
        throw Failure(
          "'\(status)' is no status; it is one of \(TermEntry.Status.allCases.map(\.rawValue).joined(separator: ", "))"
        )
      }
      do {
        let bytes = try unsafe access(file, F_OK) == 0 ? Files.read(file, longest: GlossaryFile.longest) : []
        let entry = TermEntry(
          id: "", source: source, pos: pos, targets: [target], variety: variety, domain: domain,
          status: status,
          cues: cue.isEmpty ? [] : [cue], definition: definition, note: note, changed: AddCommand.today)
        let result = try GlossaryAddition.adding(entry, to: bytes, name: file, isNewSense: sense)
        let writing = try FileWriting(file)
        try writing.write(result.text)
        try writing.finish()
        for warning in result.warnings { Output.tell("\(file): warning: \(warning)") }
        Output.write("\(result.id)  \(source)  \(target)\n")
      } catch let problem as GlossaryAddition.Problem {
        switch problem {
        case .file: throw Failure(problem.message)
        default: throw Failure("\(file): \(problem.message); nothing was written")
        }
      } catch let error as FileError {
        throw Failure("\(file): \(error.description)")
      }
    }
  }

  /// The day by the machine's clock, as 2026-01-31.
  private static var today: String {
    var now = time(nil)
    var parts = unsafe tm()
    guard unsafe localtime_r(&now, &parts) != nil else { return "" }
    func two(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
    return unsafe "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  }
}
