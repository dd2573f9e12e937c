internal import ArgumentParser
internal import Evaluation
internal import Indonesian
internal import Padan
internal import Rendering

struct LearnNamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Learn the weights of the names from sentences whose names are marked.",
    discussion: """
      The sentences have a token and its tag a line, as for padan evaluate names.
      The table is a file of numbers, which the program holds as
      Sources/Indonesian/Data/name-weights.bin; --folds writes none, and tells how
      well names are found in parts of the text that were not learned from.

      Examples:
        padan learn names train.conll --note "idner2k, its train part" -o name-weights.bin
        padan learn names train.conll --folds 5 --faults
      """)

  @OptionGroup var options: GoldOptions

  @Option(name: .shortAndLong, help: "The file of weights to write.", completion: .file())
  var output: String?

  @Option(help: "Learn from all parts but one, score on that one, for each of so many parts.")
  var folds: Int?

  @Option(help: "Where the sentences come from: a line of text at the head of the file.")
  var note: String?

  func validate() throws {
    if (output == nil) == (folds == nil) { throw ValidationError("name either --output or --folds") }
    if let folds, !(2...100).contains(folds) {
      throw ValidationError("--folds takes a number from 2 to 100")
    }
  }

  func run() throws {
    try PadanCommand.reporting {
      let (gold, leftOut) = try options.items(by: \.key) { GoldNames.sentences($0) }
      let analyser = try Briefer().analyser
      if let folds {
        report(gold, folds, analyser, leftOut)
      } else if let output {
        let origin = [
          "Weights of the names, learned by \(PadanVersion.producer): padan learn names.",
          note ?? "", "\(gold.count) sentences.",
        ]
        let weights = LearnNamesCommand.learned(gold, analyser)
        do throws(FileError) {
          let file = try FileWriting(output)
          try file.write(weights.file(origin: origin.filter { !$0.isEmpty }))
          try file.finish()
        } catch {
          throw Failure("\(output): \(error.description)")
        }
      }
      if leftOut > 0 { throw ExitCode(2) }
    }
  }

  private static func learned(_ gold: some Sequence<GoldNames>, _ analyser: Analyser) -> NameWeights {
    var learner = NameLearner(finder: analyser.names)
    for sentence in gold {
      let analysed = analyser.analyse(sentence.text)
      if let labels = sentence.labels(of: analysed) { learner.add(analysed, labels: labels) }
    }
    return learner.weights()
  }

  /// Parts of neighbouring sentences: what stands in one article is in one part.
  private func report(_ gold: [GoldNames], _ folds: Int, _ analyser: Analyser, _ leftOut: Int) {
    var figures = NameFigures()
    for fold in 0..<folds {
      let held = gold.count * fold / folds..<gold.count * (fold + 1) / folds
      let weights = LearnNamesCommand.learned(
        gold[..<held.lowerBound] + gold[held.upperBound...], analyser)
      let unseen = analyser.with(weights)
      for sentence in gold[held] { figures.add(sentence, found: sentence.found(by: unseen)) }
    }
    let report = NameReport(figures, half: options.half, leftOut: leftOut)
    if options.json {
      Output.write(report.json(producer: PadanVersion.producer, listing: options.faults))
    } else {
      for line in report.lines(listing: options.listing) { Output.write(line.printable + "\n") }
    }
  }
}
