internal import ArgumentParser
internal import FoundationEssentials
internal import Indonesian
internal import NewsModel

struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Compute tables and weights from texts.",
    subcommands: [LearnFrequenciesCommand.self, LearnRankingCommand.self, LearnNamesCommand.self])
}

struct LearnFrequenciesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frequencies",
    abstract: "Count in how many articles each term stands.",
    discussion: """
      The archive is JSON Lines, one article a line, with its text under "text" or its sentences under "sentences".
      The table goes to standard output, sorted by the terms' bytes; give its file
      to --frequencies.

      Example:
        padan learn frequencies archive.jsonl > frequencies.tsv
        padan summarise --frequencies frequencies.tsv article.html
      """)

  @Argument(help: "Files of JSON Lines.", completion: .file())
  var files: [String]

  @Option(help: "Leave out terms of fewer articles than this.")
  var least = 5

  private struct Line: Decodable {
    var text: String?
    var sentences: [String]?
  }

  func run() throws {
    try PadanCommand.reporting {
      let analyser = Analyser()
      var counts: [String: Int] = [:]
      var documents = 0
      for path in files {
        let bytes: [UInt8]
        do throws(FileError) {
          bytes = try Files.read(path, longest: 1 << 30)
        } catch {
          throw Failure("\(path): \(error.description)")
        }
        for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        where !line.isEmpty {
          guard let article = try? JSONDecoder().decode(Line.self, from: Data(line)),
            let text = article.text ?? article.sentences?.joined(separator: " ")
          else {
            throw Failure(
              "\(path):\(number + 1): no JSON object with \"text\" or \"sentences\" stands in this line")
          }
          documents += 1
          for term in terms(of: analyser.analyse(text)) { counts[term, default: 0] += 1 }
        }
      }
      counts = counts.filter { $0.value >= least }
      var table = """
        # Terms (roots of words, where an affix was taken off) and the number of articles that hold them.
        # documents: \(documents)
        # sum: \(counts.values.reduce(0, +))
        # command: padan learn frequencies --least \(least)

        """
      for (term, count) in counts.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
        table += "\(term)\t\(count)\n"
      }
      Output.write(table)
    }
  }

  private func terms(of text: AnalysedText) -> Set<String> {
    var terms: Set<String> = []
    for word in text.words {
      guard let form = text.termForm(of: word) else { continue }
      terms.insert(String(decoding: text.forms[form], as: UTF8.self))
    }
    return terms
  }
}
