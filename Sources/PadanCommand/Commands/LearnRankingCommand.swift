internal import ArgumentParser
internal import Evaluation
internal import FoundationEssentials
internal import Padan
internal import SentenceRanking

struct LearnRankingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ranking",
    abstract: "Learn from human summaries which sentences matter.",
    discussion: """
      The files are JSON Lines, one article a line, as for padan evaluate summaries:
        {"id": "a1", "title": "…", "sentences": ["…", "…"], "summary": "…"}
      The trees go to standard output; give their file to --ranking. Its head tells how
      well such trees do on articles that they were not learnt from (--folds).

      Examples:
        padan learn ranking mine.jsonl > mine.tsv
        padan learn ranking first.jsonl second.jsonl --weight 1 --weight 5 > both.tsv
        padan evaluate summaries kept.jsonl --ranking mine.tsv
      """)

  @Argument(help: "Files of JSON Lines.", completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "How much a sentence of each file counts, in the files' order; 1 where none is given.",
      valueName: "number"))
  var weight: [Double] = []

  @Option(
    help: ArgumentHelp(
      "The share of a file's weight with which its articles are learnt from a second time, as texts whose paragraphs are not known; files that tell of none have no second time.",
      valueName: "share"))
  var withoutParagraphs = 0.3

  @Option(help: "How many trees are grown.")
  var trees = TreeLearner().trees

  @Option(help: "How many questions a tree asks one after another.")
  var depth = TreeLearner().depth

  @Option(
    help: ArgumentHelp(
      "Into how many parts the articles go, each ranked by trees of the others, for the score in the file's head; 0: no score.",
      valueName: "number"))
  var folds = 5

  @Option(help: ArgumentHelp("The table of 'padan learn frequencies' to go by.", valueName: "file"))
  var frequencies: String?

  mutating func validate() throws {
    if files.isEmpty { throw ValidationError("Name a file of articles with summaries.") }
    if !weight.isEmpty, weight.count != files.count {
      throw ValidationError("Give --weight once for each file, or not at all.")
    }
    if weight.contains(where: { !($0 > 0 && $0 <= 1000) }) {
      throw ValidationError("--weight takes a number over 0 and up to 1000.")
    }
    if !(withoutParagraphs >= 0 && withoutParagraphs < 1) {
      throw ValidationError("--without-paragraphs takes a number from 0 to under 1.")
    }
    if !(1...2000).contains(trees) { throw ValidationError("--trees takes a whole number from 1 to 2000.") }
    if folds != 0, !(2...100).contains(folds) {
      throw ValidationError("--folds takes 0, or a number from 2 to 100.")
    }
    if !(1...8).contains(depth) { throw ValidationError("--depth takes a whole number from 1 to 8.") }
  }

  func run() throws {
    try PadanCommand.reporting {
      var settings = BriefOptions()
      settings.force = true
      settings.input = .html
      settings.frequencies = try RankingOptions.source(frequencies)
      let briefer = try Briefer(settings)
      var parts: [RankingFolds.File] = []
      var comments = ["Trees that score sentences; Sources/SentenceRanking/Model tells their form."]
      for (number, path) in files.enumerated() {
        let gold = try read(path)
        let weight = weight.isEmpty ? 1 : weight[number]
        let name = path.split(separator: "/").last.map { String($0) } ?? path
        let tells = withoutParagraphs > 0 && gold.contains(where: \.tellsParagraphs)
        let plain = tells ? gold.map(\.withoutParagraphs) : []
        let second = plain.isEmpty ? 0 : withoutParagraphs
        for (name, gold, share) in [(name, gold, 1 - second), (name + " without paragraphs", plain, second)]
        where !gold.isEmpty {
          parts.append(
            RankingFolds.File(
              name: name, gold: gold,
              samples: gold.map { RankingSamples.samples($0, by: briefer, weight: weight * share) }))
          comments.append("learnt from: \(name), \(gold.count) articles, weight \(weight * share)")
        }
      }
      let samples = parts.flatMap { $0.samples.flatMap(\.self) }
      guard !samples.isEmpty else {
        throw Failure("\(files.joined(separator: ", ")): no sentence of an article was found to learn from")
      }
      var learner = TreeLearner()
      learner.trees = trees
      learner.depth = depth
      let ensemble = learner.learn(samples)
      if folds > 0 {
        comments += try RankingFolds(parts, count: folds).lines(learner: learner, options: settings).map {
          "score: " + $0
        }
      }
      comments.append("command: padan learn ranking\(arguments)")
      comments.append("date: \(Date.now.formatted(.iso8601.year().month().day()))")
      Output.write(TreeFile.text(ensemble, comments: comments))
    }
  }

  /// The command's arguments, files by their names alone.
  private var arguments: String {
    let names = files.map { " " + ($0.split(separator: "/").last.map { String($0) } ?? $0) }
    let table = frequencies == nil ? "" : " --frequencies …"
    return names.joined() + weight.map { " --weight \($0)" }.joined()
      + " --without-paragraphs \(withoutParagraphs) --trees \(trees) --depth \(depth) --folds \(folds)"
      + table
  }

  private func read(_ path: String) throws -> [GoldSummary] {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try Files.read(path, longest: 1 << 30)
    } catch {
      throw Failure("\(path): \(error.description)")
    }
    let lines = GoldSummary.lines(bytes)
    if let (line, fault) = lines.faults.first {
      throw Failure("\(path):\(line): \(fault.sentence)")
    }
    return lines.items
  }
}
